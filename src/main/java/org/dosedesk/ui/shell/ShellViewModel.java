package org.dosedesk.ui.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.dosedesk.domain.attendance.Attendance;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.ask.Unsaved;
import org.dosedesk.ui.kit.day.AsOfDay;
import org.dosedesk.ui.kit.look.SettingsKeeper;
import org.dosedesk.ui.shell.frame.GroupChoice;
import org.dosedesk.ui.shell.frame.Notice;
import org.dosedesk.usecase.register.Register;
import org.jspecify.annotations.Nullable;

/// The main window's state: which screen is shown, what the status line says. FX thread only.
public final class ShellViewModel {
    private final Texts texts;
    private final SettingsKeeper keeper;
    private final String user;
    private final boolean demo;
    private final ShellWork work;
    private final GroupChoice groups;
    private final AsOfDay asOf;
    private final BooleanProperty reader = new SimpleBooleanProperty(this, "reader");
    private final Deque<ScreenId> visited = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<@Nullable ScreenId> current = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper mayGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Situation> situation = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable Function<Messages, String>> warning =
            new SimpleObjectProperty<>(this, "warning");
    private final StringBinding title;
    private final StringBinding situationText;
    private List<Screen> screens = List.of();
    private Runnable takeBack = () -> {};

    /// What the schedules are about.
    ///
    /// @param concerned by the vaccine group in use
    /// @param workers on the roster as of the day
    private record Situation(int concerned, int workers) {}

    /// A window without screens.
    ///
    /// @param user who unlocked the register
    /// @param demo whether everyone in it is invented
    public ShellViewModel(
            Texts texts,
            SettingsKeeper keeper,
            ShellWork work,
            GroupChoice groups,
            AsOfDay asOf,
            String user,
            boolean demo) {
        this.texts = texts;
        this.keeper = keeper;
        this.work = work;
        this.groups = groups;
        this.asOf = asOf;
        this.user = user;
        this.demo = demo;
        title = Bindings.createStringBinding(this::titleText, texts.messagesProperty(), current);
        situationText = Bindings.createStringBinding(this::describe, texts.messagesProperty(), situation);
    }

    /// Gives the window its screens and shows one of them.
    public void show(List<Screen> all, ScreenId first) {
        screens = List.copyOf(all);
        visited.clear();
        mayGoBack.set(false);
        current.set(find(first).id());
    }

    /// The screens, in the order given.
    public List<Screen> screens() {
        return screens;
    }

    /// Whether there is such a screen.
    public boolean has(ScreenId id) {
        return screens.stream().anyMatch(screen -> screen.id() == id);
    }

    /// Shows a screen; the one shown so far can be gone back to.
    ///
    /// @throws IllegalArgumentException when there is no such screen
    public void open(ScreenId id) {
        ScreenId before = current.get();
        ScreenId next = find(id).id();
        if (before == next) {
            return;
        }
        if (before != null) {
            visited.remove(before);
            visited.push(before);
        }
        visited.remove(next);
        mayGoBack.set(!visited.isEmpty());
        current.set(next);
    }

    /// Goes back to the screen shown before, if there was one.
    public void back() {
        if (!visited.isEmpty()) {
            ScreenId before = visited.pop();
            mayGoBack.set(!visited.isEmpty());
            current.set(before);
        }
    }

    /// The screen shown, null before the first one.
    public ReadOnlyObjectProperty<@Nullable ScreenId> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /// The screen shown; empty before the first one.
    Optional<Screen> currentScreen() {
        return Optional.ofNullable(current.get()).map(this::find);
    }

    /// Whether there is a screen to go back to.
    public ReadOnlyBooleanProperty mayGoBackProperty() {
        return mayGoBack.getReadOnlyProperty();
    }

    /// Whether any screen holds entries that would be lost if the program ended now.
    public boolean unsaved() {
        return screens.stream().anyMatch(screen -> screen.unsaved().getAsBoolean());
    }

