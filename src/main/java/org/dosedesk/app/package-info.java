/// Where the program starts and is put together.
@NullMarked
package org.dosedesk.app;

import org.jspecify.annotations.NullMarked;
