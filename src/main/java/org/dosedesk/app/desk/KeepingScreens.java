package org.dosedesk.app.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Parent;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.dosedesk.app.care.BackupCare;
import org.dosedesk.exchange.CsvBadRowWriter;
import org.dosedesk.exchange.CsvImportReader;
import org.dosedesk.exchange.CsvSealReader;
import org.dosedesk.exchange.CsvTableWriter;
import org.dosedesk.print.recovery.RecoveryPdf;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.keeping.backup.BackupView;
import org.dosedesk.ui.keeping.importing.ImportView;
import org.dosedesk.ui.keeping.importing.ImportViewModel;
import org.dosedesk.ui.keeping.journal.JournalView;
import org.dosedesk.ui.keeping.journal.JournalViewModel;
import org.dosedesk.ui.keeping.settings.SettingsView;
import org.dosedesk.ui.keeping.settings.SettingsViewModel;
import org.dosedesk.ui.keeping.sites.NamesView;
import org.dosedesk.ui.keeping.sites.NamesViewModel;
import org.dosedesk.ui.keeping.sites.SitesView;
import org.dosedesk.ui.keeping.sites.SitesViewModel;
import org.dosedesk.ui.keeping.users.CodeViewModel;
import org.dosedesk.ui.keeping.users.UsersView;
import org.dosedesk.ui.keeping.users.UsersViewModel;
import org.dosedesk.ui.kit.takeback.TakingBack;
import org.dosedesk.ui.shell.Screen;
import org.dosedesk.ui.shell.ScreenId;
import org.dosedesk.usecase.backup.BackupShelf;
import org.dosedesk.usecase.journal.export.ExportJournal;
import org.dosedesk.usecase.keeping.access.Guard;
import org.dosedesk.usecase.keeping.importing.ImportFiles;
import org.dosedesk.usecase.keeping.recovery.MakeRecoveryCode;
import org.dosedesk.usecase.keeping.user.ManageUsers;
import org.dosedesk.usecase.people.site.AssignClinic;
import org.dosedesk.usecase.people.site.RenamePlace;
import org.dosedesk.usecase.register.Register;

/// Keeping the register: what comes in from files, what it knows of places and users, its journal and its backups.
final class KeepingScreens {
    private final Kit kit;
    private final UnaryOperator<Parent> withHint;
    private final ImportViewModel importing;
    private final SitesViewModel sites;
    private final NamesViewModel names;
    private final JournalViewModel journal;
    private final Optional<BackupCare> backups;
    private final UsersViewModel users;
    private final SettingsViewModel settings;

    KeepingScreens(
            Desk desk,
            Path log,
            Guard guard,
            BackupShelf shelf,
            TakingBack takingBack,
            UnaryOperator<Parent> withHint,
            Kit kit) {
        this.kit = kit;
        this.withHint = withHint;
        Register register = desk.register();
        importing = new ImportViewModel(
                new ImportFiles(register, new CsvImportReader(), new CsvBadRowWriter()), kit.background(), kit.texts());
        importing.onTakeBack(takingBack::saved);
        sites = new SitesViewModel(register, new AssignClinic(register), kit.background(), kit.texts());
        kit.today().onTurned(sites::dayTurned);
        names = new NamesViewModel(register, new RenamePlace(register), kit.background());
        journal = new JournalViewModel(
                register,
                new ExportJournal(register.journal(), new CsvTableWriter(), new CsvSealReader()),
                takingBack,
                kit.background(),
                kit.texts());
        backups = register.backups().map(own -> new BackupCare(own, shelf, register, kit));
        CodeViewModel code = new CodeViewModel(
                register,
                new MakeRecoveryCode(register),
                new RecoveryPdf(),
                kit.counter(register),
                kit.background(),
                kit.texts());
        users = new UsersViewModel(
                register, new ManageUsers(register, desk.folder(), guard), code, kit.background(), kit.texts());
        settings = new SettingsViewModel(
                kit.texts(),
                kit.settings(),
                new SettingsViewModel.Facts(register.user(), desk.folder().toString(), log.toString()));
    }

    List<Screen> screens() {
        List<Screen> screens = new ArrayList<>(List.of(
                new Screen(
                        ScreenId.IMPORT,
                        () -> withHint.apply(kit.views()
                                .load(
                                        ImportView.class,
                                        () -> new ImportView(importing, kit.dialogs(), kit.navigation(), kit.texts()))
                                .root()),
                        importing::unsaved),
                new Screen(ScreenId.SITES, this::sitesScreen, () -> sites.unsaved() || names.unsaved()),
                Screen.of(ScreenId.JOURNAL, this::journalScreen),
                new Screen(
                        ScreenId.USERS,
                        () -> kit.views()
                                .load(
                                        UsersView.class,
                                        () -> new UsersView(
                                                users,
                                                kit.views(),
                                                kit.dialogs(),
                                                kit.navigation(),
                                                kit.discarding(ScreenId.USERS, users::unsavedText),
                                                kit.texts()))
                                .root(),
                        users::unsaved,
                        users::unsavedText),
                Screen.of(
                        ScreenId.SETTINGS,
                        () -> kit.views()
                                .load(SettingsView.class, () -> new SettingsView(settings, kit.texts(), kit.look()))
                                .root())));
        backups.map(BackupCare::model)
                .ifPresent(model -> screens.add(Screen.of(
                        ScreenId.BACKUP,
                        () -> kit.views()
                                .load(BackupView.class, () -> new BackupView(model, kit.dialogs(), kit.texts()))
                                .root())));
        return screens;
    }

    private Parent sitesScreen() {
        Messages messages = kit.texts().messages();
        Tab clinics = new Tab(
                messages.get("sites.tab.clinics"),
                kit.views()
                        .load(SitesView.class, () -> new SitesView(sites, kit.dialogs()::mayAddNames, kit.texts()))
                        .root());
        Tab spelling = new Tab(
                messages.get("sites.tab.names"),
                kit.views()
                        .load(NamesView.class, () -> new NamesView(names, kit.texts()))
                        .root());
        TabPane tabs = new TabPane(clinics, spelling);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        return tabs;
    }

    /// The care for its backups; empty when it has none.
    Optional<BackupCare> backups() {
        return backups;
    }

    /// Checks in the background that all is as it was written down, and warns when it is not.
    void checkJournal() {
        journal.check(kit.dialogs()::tellWarning);
    }

    /// Shows a new recovery code.
    ///
    /// @param afterwards called when it is kept, or left for later
    void offerRecoveryCode(Runnable afterwards) {
        users.beginCode(afterwards);
    }

    private Parent journalScreen() {
        JournalView.Files files =
                new JournalView.Files(kit.dialogs()::chooseWhereToSaveCsv, kit.dialogs()::chooseEarlierJournal);
        return kit.views()
                .load(JournalView.class, () -> new JournalView(journal, files, kit.navigation(), kit.texts()))
                .root();
    }
}
