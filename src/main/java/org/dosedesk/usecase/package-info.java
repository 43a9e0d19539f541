/// What the nurse does, a class each, and the ports that they need.
@NullMarked
package org.dosedesk.usecase;

import org.jspecify.annotations.NullMarked;
