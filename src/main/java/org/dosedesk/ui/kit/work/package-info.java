/// Work behind the screens, and what is said when it fails.
@NullMarked
package org.dosedesk.ui.kit.work;

import org.jspecify.annotations.NullMarked;
