/// The lock over an open register.
@NullMarked
package org.dosedesk.ui.start.lock;

import org.jspecify.annotations.NullMarked;
