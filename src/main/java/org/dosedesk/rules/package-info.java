/// Reads rule sets from XML in the CDC's format, and holds the built-in ones.
@NullMarked
package org.dosedesk.rules;

import org.jspecify.annotations.NullMarked;
