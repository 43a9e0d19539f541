/// What differs between two rule sets, in values.
@NullMarked
package org.dosedesk.domain.ruleset.change;

import org.jspecify.annotations.NullMarked;
