package org.dosedesk.ui.kit.ask;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.Window;

/// File windows whose answer counts for nothing once the program has locked, and is none when it can't be a file's
/// name on this computer.
public record CurtainedPicker(FilePicker inner, Curtain curtain, Consumer<InvalidPathException> unusable)
        implements FilePicker {
    @Override
    public List<Path> open(Window owner, String title, List<Sort> sorts) {
        return answer(() -> Optional.of(inner.open(owner, title, sorts))).orElse(List.of());
    }

    @Override
    public Optional<Path> save(Window owner, String title, String suggestedName, List<Sort> sorts) {
        return answer(() -> inner.save(owner, title, suggestedName, sorts));
    }

    @Override
    public Optional<Path> folder(Window owner, String title) {
        return answer(() -> inner.folder(owner, title));
    }

    private <T> Optional<T> answer(Supplier<Optional<T>> question) {
        return curtain.answer(() -> {
            try {
                return question.get();
            } catch (InvalidPathException e) {
                unusable.accept(e);
                return Optional.empty();
            }
        });
    }
}
