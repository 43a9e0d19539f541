/// Vaccine products and their codes.
@NullMarked
package org.dosedesk.domain.vaccine;

import org.jspecify.annotations.NullMarked;
