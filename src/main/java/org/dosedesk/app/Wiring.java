package org.dosedesk.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.SimpleStringProperty;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.dosedesk.app.about.About;
import org.dosedesk.app.care.BackupCare;
import org.dosedesk.app.care.ClockWarning;
import org.dosedesk.app.care.FirstScreen;
import org.dosedesk.app.care.IdleWatch;
import org.dosedesk.app.care.MemoryCare;
import org.dosedesk.app.care.TurnOfDay;
import org.dosedesk.app.desk.Kit;
import org.dosedesk.app.desk.Workspace;
import org.dosedesk.app.folder.DataFolder;
import org.dosedesk.app.settings.KeptSettings;
import org.dosedesk.app.settings.RememberedGroup;
import org.dosedesk.app.settings.SettingsFile;
import org.dosedesk.domain.ruleset.RuleLibrary;
import org.dosedesk.domain.user.User.Role;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.Drawn;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.ViewLoader;
import org.dosedesk.ui.kit.ask.Curtain;
import org.dosedesk.ui.kit.ask.Dialogs;
import org.dosedesk.ui.kit.ask.FolderMemory;
import org.dosedesk.ui.kit.day.AsOfDay;
import org.dosedesk.ui.kit.day.Today;
import org.dosedesk.ui.kit.key.Keyboard;
import org.dosedesk.ui.kit.look.Look;
import org.dosedesk.ui.kit.look.Settings;
import org.dosedesk.ui.kit.table.TableMemory;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.ui.shell.ScreenId;
import org.dosedesk.ui.shell.ShellNavigation;
import org.dosedesk.ui.shell.ShellView;
import org.dosedesk.ui.shell.ShellViewModel;
import org.dosedesk.ui.shell.ShellWork;
import org.dosedesk.ui.shell.ShortcutList;
import org.dosedesk.ui.shell.frame.GroupChoice;
import org.dosedesk.ui.start.Opened;
import org.dosedesk.ui.start.StartView;
import org.dosedesk.ui.start.StartViewModel;
import org.dosedesk.ui.start.wait.WaitView;
import org.dosedesk.usecase.keeping.access.CheckPassword;
import org.dosedesk.usecase.keeping.access.Guard;
import org.dosedesk.usecase.keeping.ruleset.RuleBook;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.schedule.RulesInUse;
import org.jspecify.annotations.Nullable;

/// Puts the program together: the only place that makes services. FX thread only.
final class Wiring implements AutoCloseable {
    private final DataFolder folder;
    private final Adapters adapters;
    private final Background background;
    private final Guard guard;
    private final KeptSettings settings;
    private final Optional<Path> settingsAside;
    private final About about;
    private final Texts texts;
    private final Look look;
    private final ViewLoader views;
    private final MainWindow window;
    private final Dialogs dialogs;
    private final AtomicReference<CompletableFuture<Boolean>> leaving =
            new AtomicReference<>(CompletableFuture.completedFuture(true));
    private final IdleWatch idle;
    private final MemoryCare memory;
    private final KeptRules builtIn;
    private final WayIn wayIn;
    private final Lock lock;
    private Runnable onPrompt = () -> {};
    private @Nullable Opening opening;

    /// The rules of the register that is being opened.
    private record Rules(RulesInUse inUse, RuleBook book) {}

    /// What is open while a register is unlocked.
    private record Opening(
            Register register, Path folder, Today today, ClockWarning clock, Optional<BackupCare> backups) {}

    Wiring(Stage stage, DataFolder folder, Adapters adapters, Clock clock, Background background) {
        this.folder = folder;
        this.adapters = adapters;
        this.background = background;
        builtIn = new KeptRules(adapters.rules());
        guard = new Guard(adapters.vault(), clock);
        wayIn = new WayIn(folder, adapters, builtIn, guard, leaving, clock, background);
        SettingsFile file = new SettingsFile(folder.settings());
        Settings remembered = file.read();
        settingsAside = file.keptAside();
        settings = new KeptSettings(file, remembered, background);
        Language language = remembered.language();
        texts = new Texts(language == null ? Main.desktopLanguage() : language);
        // Before the window loads its content anew. The toolkit's calendars ask Java for the names of months and days;
        // what the program itself writes goes by a named locale.
        texts.messagesProperty()
                .subscribe(spoken -> Locale.setDefault(
                        Locale.Category.FORMAT, spoken.language().calendar()));
        look = new Look(settings);
        TableMemory columns = new TableMemory(
                remembered.columns(), (table, line) -> settings.change(before -> before.withColumns(table, line)));
        views = new ViewLoader(texts, columns::attachIfTable);
        idle = new IdleWatch(() -> settings.settings().lockAfter(), IdleWatch.Moment.now());
        memory = new MemoryCare(idle, background, System::gc);
        Curtain curtain = new Curtain(() -> idle.look(IdleWatch.Moment.now()));
        new Keyboard().serve(Window.getWindows());
        window = new MainWindow(stage, curtain, look, settings, texts);
        window.onEnd(this::end);
        FolderMemory folders = new FolderMemory(
                remembered.typed(),
                (sort, chosen) -> settings.change(before -> before.withTyped(Map.of(sort, chosen))));
        dialogs = new Dialogs(texts, stage, adapters.filePicker().remembering(folders), curtain);
        lock = new Lock(
                window, views, new CheckPassword(adapters.vault(), guard), background, texts, dialogs::tellFailure);
        about = new About(views, texts, background, folder.mine());
    }

