/// A register brought back from a backup.
@NullMarked
package org.dosedesk.store.backup.restore;

import org.jspecify.annotations.NullMarked;
