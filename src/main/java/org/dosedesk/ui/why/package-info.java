/// Why a worker's status and dates are what they are.
@NullMarked
package org.dosedesk.ui.why;

import org.jspecify.annotations.NullMarked;
