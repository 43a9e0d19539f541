/// Why the program does not start: said where whoever clicked its icon sees it.
@NullMarked
package org.dosedesk.app.failure;

import org.jspecify.annotations.NullMarked;
