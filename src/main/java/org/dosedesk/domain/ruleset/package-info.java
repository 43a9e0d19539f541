/// Versions of rule sets that the register keeps beside those that come with the program, and what they change.
@NullMarked
package org.dosedesk.domain.ruleset;

import org.jspecify.annotations.NullMarked;
