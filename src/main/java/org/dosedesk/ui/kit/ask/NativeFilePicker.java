package org.dosedesk.ui.kit.ask;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/// The desktop's own windows. Each begins where the last one of its sort ended.
public final class NativeFilePicker implements FilePicker {
    private static final String OPEN = "open";
    private static final String SAVE = "save";
    private static final String FOLDER = "folder";

    private final FolderMemory folders;

    /// Remembers its folders until the program ends.
    public NativeFilePicker() {
        this(new FolderMemory(Map.of(), (sort, folder) -> {}));
    }

    private NativeFilePicker(FolderMemory folders) {
        this.folders = folders;
    }

    @Override
    public FilePicker remembering(FolderMemory memory) {
        return new NativeFilePicker(memory);
    }

    @Override
    public List<Path> open(Window owner, String title, List<Sort> sorts) {
        List<File> files = chooser(title, OPEN, sorts).showOpenMultipleDialog(owner);
        if (files == null || files.isEmpty()) {
            return List.of();
        }
        folders.chosen(name(OPEN, sorts), files.getFirst().toPath());
        return files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> save(Window owner, String title, String suggestedName, List<Sort> sorts) {
        FileChooser chooser = chooser(title, SAVE, sorts);
        chooser.setInitialFileName(suggestedName);
        File chosen = chooser.showSaveDialog(owner);
        if (chosen == null) {
            return Optional.empty();
        }
        folders.chosen(name(SAVE, sorts), chosen.toPath());
        ExtensionFilter filter = chooser.getSelectedExtensionFilter();
        return Optional.of(withEnding(
                chosen.toPath(), sorts, filter == null ? sorts.getFirst().patterns() : filter.getExtensions()));
    }

    // Not every desktop adds the ending of the sort that was chosen, or changes that of the proposed name.
    static Path withEnding(Path chosen, List<Sort> sorts, List<String> patterns) {
        String name = String.valueOf(chosen.getFileName());
        String ending = patterns.getFirst().substring(1);
        for (Sort sort : sorts) {
            for (String pattern : sort.patterns()) {
                String known = pattern.substring(1);
                if (name.toLowerCase(Locale.ROOT).endsWith(known)) {
                    String stem = name.substring(0, name.length() - known.length());
                    return patterns.contains(pattern) ? chosen : chosen.resolveSibling(stem + ending);
                }
            }
        }
        return chosen.resolveSibling(name + ending);
    }

    @Override
    public Optional<Path> folder(Window owner, String title) {
        DirectoryChooser chooser = folderChooser(title);
        Optional<Path> chosen = Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
        chosen.ifPresent(folder -> folders.chosenFolder(FOLDER, folder));
        return chosen;
    }

    /// The window for files, not shown yet.
    ///
    /// @param use what is done with them
    FileChooser chooser(String title, String use, List<Sort> sorts) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        folders.begin(name(use, sorts)).ifPresent(chooser::setInitialDirectory);
        sorts.forEach(sort ->
                chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(sort.name(), sort.patterns())));
        return chooser;
    }

    /// The window for folders, not shown yet.
    DirectoryChooser folderChooser(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        folders.begin(FOLDER).ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    // Such as `save.pdf`.
    private static String name(String use, List<Sort> sorts) {
        return use + sorts.getFirst().patterns().getFirst().substring(1);
    }
}
