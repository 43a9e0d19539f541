/// Who approved a rule set, and whom it is for.
@NullMarked
package org.dosedesk.ui.keeping.rules.approval;

import org.jspecify.annotations.NullMarked;
