package org.dosedesk.ui.start;

import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.ui.kit.work.Failures;
import org.jspecify.annotations.Nullable;

/// One attempt at a time to get in: under way, failed with a sentence, or done. FX thread only.
final class Attempt {
    private final Background background;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>();
    private final StringBinding sentence;

    Attempt(Background background, Texts texts) {
        this.background = background;
        sentence = Bindings.createStringBinding(
                () -> {
                    Exception failed = failure.get();
                    return failed == null ? "" : Failures.sentence(texts.messages(), failed);
                },
                failure,
                texts.messagesProperty());
    }

    /// Tries, unless another attempt is under way, or one has got in: the form waits for the frame that takes its
    /// place.
    void start(Background.Job<Opened> job, Consumer<Opened> onDone) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        failure.set(null);
        background.start(job, onDone, failed -> {
            busy.set(false);
            failure.set(failed);
        });
    }

    /// Shows a failure from elsewhere.
    void fail(Exception failed) {
        failure.set(failed);
    }

    /// Forgets the last failure.
    void clear() {
        failure.set(null);
    }

    /// Whether an attempt is under way, or has got in.
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// Why the last attempt failed, null when it didn't.
    ReadOnlyObjectProperty<@Nullable Exception> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// The same in words, empty when it didn't fail.
    StringBinding sentence() {
        return sentence;
    }
}
