/// The screen of the backups.
@NullMarked
package org.dosedesk.ui.keeping.backup;

import org.jspecify.annotations.NullMarked;
