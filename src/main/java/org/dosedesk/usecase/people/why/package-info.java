/// Why a schedule is what it is, on paper.
@NullMarked
package org.dosedesk.usecase.people.why;

import org.jspecify.annotations.NullMarked;
