/// What goes on by itself while the register is open.
@NullMarked
package org.dosedesk.app.care;

import org.jspecify.annotations.NullMarked;
