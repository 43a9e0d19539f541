/// What other rules would change for whom.
@NullMarked
package org.dosedesk.usecase.keeping.ruleset.effect;

import org.jspecify.annotations.NullMarked;
