/// Why a worker's status and dates are what they are.
@NullMarked
package org.dosedesk.ui.people.why;

import org.jspecify.annotations.NullMarked;
