/// What followed a dose: the form.
@NullMarked
package org.dosedesk.ui.dose.reaction;

import org.jspecify.annotations.NullMarked;
