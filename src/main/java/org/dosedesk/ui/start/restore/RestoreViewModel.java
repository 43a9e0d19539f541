package org.dosedesk.ui.start.restore;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dosedesk.ui.kit.backup.BackupRow;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.usecase.backup.BackupCopy;
import org.dosedesk.usecase.backup.BringBack;
import org.dosedesk.usecase.backup.WayBack;
import org.jspecify.annotations.Nullable;

/// Bringing a backup back: choose one, unlock it, see what it holds, and only then put it in the place of the
/// register. FX thread only.
public final class RestoreViewModel {
    private final BringBack bringBack;
    private final Background background;
    private final ZoneId zone;
    private final Leaving leaving;
    private final ObservableList<BackupRow> rows = FXCollections.observableArrayList();
    private final ObservableList<String> users = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable String> user = new SimpleObjectProperty<>();
    private final StringProperty password = new SimpleStringProperty("");
    private final BooleanProperty withLater = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(Stage.CHOOSE);
    private final ReadOnlyObjectWrapper<@Nullable Offer> offer = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private Path register;
    private @Nullable BackupRow chosen;
    private WayBack.@Nullable Ready ready;
    private WayBack.@Nullable Restored restored;

    /// Where the user stands.
    public enum Stage {
        CHOOSE,
        /// The backup is open; nothing has changed yet.
        PREVIEW,
        DONE
    }

    /// What would come back.
    ///
    /// @param later how many saves after it are at hand, until when
    /// @param missing how many lines of the journal can't be read any more, written after when
    public record Offer(
            @Nullable LocalDateTime made,
            int workers,
            int doses,
            int later,
            @Nullable LocalDateTime until,
            long missing,
            @Nullable LocalDateTime missingAfter) {}

    /// Ways out of here.
    ///
    /// @param unlock opens the register with the password that was just right
    /// @param back to where the user came from
    public record Leaving(Unlock unlock, Runnable back) {}

    /// Opens the register.
    public interface Unlock {
        /// Opens it.
        ///
        /// @param onFailed told when it can't be opened
        void with(Path register, String user, String password, Consumer<Exception> onFailed);
    }

    /// Begins with nothing chosen.
    ///
    /// @param zone in which times are shown
    public RestoreViewModel(BringBack bringBack, Background background, ZoneId zone, Leaving leaving) {
        this.bringBack = bringBack;
        this.background = background;
        this.zone = zone;
        this.leaving = leaving;
        register = Path.of("");
    }

    /// Begins anew.
    ///
    /// @param folder the register whose place a backup is to take
    /// @param second where backups are copied to, null for nowhere else
    public void begin(Path folder, @Nullable Path second) {
        register = folder;
        forget();
        rows.clear();
        users.clear();
        stage.set(Stage.CHOOSE);
        failure.set(null);
        run(() -> bringBack.find(folder, second), found -> {
            Instant now = bringBack.now();
            for (BackupCopy copy : found) {
                boolean own = copy.file().startsWith(folder);
                rows.add(BackupRow.of(copy, own ? BackupRow.Where.OWN : BackupRow.Where.SECOND, now, zone));
            }
        });
    }

    /// Adds a file from elsewhere.
    public void add(Path file) {
        run(() -> bringBack.look(file), copy -> {
            rows.removeIf(row -> row.file().equals(file));
            rows.addFirst(BackupRow.of(copy, BackupRow.Where.FILE, bringBack.now(), zone));
        });
    }

    /// Turns to a backup: asks it who may unlock it.
    public void choose(@Nullable BackupRow row) {
        if (row == null || row.equals(chosen)) {
            return;
        }
        chosen = row;
        failure.set(null);
        users.clear();
        run(() -> bringBack.users(row.file()), names -> {
            if (row.equals(chosen)) {
                users.setAll(names);
                user.set(names.isEmpty() ? null : names.getFirst());
            }
        });
    }

    /// Opens the chosen backup and reads all of it.
    public void open() {
        BackupRow row = chosen;
        String who = user.get();
        if (row == null || who == null || busy.get()) {
            return;
        }
        Path folder = register;
        char[] secret = password.get().toCharArray();
        run(() -> bringBack.prepare(row.file(), folder, who, secret, (done, total) -> {}), opened -> {
            ready = opened;
            WayBack.Preview preview = opened.preview();
            offer.set(new Offer(
                    local(preview.info().at()),
                    preview.info().workers(),
                    preview.info().doses(),
                    preview.laterSaves(),
                    local(preview.laterUntil()),
                    preview.missing(),
                    local(preview.missingAfter())));
            stage.set(Stage.PREVIEW);
        });
    }

    /// Puts it in the place of the register.
    public void restore() {
        WayBack.Ready opened = ready;
        if (opened == null || busy.get()) {
            return;
        }
        boolean later = withLater.get();
        run(
                () -> {
                    WayBack.Restored done = bringBack.bringBack(opened, later, (share, total) -> {});
                    opened.close();
                    return done;
                },
                done -> {
                    ready = null;
                    restored = done;
                    stage.set(Stage.DONE);
                });
    }

    /// Opens the register that is back.
    public void unlock() {
        String who = user.get();
        if (who != null) {
            leaving.unlock().with(register, who, password.get(), failure::set);
        }
    }

    /// Goes back without having changed anything, or after it is done.
    public void leave() {
        if (!busy.get()) {
            forget();
            leaving.back().run();
        }
    }

    /// The backups found.
    public ObservableList<BackupRow> rows() {
        return rows;
    }

    /// Who may unlock the chosen one.
    public ObservableList<String> users() {
        return users;
    }

    /// Who unlocks it.
    public ObjectProperty<@Nullable String> userProperty() {
        return user;
    }

    /// The password.
    public StringProperty passwordProperty() {
        return password;
    }

    /// Whether to bring back what was saved after the backup, too.
    public BooleanProperty withLaterProperty() {
        return withLater;
    }

    /// Where the user stands.
    public ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /// What would come back, null before.
    public ReadOnlyObjectProperty<@Nullable Offer> offerProperty() {
        return offer.getReadOnlyProperty();
    }

    /// The folder that keeps what was there before, null when there was nothing.
    public @Nullable Path aside() {
        WayBack.Restored done = restored;
        return done == null ? null : done.aside();
    }

    /// How many lines of the journal did not come back.
    public long missing() {
        WayBack.Restored done = restored;
        return done == null ? 0 : done.missing();
    }

    /// Why the last step failed, null when it didn't.
    public ReadOnlyObjectProperty<@Nullable Exception> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// Whether something is under way.
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    private @Nullable LocalDateTime local(@Nullable Instant at) {
        return at == null ? null : LocalDateTime.ofInstant(at, zone);
    }

    private void forget() {
        WayBack.Ready opened = ready;
        ready = null;
        chosen = null;
        restored = null;
        password.set("");
        offer.set(null);
        withLater.set(true);
        if (opened != null) {
            run(
                    () -> {
                        opened.close();
                        return opened;
                    },
                    closed -> {});
        }
    }

    private <T> void run(Work<T> work, Consumer<T> onDone) {
        busy.set(true);
        failure.set(null);
        background.start(
                progress -> work.run(),
                done -> {
                    busy.set(false);
                    onDone.accept(done);
                },
                failed -> {
                    busy.set(false);
                    failure.set(failed);
                });
    }

    private interface Work<T> {
        T run();
    }
}
