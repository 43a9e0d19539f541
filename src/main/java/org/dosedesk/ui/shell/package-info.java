/// The main window: navigation, the screen at hand, the status line.
@NullMarked
package org.dosedesk.ui.shell;

import org.jspecify.annotations.NullMarked;
