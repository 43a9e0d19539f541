/// The paper that tells why a worker's schedule is what it is.
@NullMarked
package org.dosedesk.print.why;

import org.jspecify.annotations.NullMarked;
