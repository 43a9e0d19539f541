/// What is wrong with a dose, and what is doubtful.
@NullMarked
package org.dosedesk.usecase.entry.dose.check;

import org.jspecify.annotations.NullMarked;
