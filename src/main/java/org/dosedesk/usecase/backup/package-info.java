/// Keeping backups, and bringing one back.
@NullMarked
package org.dosedesk.usecase.backup;

import org.jspecify.annotations.NullMarked;
