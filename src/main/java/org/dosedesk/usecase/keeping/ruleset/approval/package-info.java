/// Approval of rule sets, and whom they are for.
@NullMarked
package org.dosedesk.usecase.keeping.ruleset.approval;

import org.jspecify.annotations.NullMarked;
