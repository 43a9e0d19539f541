package org.dosedesk.ui.kit;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// The desktop's own windows.
public final class NativeFilePicker implements FilePicker {
    @Override
    public List<Path> open(Window owner, String title, List<Sort> sorts) {
        List<File> files = chooser(title, sorts).showOpenMultipleDialog(owner);
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> save(Window owner, String title, String suggestedName, Sort sort) {
        FileChooser chooser = chooser(title, List.of(sort));
        chooser.setInitialFileName(suggestedName);
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
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
