package org.dosedesk.ui.kit.ask;

import java.io.File;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/// Where files of each sort were chosen last, so that the next window begins there. FX thread only.
public final class FolderMemory {
    private static final String BEGINNING = "folder.";
    // A share in a network that is gone answers late, or never.
    private static final long PATIENCE = 500;

    private final Map<String, String> folders;
    private final BiConsumer<String, String> onChanged;

    /// @param remembered folders from earlier on, by name; what else is there is left alone
    /// @param onChanged is told a name and its new folder
    public FolderMemory(Map<String, String> remembered, BiConsumer<String, String> onChanged) {
        folders = new HashMap<>(remembered);
        this.onChanged = onChanged;
    }

    /// Where to begin; empty for where the desktop likes to: nothing was chosen yet, or the folder is gone.
    ///
    /// @param sort of files and of what is done with them
    public Optional<File> begin(String sort) {
        return Optional.ofNullable(folders.get(BEGINNING + sort))
                .map(File::new)
                .filter(folder -> CompletableFuture.supplyAsync(folder::isDirectory)
                        .completeOnTimeout(false, PATIENCE, TimeUnit.MILLISECONDS)
                        .join());
    }

    /// Remembers where a file was chosen.
    public void chosen(String sort, Path file) {
        chosenFolder(sort, file.toAbsolutePath().getParent());
    }

    /// Remembers a folder that was chosen itself.
    ///
    /// @param folder null for none, as of a file without one
    public void chosenFolder(String sort, @Nullable Path folder) {
        if (folder != null && !folder.toString().equals(folders.put(BEGINNING + sort, folder.toString()))) {
            onChanged.accept(BEGINNING + sort, folder.toString());
        }
    }
}
