package org.dosedesk.ui.keeping.backup;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dosedesk.ui.kit.backup.BackupRow;
import org.dosedesk.ui.kit.look.SecondBackups;
import org.dosedesk.ui.kit.look.SettingsKeeper;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.usecase.backup.BackupRun;
import org.dosedesk.usecase.backup.BackupState;
import org.dosedesk.usecase.backup.KeepBackups;
import org.jspecify.annotations.Nullable;

/// The backups of an open register: makes them when they are due or asked for, and tells how things stand. FX
/// thread only.
public final class BackupViewModel {
    private static final Duration LATE = Duration.ofDays(14);

    private final KeepBackups keep;
    private final Background background;
    private final SettingsKeeper settings;
    private final Clock clock;
    private final ObservableList<BackupRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Situation> situation = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Outcome> outcome = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper making = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper checking = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(-1);

    /// How things stand.
    ///
    /// @param newest null when there is no backup
    /// @param stale whether the newest is too old for what has changed since
    /// @param behind whether saves lie in the database alone
    /// @param second where backups are copied to, null for nowhere else
    public record Situation(
            @Nullable LocalDateTime newest,
            boolean stale,
            boolean behind,
            @Nullable String second,
            Second reach) {
        /// Whether something should be done.
        public boolean needsCare() {
            return stale || behind || reach == Second.LATE;
        }
    }

    /// How it stands with the second folder.
    public enum Second {
        NONE,
        REACHED,
        MISSING,
        /// No backup has reached it for two weeks.
        LATE
    }

    /// What came of the last thing done.
    ///
    /// @param backup of which moment, null when it failed
    /// @param checked whether it was only checked
    /// @param secondFailed whether the second folder doesn't hold it
    /// @param failure why, null when it didn't fail
    public record Outcome(
            @Nullable LocalDateTime backup,
            boolean checked,
            boolean secondFailed,
            @Nullable Exception failure) {}

    /// Tells of these backups, and makes them.
    public BackupViewModel(KeepBackups keep, Background background, SettingsKeeper settings, Clock clock) {
        this.keep = keep;
        this.background = background;
        this.settings = settings;
        this.clock = clock;
    }

    /// The backups, this computer's first, each place the newest first.
    public ObservableList<BackupRow> rows() {
        return rows;
    }

    /// How things stand, null until that is known.
    public ReadOnlyObjectProperty<@Nullable Situation> situationProperty() {
        return situation.getReadOnlyProperty();
    }

    /// What came of the last thing done, null before.
    public ReadOnlyObjectProperty<@Nullable Outcome> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    /// Whether a backup is being made.
    public ReadOnlyBooleanProperty makingProperty() {
        return making.getReadOnlyProperty();
    }

    /// Whether a backup is being checked.
    public ReadOnlyBooleanProperty checkingProperty() {
        return checking.getReadOnlyProperty();
    }

    /// How far that is, 0 to 1, or -1 while unknown.
    public ReadOnlyDoubleProperty shareProperty() {
        return share.getReadOnlyProperty();
    }

    /// Looks again how things stand.
    public void look() {
        Path second = second();
        background.start(progress -> keep.look(second), this::show, this::fail);
    }

    /// After a save: whether it could be written down a second time. Costs next to nothing.
    public void watch() {
        background.start(
                progress -> keep.secondCopyBehind(),
                behind -> {
                    if (behind) {
                        look();
                    }
                },
                this::fail);
    }

    /// Makes a backup if none was made today, and brings the second folder up to date if it is there.
    public void daily() {
        Path second = second();
        background.start(
                progress -> {
                    boolean due = keep.dueToday();
                    if (!due && second != null && keep.catchUp(second).isEmpty()) {
                        return Due.BROUGHT;
                    }
                    return due ? Due.MAKE : Due.NOTHING;
                },
                due -> {
                    if (due == Due.MAKE) {
                        make();
                    } else {
                        if (due == Due.BROUGHT) {
                            reached();
                        }
                        look();
                    }
                },
                this::fail);
    }

    /// Makes a backup.
    public void make() {
        if (making.get() || checking.get()) {
            return;
        }
        Path second = second();
        making.set(true);
        share.set(-1);
        background.start(
                progress -> keep.run(second, progress),
                share::set,
                run -> {
                    making.set(false);
                    made(run);
                },
                failed -> {
                    making.set(false);
                    fail(failed);
                    look();
                });
    }

    /// Opens a backup and reads all of it.
    public void check(BackupRow row) {
        if (making.get() || checking.get()) {
            return;
        }
        checking.set(true);
        share.set(-1);
        background.start(
                progress -> keep.verify(row.file(), progress),
                share::set,
                info -> {
                    checking.set(false);
                    rows.replaceAll(other -> other.file().equals(row.file()) ? other.checked() : other);
                    outcome.set(new Outcome(row.made(), true, false, null));
                },
                failed -> {
                    checking.set(false);
                    fail(failed);
                    look();
                });
    }

    /// Copies backups to this folder too from now on.
    public void copyTo(Path folder) {
        SecondBackups place = new SecondBackups(folder.toString(), clock.instant());
        settings.change(before -> before.withSecondBackups(place));
        background.start(
                progress -> keep.catchUp(folder),
                failed -> {
                    if (failed.isPresent()) {
                        outcome.set(new Outcome(null, false, true, null));
                    } else {
                        reached();
                    }
                    look();
                },
                this::fail);
    }

    /// Copies backups nowhere else any more.
    public void stopCopying() {
        settings.change(before -> before.withSecondBackups(null));
        look();
    }

    /// Where backups are copied to, null for nowhere else.
    public @Nullable Path second() {
        SecondBackups place = settings.settings().secondBackups();
        try {
            return place == null ? null : Path.of(place.folder());
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private enum Due {
        MAKE,
        BROUGHT,
        NOTHING
    }

    private void made(BackupRun run) {
        if (run.reach() == BackupState.Reach.REACHED && run.secondFailure() == null) {
            reached();
        }
        LocalDateTime at = LocalDateTime.ofInstant(clock.instant(), clock.getZone());
        outcome.set(new Outcome(at, false, run.secondFailure() != null, null));
        look();
    }

    private void reached() {
        Instant now = clock.instant();
        settings.change(before -> {
            SecondBackups place = before.secondBackups();
            return place == null ? before : before.withSecondBackups(new SecondBackups(place.folder(), now));
        });
    }

    private void show(BackupState state) {
        rows.setAll(Stream.concat(
                        state.own().stream()
                                .map(copy -> BackupRow.of(copy, BackupRow.Where.OWN, clock.instant(), clock.getZone())),
                        state.second().stream()
                                .map(copy ->
                                        BackupRow.of(copy, BackupRow.Where.SECOND, clock.instant(), clock.getZone())))
                .toList());
        SecondBackups place = settings.settings().secondBackups();
        Instant newest = state.newest();
        situation.set(new Situation(
                newest == null ? null : LocalDateTime.ofInstant(newest, clock.getZone()),
                state.stale(),
                state.secondCopyBehind(),
                place == null ? null : place.folder(),
                reach(state, place)));
    }

    private Second reach(BackupState state, @Nullable SecondBackups place) {
        if (place == null || state.reach() == BackupState.Reach.NONE) {
            return Second.NONE;
        }
        boolean late = place.reached().plus(LATE).isBefore(clock.instant());
        if (late) {
            return Second.LATE;
        }
        return state.reach() == BackupState.Reach.MISSING ? Second.MISSING : Second.REACHED;
    }

    private void fail(Exception failed) {
        outcome.set(new Outcome(null, false, false, failed));
    }
}
