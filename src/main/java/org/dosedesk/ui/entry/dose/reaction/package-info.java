/// What followed a dose: the form.
@NullMarked
package org.dosedesk.ui.entry.dose.reaction;

import org.jspecify.annotations.NullMarked;
