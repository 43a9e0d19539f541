/// Every question to the user, and the windows in which files are chosen.
@NullMarked
package org.dosedesk.ui.kit.ask;

import org.jspecify.annotations.NullMarked;
