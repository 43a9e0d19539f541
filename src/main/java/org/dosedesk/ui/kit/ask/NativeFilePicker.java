package org.dosedesk.ui.kit.ask;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/// The desktop's own windows.
public final class NativeFilePicker implements FilePicker {
    @Override
    public List<Path> open(Window owner, String title, List<Sort> sorts) {
        List<File> files = chooser(title, sorts).showOpenMultipleDialog(owner);
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> save(Window owner, String title, String suggestedName, List<Sort> sorts) {
        FileChooser chooser = chooser(title, sorts);
        chooser.setInitialFileName(suggestedName);
        File chosen = chooser.showSaveDialog(owner);
        if (chosen == null) {
            return Optional.empty();
        }
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
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }

    private static FileChooser chooser(String title, List<Sort> sorts) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        sorts.forEach(sort ->
                chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(sort.name(), sort.patterns())));
        return chooser;
    }
}
