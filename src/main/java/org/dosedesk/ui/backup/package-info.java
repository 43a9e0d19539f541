/// The screen of the backups.
@NullMarked
package org.dosedesk.ui.backup;

import org.jspecify.annotations.NullMarked;
