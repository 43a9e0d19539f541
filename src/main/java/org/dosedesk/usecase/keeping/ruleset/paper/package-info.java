/// A version of a rule set on paper, to be checked and signed.
@NullMarked
package org.dosedesk.usecase.keeping.ruleset.paper;

import org.jspecify.annotations.NullMarked;
