/// Readers of the parts of a rule file.
@NullMarked
package org.dosedesk.rules.read;

import org.jspecify.annotations.NullMarked;
