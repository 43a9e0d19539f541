/// Backups as tables and sentences: for the screen of an open register and for the way in.
@NullMarked
package org.dosedesk.ui.kit.backup;

import org.jspecify.annotations.NullMarked;
