package org.dosedesk.usecase.register.past;

import java.util.List;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.usecase.register.StorageException;

/// What records were before they became what they are. Every call may wait for the disk.
public interface Past {
    /// The kept changes of one record, oldest first.
    ///
    /// @throws StorageException when they cannot be read
    List<HistoryEntry> history(Entity record);

    /// Every version of records of a type that a later one replaced, oldest first.
    ///
    /// @throws StorageException when they cannot be read
    <T extends Entity> List<T> earlier(Class<T> type);
}
