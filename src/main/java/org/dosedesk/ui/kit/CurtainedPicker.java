package org.dosedesk.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;

/// File windows whose answer counts for nothing once the program has locked.
record CurtainedPicker(FilePicker inner, Curtain curtain) implements FilePicker {
    @Override
    public List<Path> open(Window owner, String title, List<Sort> sorts) {
        return curtain.answer(() -> Optional.of(inner.open(owner, title, sorts)))
                .orElse(List.of());
    }

    @Override
    public Optional<Path> save(Window owner, String title, String suggestedName, List<Sort> sorts) {
        return curtain.answer(() -> inner.save(owner, title, suggestedName, sorts));
    }

    @Override
    public Optional<Path> folder(Window owner, String title) {
        return curtain.answer(() -> inner.folder(owner, title));
    }
}