    /// What would be lost if the program ended now, screen by screen.
    public List<Unsaved> lost() {
        return screens.stream()
                .filter(screen -> screen.unsaved().getAsBoolean())
                .map(screen ->
                        new Unsaved(screen.id().titleKey(), screen.typed().get()))
                .toList();
    }

    /// Shows a passing notice in the place of the one before.
    public void notice(@Nullable Notice shown) {
        notice.set(shown);
    }

    /// The passing notice, null when there is none.
    public ReadOnlyObjectProperty<@Nullable Notice> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /// Takes a save back that no notice offers any more.
    ///
    /// @param action looks for the last one, and asks
    public void onTakeBack(Runnable action) {
        takeBack = action;
    }

    /// Does what the notice offers and takes it away; without an offer, takes back the last save.
    public void undo() {
        Notice shown = notice.get();
        notice.set(null);
        if (shown != null && shown.undo() != null) {
            shown.undo().run();
        } else if (!reader.get()) {
            takeBack.run();
        }
    }

    /// Something was saved: the notice's offer was about an earlier save, and goes. A list that is kept while it is
    /// being typed leaves it.
    public void saved(Register.Saved saved) {
        Notice shown = notice.get();
        boolean draft = saved.changes().stream()
                .allMatch(change -> change.after() instanceof Attendance attendance
                        && !attendance.entered()
                        && (!(change.before() instanceof Attendance before) || !before.entered()));
        if (shown != null && shown.undo() != null && !draft) {
            notice.set(null);
        }
    }

    /// Warns above every screen until the warning is taken away.
    ///
    /// @param sentence in the language asked for, null for none
    public void warn(@Nullable Function<Messages, String> sentence) {
        warning.set(sentence);
    }

    /// The warning above every screen, empty when there is none.
    public StringBinding warningText() {
        return Bindings.createStringBinding(
                () -> {
                    Function<Messages, String> sentence = warning.get();
                    return sentence == null ? "" : sentence.apply(texts.messages());
                },
                warning,
                texts.messagesProperty());
    }

    /// Says what the schedules are about.
    ///
    /// @param concerned how many of them the vaccine group in use concerns
    /// @param workers on the roster as of the day
    public void situation(int concerned, int workers) {
        situation.set(new Situation(concerned, workers));
    }

    /// The same in words, empty before.
    public StringBinding situationText() {
        return situationText;
    }

    /// The window's title.
    public StringBinding title() {
        return title;
    }

    /// Who unlocked the register.
    public String user() {
        return user;
    }

    /// Whether everyone in it is invented.
    public boolean demo() {
        return demo;
    }

    /// Whether the user may only look and print.
    public BooleanProperty readerProperty() {
        return reader;
    }

    /// What the lists and numbers are about.
    GroupChoice groups() {
        return groups;
    }

    /// The day that they are about.
    AsOfDay asOf() {
        return asOf;
    }

    /// The long work under way.
    public ShellWork work() {
        return work;
    }

    /// Speaks this language from now on.
    public void speak(Language language) {
        keeper.change(settings -> settings.with(language));
        texts.speak(language);
    }

    private Screen find(ScreenId id) {
        return screens.stream()
                .filter(screen -> screen.id() == id)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no screen " + id));
    }

    private String titleText() {
        Messages messages = texts.messages();
        ScreenId shown = current.get();
        String who = demo ? messages.get("shell.title.demo") : user;
        String app = messages.get("common.app");
        return shown == null ? app : app + " — " + messages.get(shown.titleKey()) + " — " + who;
    }

    private String describe() {
        Situation now = situation.get();
        if (now == null) {
            return "";
        }
        Messages messages = texts.messages();
        return now.concerned() == now.workers()
                ? messages.count("shell.workers", now.workers())
                : messages.get("shell.concerned", now.concerned(), now.workers());
    }
}
