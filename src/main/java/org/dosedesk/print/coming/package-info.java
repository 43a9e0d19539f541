/// The paper of what comes next.
@NullMarked
package org.dosedesk.print.coming;

import org.jspecify.annotations.NullMarked;
