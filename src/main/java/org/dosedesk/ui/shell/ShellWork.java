package org.dosedesk.ui.shell;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.dosedesk.ui.kit.work.Background;
import org.jspecify.annotations.Nullable;

/// Long work that the status line shows, with a way to cancel it; newer work cancels what is still under way. FX
/// thread only.
public final class ShellWork {
    private final Background background;
    private final ReadOnlyStringWrapper titleKey = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(-1);
    private Background.@Nullable Running running;
    private @Nullable Runnable onCancelled;
    private int count;

    /// Works in this background.
    public ShellWork(Background background) {
        this.background = background;
    }

    /// Starts work.
    ///
    /// @param key the bundle key of what the status line says meanwhile
    /// @param cancelled called when the user cancels it; result and failure don't arrive then
    public <T> void start(
            String key,
            Background.Job<T> job,
            Consumer<? super T> onDone,
            Consumer<Exception> onFailed,
            Runnable cancelled) {
        if (running != null) {
            running.cancel();
        }
        count++;
        int mine = count;
        onCancelled = cancelled;
        share.set(-1);
        titleKey.set(key);
        Background.Running started = background.start(
                job,
                done -> {
                    if (mine == count) {
                        share.set(done);
                    }
                },
                result -> {
                    end(mine);
                    onDone.accept(result);
                },
                failed -> {
                    end(mine);
                    onFailed.accept(failed);
                });
        if (mine == count && !titleKey.get().isEmpty()) {
            running = started;
        }
    }

    /// Cancels the work under way, if there is any.
    public void cancel() {
        Background.Running stopped = running;
        Runnable tell = onCancelled;
        end(count);
        if (stopped != null && tell != null) {
            stopped.cancel();
            tell.run();
        }
    }

    /// The bundle key of what is being done, empty when nothing is.
    public ReadOnlyStringProperty titleKeyProperty() {
        return titleKey.getReadOnlyProperty();
    }

    /// The share done, 0 to 1, or -1 while unknown.
    public ReadOnlyDoubleProperty shareProperty() {
        return share.getReadOnlyProperty();
    }

    private void end(int which) {
        if (which == count) {
            running = null;
            titleKey.set("");
        }
    }
}
