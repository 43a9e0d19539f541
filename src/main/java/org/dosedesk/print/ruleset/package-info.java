/// A version of a rule set on paper.
@NullMarked
package org.dosedesk.print.ruleset;

import org.jspecify.annotations.NullMarked;
