/// What a rule would change, before it is saved.
@NullMarked
package org.dosedesk.ui.keeping.rules.trial;

import org.jspecify.annotations.NullMarked;
