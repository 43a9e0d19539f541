package org.dosedesk.app;

import java.time.Clock;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.stage.Stage;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.Background;
import org.dosedesk.ui.kit.Dialogs;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.ViewLoader;
import org.dosedesk.ui.kit.look.Look;
import org.dosedesk.ui.kit.look.Settings;
import org.dosedesk.ui.settings.SettingsView;
import org.dosedesk.ui.settings.SettingsViewModel;
import org.dosedesk.ui.shell.Screen;
import org.dosedesk.ui.shell.ScreenId;
import org.dosedesk.ui.shell.ShellNavigation;
import org.dosedesk.ui.shell.ShellView;
import org.dosedesk.ui.shell.ShellViewModel;
import org.dosedesk.ui.shell.ShellWork;
import org.dosedesk.ui.shell.ShortcutList;
import org.dosedesk.ui.start.Opened;
import org.dosedesk.ui.start.StartView;
import org.dosedesk.ui.start.StartViewModel;
import org.dosedesk.usecase.access.CreateRegister;
import org.dosedesk.usecase.access.OpenDemo;
import org.dosedesk.usecase.access.UnlockRegister;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.schedule.Schedules;
import org.jspecify.annotations.Nullable;

/// Puts the program together: the only place that makes services. FX thread only.
final class Wiring implements AutoCloseable {
    private final DataFolder folder;
    private final Adapters adapters;
    private final Clock clock;
    private final Background background;
    private final KeptSettings settings;
    private final Texts texts;
    private final Look look;
    private final ViewLoader views;
    private final MainWindow window;
    private final Dialogs dialogs;
    private @Nullable Workspace workspace;

    /// What belongs to an unlocked register.
    private record Workspace(Register register, TurnOfDay turnOfDay) {}

    Wiring(Stage stage, DataFolder folder, Adapters adapters, Clock clock, Background background) {
        this.folder = folder;
        this.adapters = adapters;
        this.clock = clock;
        this.background = background;
        SettingsFile file = new SettingsFile(folder.settings());
        Settings remembered = file.read();
        settings = new KeptSettings(file, remembered, background);
        Language language = remembered.language();
        texts = new Texts(language == null ? Main.desktopLanguage() : language);
        look = new Look(settings);
        views = new ViewLoader(texts);
        window = new MainWindow(stage, look, settings, texts);
        dialogs = new Dialogs(texts, stage);
    }

    /// Shows the way in.
    void start() {
        UnlockRegister unlock = new UnlockRegister(adapters.vault(), clock);
        StartViewModel.Doors doors = new StartViewModel.Doors(
                adapters.vault(),
                new CreateRegister(adapters.vault(), clock),
                unlock,
                new OpenDemo(adapters.vault(), unlock, clock));
        StartViewModel model = new StartViewModel(folder.registers(), doors, background, texts, settings, this::enter);
        window.show(new MainWindow.Content(
                () -> views.load(StartView.class, () -> new StartView(model, views, texts, look))
                        .root(),
                new SimpleStringProperty(texts.messages().get("common.app")),
                () -> true));
    }

    /// Tells the user of a failure that nothing else has dealt with.
    void tell(Exception failure) {
        dialogs.tellFailure(failure);
    }

    /// The window was brought to the front: perhaps on another day than before.
    void onFront() {
        if (workspace != null) {
            workspace.turnOfDay().look();
        }
    }

    @Override
    public void close() {
        settings.flush();
        leave();
    }

    private void enter(Opened opened) {
        Register register = opened.register();
        ShellWork work = new ShellWork(background);
        ShellViewModel shell = new ShellViewModel(texts, settings, work, register.user(), register.demo());
        ShellNavigation navigation = new ShellNavigation(shell);
        background.start(
                progress -> new Schedules(register, adapters.schedulers().make()),
                schedules -> {
                    TurnOfDay turnOfDay =
                            new TurnOfDay(register.clock(), schedules, shell, background, texts, dialogs::tellFailure);
                    workspace = new Workspace(register, turnOfDay);
                    List<Screen> screens = screens(opened);
                    boolean empty = register.snapshot().count(Worker.class) == 0;
                    boolean mayImport = screens.stream().anyMatch(screen -> screen.id() == ScreenId.IMPORT);
                    shell.show(
                            screens,
                            empty && mayImport
                                    ? ScreenId.IMPORT
                                    : screens.getFirst().id());
                    showShell(shell, navigation);
                    turnOfDay.compute();
                },
                failed -> {
                    register.close();
                    dialogs.tellFailure(failed);
                });
    }

    /// The screens of an unlocked register, in the order of the navigation.
    private List<Screen> screens(Opened opened) {
        SettingsViewModel.Facts facts = new SettingsViewModel.Facts(
                opened.register().user(),
                opened.folder().toString(),
                folder.log().toString());
        SettingsViewModel settingsModel = new SettingsViewModel(texts, settings, facts);
        return List.of(Screen.of(
                ScreenId.SETTINGS,
                () -> views.load(SettingsView.class, () -> new SettingsView(settingsModel, texts, look))
                        .root()));
    }

    private void showShell(ShellViewModel shell, ShellNavigation navigation) {
        Runnable lock = () -> {
            if (!shell.unsaved() || dialogs.mayDiscard()) {
                leave();
                start();
            }
        };
        Runnable shortcuts = () -> dialogs.showContent(
                texts.messages().get("shell.shortcuts"), new ShortcutList(texts.messages(), shell.screens()));
        ShellView.Actions actions = new ShellView.Actions(lock, shortcuts);
        window.show(new MainWindow.Content(
                () -> views.load(ShellView.class, () -> new ShellView(shell, navigation, actions, texts, look))
                        .root(),
                shell.title(),
                () -> !shell.unsaved() || dialogs.mayDiscard()));
    }

    private void leave() {
        Workspace left = workspace;
        workspace = null;
        if (left != null) {
            left.register().close();
        }
    }
}
