package org.dosedesk.ui.kit.ask;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;

/// Asks for files in the desktop's own windows. FX thread only.
public interface FilePicker {
    /// Files of one sort.
    ///
    /// @param name as the window shows it
    /// @param patterns such as `*.csv`
    record Sort(String name, List<String> patterns) {
        public Sort {
            patterns = List.copyOf(patterns);
        }
    }

    /// Files to open; empty when the user thinks better of it.
    List<Path> open(Window owner, String title, List<Sort> sorts);

    /// A file to write; empty when the user thinks better of it.
    ///
    /// @param sorts the first is proposed; the chosen one's ending is added where the name has none of them
    Optional<Path> save(Window owner, String title, String suggestedName, List<Sort> sorts);

    /// A folder; empty when the user thinks better of it, or where the desktop can't ask for one.
    default Optional<Path> folder(Window owner, String title) {
        return Optional.empty();
    }

    /// The same windows, which begin where this memory says; these themselves where they remember nothing.
    default FilePicker remembering(FolderMemory memory) {
        return this;
    }
}
