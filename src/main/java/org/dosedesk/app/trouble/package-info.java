/// Why the program does not start: said where whoever clicked its icon sees it.
@NullMarked
package org.dosedesk.app.trouble;

import org.jspecify.annotations.NullMarked;
