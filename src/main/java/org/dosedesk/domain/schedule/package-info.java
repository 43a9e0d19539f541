/// The schedule engine in the model of the CDC's CDSi logic specification 4.6: rule set, patient and as-of day in,
/// forecast out.
@NullMarked
package org.dosedesk.domain.schedule;

import org.jspecify.annotations.NullMarked;
