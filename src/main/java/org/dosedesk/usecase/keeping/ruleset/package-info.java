/// The rule sets of a register: those of the program and those that came later, by file or by hand.
@NullMarked
package org.dosedesk.usecase.keeping.ruleset;

import org.jspecify.annotations.NullMarked;
