/// Vaccine doses administered.
@NullMarked
package org.dosedesk.domain.dose;

import org.jspecify.annotations.NullMarked;
