package org.dosedesk.usecase.journal;

import java.util.Collection;
import java.util.List;
import org.dosedesk.usecase.Progress;

/// Port: where the journal is kept. Safe for use by several threads; every call may wait for the disk, and throws
/// a storage exception when it can't be done.
public interface JournalStore {

    /// Writes down something that happened without a record being changed, and waits until it is on the disk.
    void note(JournalNote note);

    /// The numbers of the lines wanted, newest first.
    List<Long> numbers(JournalFilter filter);

    /// The lines with these numbers, newest first; numbers that are not there bring none.
    List<JournalEntry> lines(Collection<Long> numbers);

    /// Everyone who ever did something, by name.
    List<String> users();

    /// Where the journal ends.
    Seal seal();

    /// Checks every line and every record against the journal. Takes a while with many lines, but never keeps a save
    /// waiting long. Never throws but for the progress: what can't be read is a fault.
    JournalVerdict check(Progress progress);
}
