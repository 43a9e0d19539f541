/// Rule sets in words that a doctor can check, for screens and paper alike.
@NullMarked
package org.dosedesk.usecase.keeping.ruleset.words;

import org.jspecify.annotations.NullMarked;
