/// What every record of the register has: an identity, who wrote it down and when, and how it was voided.
@NullMarked
package org.dosedesk.domain.entry;

import org.jspecify.annotations.NullMarked;
