package org.dosedesk.ui.keeping.rules;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dosedesk.ui.kit.work.Background;
import org.jspecify.annotations.Nullable;

/// What goes on behind the screen of the rules, and why the last of it failed. FX thread only.
public final class Work {
    private final Background background;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>(this, "failure");

    Work(Background background) {
        this.background = background;
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// Where it is told why something failed.
    ObjectProperty<@Nullable Exception> failure() {
        return failure;
    }

    /// Why the last work failed, null when it did not.
    ReadOnlyObjectProperty<@Nullable Exception> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// Whether work is under way.
    public boolean busy() {
        return busy.get();
    }

    /// Does something to its end.
    public <T> void run(Supplier<T> work, Consumer<T> onDone) {
        begin();
        background.start(
                progress -> work.get(),
                done -> {
                    end();
                    onDone.accept(done);
                },
                this::failed);
    }

    /// Begins something that may be given up.
    public <T> Background.Running start(Background.Job<T> job, Consumer<T> onDone, Consumer<Exception> onFailed) {
        begin();
        return background.start(job, onDone, onFailed);
    }

    /// The work under way has ended.
    public void end() {
        busy.set(false);
    }

    /// The work under way has failed.
    public void failed(Exception e) {
        busy.set(false);
        failure.set(e);
    }

    /// Nothing goes on, and nothing has failed.
    public void quiet() {
        busy.set(false);
        failure.set(null);
    }

    private void begin() {
        busy.set(true);
        failure.set(null);
    }
}