    /// Shows the way in.
    void start() {
        StartViewModel model = wayIn.model(texts, settings, this::enter);
        StartView.Choices choices = new StartView.Choices(
                dialogs.files()::chooseBackup, dialogs.files()::chooseRegisterFolder, this::showAbout);
        window.show(new MainWindow.Content(
                () -> views.load(StartView.class, () -> new StartView(model, views, texts, look, choices))
                        .root(),
                new SimpleStringProperty(texts.messages().get("common.app")),
                () -> true));
        model.onAsking(() -> Drawn.then(() -> {
            onPrompt.run();
            wayIn.getReady();
            memory.due();
        }));
    }

    /// Does this each time the way in is drawn.
    void onPrompt(Runnable action) {
        onPrompt = action;
    }

    /// Says what whoever starts the program should know beforehand: that its settings are lost, or that there is
    /// another register, which is not used.
    ///
    /// @param otherRegister where that lies
    void warn(Optional<Path> otherRegister) {
        otherRegister.ifPresent(other -> background.onScreen(() -> dialogs.tellWarning(
                texts.messages().get("start.two-registers", folder.registers().mine(), other))));
        settingsAside.ifPresent(file ->
                background.onScreen(() -> dialogs.tellWarning(texts.messages().get("start.settings-lost", file))));
    }

    /// Watches for idle minutes.
    IdleWatch idle() {
        return idle;
    }

    /// Tells the user of a failure that nothing else has dealt with.
    void tell(Exception failure) {
        dialogs.tellFailure(failure);
    }

    /// Somebody is there again: the window was brought to the front, or unlocked.
    void onFront() {
        lookAtDay();
        if (opening != null) {
            opening.backups().ifPresent(BackupCare::look);
            opening.clock().look();
        }
    }

    /// Some time has passed: perhaps midnight, or a computer's sleep.
    void lookAtDay() {
        memory.look(IdleWatch.Moment.now());
        if (opening != null) {
            opening.today().look();
        }
    }

    @Override
    public void close() {
        settings.flush();
        leave().run();
    }

    private void showAbout() {
        Path register = opening == null ? null : opening.folder();
        dialogs.showContent(texts.messages().get("about.title"), about.content(register));
    }

    private void enter(Opened opened) {
        background.start(progress -> rules(opened.register()), rules -> show(opened, rules), failed -> {
            opened.register().close();
            start();
            dialogs.tellFailure(failed);
        });
    }

    private void showWait(String key) {
        window.show(new MainWindow.Content(
                () -> views.load(WaitView.class, () -> new WaitView(texts, key)).root(),
                new SimpleStringProperty(texts.messages().get("common.app")),
                () -> true));
    }

    /// Ends the program: the window stays, and says why, until what was left is backed up and released.
    private void end() {
        if (opening == null && leaving.get().isDone()) {
            window.close();
            return;
        }
        Runnable left = leave();
        showWait("start.closing");
        background.start(
                progress -> {
                    left.run();
                    return leaving.get().join();
                },
                done -> window.close(),
                failed -> {
                    dialogs.tellFailure(failed);
                    window.close();
                });
    }

    private Rules rules(Register register) {
        RuleLibrary sets = builtIn.get();
        RulesInUse inUse = RememberedGroup.inUse(sets, settings.settings(), register);
        return new Rules(inUse, new RuleBook(register, sets, adapters.ruleTexts(), inUse));
    }

