/// The paper of a recovery code.
@NullMarked
package org.dosedesk.print.recovery;

import org.jspecify.annotations.NullMarked;
