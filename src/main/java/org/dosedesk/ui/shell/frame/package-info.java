/// What stands around the screens in the window: the vaccine group and the day that all of them are about, and
/// passing notices.
@NullMarked
package org.dosedesk.ui.shell.frame;

import org.jspecify.annotations.NullMarked;
