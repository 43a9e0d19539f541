/// What came back of a site list: who was vaccinated, who was not and why.
@NullMarked
package org.dosedesk.domain.attendance;

import org.jspecify.annotations.NullMarked;
