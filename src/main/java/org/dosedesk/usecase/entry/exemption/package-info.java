/// What holds for a time: exemptions, refusals and observations, entered, corrected and ended; and what ends when.
@NullMarked
package org.dosedesk.usecase.entry.exemption;

import org.jspecify.annotations.NullMarked;