    private void show(Opened opened, Rules rules) {
        Register register = opened.register();
        ShellWork work = new ShellWork(background);
        RulesInUse inUse = rules.inUse;
        texts.about(inUse.vaccineGroup());
        GroupChoice groups = new GroupChoice(inUse.library().vaccineGroups(), inUse.vaccineGroup());
        Today today = new Today(register.clock());
        AsOfDay asOf = new AsOfDay(today);
        ShellViewModel shell =
                new ShellViewModel(texts, settings, work, groups, asOf, register.user(), register.demo());
        ShellNavigation navigation = new ShellNavigation(shell);
        Kit kit = new Kit(background, texts, views, dialogs, navigation, settings, look, today, asOf);
        Workspace workspace =
                new Workspace(opened, inUse, rules.book, folder.log(), guard, adapters.backupShelf(), kit);
        navigation.connect(workspace.routes());
        TurnOfDay turnOfDay =
                new TurnOfDay(asOf, workspace.schedules(), shell, background, texts, dialogs::tellFailure);
        groups.connect(workspace::mayChangeGroup, group -> {
            RememberedGroup.remember(settings, group);
            inUse.choose(group);
            texts.about(group);
        });
        inUse.onChanged(() -> background.onScreen(() -> {
            groups.offer(inUse.library().vaccineGroups());
            turnOfDay.again();
        }));
        ClockWarning clockWarning =
                new ClockWarning(workspace.clock(), register.clock().getZone(), shell);
        opening = new Opening(register, opened.folder(), today, clockWarning, workspace.backups());
        clockWarning.look();
        boolean empty = register.snapshot().count(Worker.class) == 0;
        ScreenId first = opened.made() ? ScreenId.USERS : empty ? ScreenId.IMPORT : ScreenId.WORKERS;
        shell.show(workspace.screens(), first);
        if (opened.made()) {
            workspace.offerRecoveryCode(navigation::showImport);
        }
        shell.readerProperty().set(register.role() == Role.READER);
        register.onSaved(saved -> background.onScreen(() -> {
            shell.readerProperty().set(register.role() == Role.READER);
            shell.saved(saved);
        }));
        shell.onTakeBack(workspace::takeBackLast);
        showShell(shell, navigation);
        new Welcome(texts, navigation).say(opened);
        FirstScreen screen = new FirstScreen(Drawn::then, () -> isOpen(register));
        workspace.onWorkersKnown(() -> screen.then(
                turnOfDay::compute,
                List.of(() -> workspace.backups().ifPresent(BackupCare::look), workspace::checkOver, memory::due)));
    }

    private boolean isOpen(Register register) {
        Opening now = opening;
        return now != null && register.equals(now.register());
    }

    private void showShell(ShellViewModel shell, ShellNavigation navigation) {
        Runnable leave = () -> {
            if (!shell.unsaved() || dialogs.mayLeave(shell.lost())) {
                Runnable left = leave();
                CompletableFuture<Boolean> closed = new CompletableFuture<>();
                leaving.set(closed);
                background.start(
                        progress -> {
                            try {
                                left.run();
                            } finally {
                                closed.complete(true);
                            }
                            return closed;
                        },
                        done -> {},
                        dialogs::tellFailure);
                start();
            }
        };
        // Everyone knows the demo's password, and nothing in it is worth hiding.
        Runnable lock = shell.demo() ? leave : () -> lock(leave);
        Runnable shortcuts = () -> dialogs.showContent(
                texts.messages().get("shell.shortcuts"), new ShortcutList(texts.messages(), shell.screens()));
        ShellView.Actions actions = new ShellView.Actions(lock, leave, shortcuts, this::showAbout);
        idle.onIdle(shell.demo() ? () -> {} : lock);
        window.show(new MainWindow.Content(
                () -> views.load(ShellView.class, () -> new ShellView(shell, navigation, actions, texts, look))
                        .root(),
                shell.title(),
                () -> !shell.unsaved() || dialogs.mayLeave(shell.lost())));
    }

    private void lock(Runnable leave) {
        Opening now = opening;
        if (now != null) {
            lock.fall(now.register(), now.folder(), this::onFront, leave);
        }
    }

    /// Leaves the register at once as far as the screen goes.
    ///
    /// @return what is left to do: backs up what has changed and releases the files, which takes a moment
    private Runnable leave() {
        Opening left = opening;
        opening = null;
        idle.onIdle(() -> {});
        if (left == null) {
            return () -> {};
        }
        Path second = left.backups().map(care -> care.model().second()).orElse(null);
        return () -> {
            try {
                left.backups().ifPresent(care -> care.onLeaving(second));
            } finally {
                left.register().close();
            }
        };
    }
}
