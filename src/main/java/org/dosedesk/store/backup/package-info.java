/// Backups as files: made, tried and brought back.
@NullMarked
package org.dosedesk.store.backup;

import org.jspecify.annotations.NullMarked;
