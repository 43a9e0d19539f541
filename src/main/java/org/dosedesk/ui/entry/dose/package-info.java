/// Registering doses one after another: the form, and what a dose counts as while it is being typed.
@NullMarked
package org.dosedesk.ui.entry.dose;

import org.jspecify.annotations.NullMarked;
