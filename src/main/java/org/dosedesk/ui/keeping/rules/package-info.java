/// The rule sets: each in words, what another one would change, another length for an interval.
@NullMarked
package org.dosedesk.ui.keeping.rules;

import org.jspecify.annotations.NullMarked;
