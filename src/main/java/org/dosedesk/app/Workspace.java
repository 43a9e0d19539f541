package org.dosedesk.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.Parent;
import org.dosedesk.domain.dose.Reaction;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.schedule.Forecaster;
import org.dosedesk.domain.schedule.RuleSets;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.domain.worker.WorkerEntry;
import org.dosedesk.exchange.CsvBadRowWriter;
import org.dosedesk.exchange.CsvImportReader;
import org.dosedesk.exchange.CsvSealReader;
import org.dosedesk.exchange.CsvTableWriter;
import org.dosedesk.print.DesktopPrinters;
import org.dosedesk.print.PdfPreview;
import org.dosedesk.print.recovery.RecoveryPdf;
import org.dosedesk.print.sitelist.SiteListPdf;
import org.dosedesk.ui.backlog.BacklogView;
import org.dosedesk.ui.backlog.BacklogViewModel;
import org.dosedesk.ui.backup.BackupView;
import org.dosedesk.ui.dose.RegisterDoseView;
import org.dosedesk.ui.dose.RegisterDoseViewModel;
import org.dosedesk.ui.dose.reaction.ReactionView;
import org.dosedesk.ui.dose.reaction.ReactionViewModel;
import org.dosedesk.ui.due.DueView;
import org.dosedesk.ui.due.DueViewModel;
import org.dosedesk.ui.ending.EndingView;
import org.dosedesk.ui.ending.EndingViewModel;
import org.dosedesk.ui.importing.ImportView;
import org.dosedesk.ui.importing.ImportViewModel;
import org.dosedesk.ui.journal.JournalView;
import org.dosedesk.ui.journal.JournalViewModel;
import org.dosedesk.ui.kit.Background;
import org.dosedesk.ui.kit.Dialogs;
import org.dosedesk.ui.kit.Navigation;
import org.dosedesk.ui.kit.TableMemory;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.ViewLoader;
import org.dosedesk.ui.kit.look.Look;
import org.dosedesk.ui.lots.LotsView;
import org.dosedesk.ui.lots.LotsViewModel;
import org.dosedesk.ui.lots.StockView;
import org.dosedesk.ui.merge.MergeView;
import org.dosedesk.ui.merge.MergeViewModel;
import org.dosedesk.ui.settings.SettingsView;
import org.dosedesk.ui.settings.SettingsViewModel;
import org.dosedesk.ui.shell.Screen;
import org.dosedesk.ui.shell.ScreenId;
import org.dosedesk.ui.shell.ShellNavigation;
import org.dosedesk.ui.sitelist.SiteListView;
import org.dosedesk.ui.sitelist.SiteListViewModel;
import org.dosedesk.ui.sites.SitesView;
import org.dosedesk.ui.sites.SitesViewModel;
import org.dosedesk.ui.start.Opened;
import org.dosedesk.ui.users.CodeViewModel;
import org.dosedesk.ui.users.UsersView;
import org.dosedesk.ui.users.UsersViewModel;
import org.dosedesk.ui.why.WhyView;
import org.dosedesk.ui.why.WhyViewModel;
import org.dosedesk.ui.workercard.CardHeader;
import org.dosedesk.ui.workercard.EmploymentViewModel;
import org.dosedesk.ui.workercard.WorkerCardView;
import org.dosedesk.ui.workercard.WorkerCardViewModel;
import org.dosedesk.ui.workercard.period.PeriodsView;
import org.dosedesk.ui.workercard.period.PeriodsViewModel;
import org.dosedesk.ui.workerform.WorkerFormView;
import org.dosedesk.ui.workerform.WorkerFormViewModel;
import org.dosedesk.ui.workers.WorkersView;
import org.dosedesk.ui.workers.WorkersViewModel;
import org.dosedesk.usecase.TableWriter;
import org.dosedesk.usecase.access.Guard;
import org.dosedesk.usecase.backup.BackupShelf;
import org.dosedesk.usecase.coverage.CountCoverage;
import org.dosedesk.usecase.dose.ForecastDoseEvaluator;
import org.dosedesk.usecase.exemption.ListEndings;
import org.dosedesk.usecase.importing.ImportFiles;
import org.dosedesk.usecase.journal.export.ExportJournal;
import org.dosedesk.usecase.journal.export.NotedTableWriter;
import org.dosedesk.usecase.recovery.MakeRecoveryCode;
import org.dosedesk.usecase.recovery.PrintRecoveryCode;
import org.dosedesk.usecase.register.ClockWatch;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.Snapshot;
import org.dosedesk.usecase.schedule.ForecastScheduler;
import org.dosedesk.usecase.schedule.Schedules;
import org.dosedesk.usecase.site.AssignClinic;
import org.dosedesk.usecase.sitelist.PrepareSiteList;
import org.dosedesk.usecase.sitelist.PrintSiteList;
import org.dosedesk.usecase.user.ManageUsers;
import org.dosedesk.usecase.worker.merge.MergedRecords;
import org.jspecify.annotations.Nullable;

/// The part of the wiring that belongs to an unlocked register: its use cases, view-models and screens. The
/// view-models live as long as it is open; views are loaded anew with each language. FX thread only.
final class Workspace {
    private final Opened opened;
    private final Path log;
    private final Kit kit;
    private final Register register;
    private final Forecaster forecaster = new Forecaster();
    private final ForecastScheduler scheduler;
    private final Schedules schedules;
    private final TableMemory columns;

    private final WorkersViewModel workers;
    private final WorkerCardViewModel card;
    private final PeriodsViewModel periods;
    private final WorkerFormViewModel workerForm;
    private final MergeViewModel merge;
    private final DueViewModel due;
    private final RegisterDoseViewModel dose;
    private final BacklogViewModel backlog;
    private final RegisterDoseViewModel doseCorrection;
    private final ReactionViewModel reaction;
    private final ClockWatch clock;
    private final LotsViewModel lots;
    private final SiteListViewModel siteList;
    private final ImportViewModel importing;
    private final SitesViewModel sites;
    private final Optional<BackupCare> backups;
    private final JournalViewModel journal;
    private final EndingViewModel ending;
    private final UsersViewModel users;

    /// What every screen shares.
    record Kit(
            Background background,
            Texts texts,
            ViewLoader views,
            Dialogs dialogs,
            Navigation navigation,
            KeptSettings settings,
            Look look) {}

    /// @param shelf finds backups
    Workspace(Opened opened, RuleSets ruleSets, Path log, Guard guard, BackupShelf shelf, Kit kit) {
        this.opened = opened;
        this.log = log;
        this.kit = kit;
        register = opened.register();
        scheduler = new ForecastScheduler(ruleSets, forecaster, VaccineCatalogue.COVID_19);
        schedules = new Schedules(register, scheduler);
        columns = new TableMemory(
                kit.settings.settings().columns(),
                (table, line) -> kit.settings.change(before -> before.withColumns(table, line)));
        Background background = kit.background;
        TableWriter tables = new NotedTableWriter(new CsvTableWriter(), register.journal());
        workers = new WorkersViewModel(register, schedules, background, kit.texts);
        card = new WorkerCardViewModel(register, schedules, background, kit.texts);
        periods = new PeriodsViewModel(register, this::asksFor, background, kit.texts, kit.navigation);
        workerForm = new WorkerFormViewModel(register, background, kit.texts, kit.navigation);
        merge = new MergeViewModel(register, background, kit.texts, kit.navigation);
        due = new DueViewModel(register, schedules, new CountCoverage(), background);
        backlog = new BacklogViewModel(
                register, schedules, new ForecastDoseEvaluator(ruleSets, forecaster, schedules::asOf), background);
        clock = new ClockWatch(register);
        dose = doseForm(ruleSets);
        doseCorrection = doseForm(ruleSets);
        reaction = new ReactionViewModel(register, background, kit.texts, kit.navigation);
        lots = new LotsViewModel(register, tables, background);
        siteList = new SiteListViewModel(
                new PrepareSiteList(
                        register,
                        scheduler,
                        day -> ruleSets.inForce(day)
                                .map(rules -> rules.name() + " " + rules.version())
                                .orElse("")),
                new PrintSiteList(new SiteListPdf(), new DesktopPrinters(), register.journal()),
                new PdfPreview(),
                background,
                kit.texts);
        importing = new ImportViewModel(
                new ImportFiles(register, new CsvImportReader(), new CsvBadRowWriter()), background, kit.texts);
        ending = new EndingViewModel(register, new ListEndings(scheduler), tables, background);
        sites = new SitesViewModel(register, new AssignClinic(register), background);
        journal = new JournalViewModel(
                register,
                new ExportJournal(register.journal(), new CsvTableWriter(), new CsvSealReader()),
                background,
                kit.texts);
        backups = register.backups().map(own -> new BackupCare(own, shelf, register, kit));
        CodeViewModel code = new CodeViewModel(
                register,
                new MakeRecoveryCode(register),
                new PrintRecoveryCode(new RecoveryPdf(), new DesktopPrinters(), register.journal()),
                background,
                kit.texts);
        users = new UsersViewModel(
                register, new ManageUsers(register, opened.folder(), guard), code, background, kit.texts);
    }

    /// The care for its backups; empty when it has none.
    Optional<BackupCare> backups() {
        return backups;
    }

    /// Shows a recovery code for the register, which has only just been made.
    ///
    /// @param afterwards called when it is kept, or left for later
    void offerRecoveryCode(Runnable afterwards) {
        users.beginCode(afterwards);
    }

    private RegisterDoseViewModel doseForm(RuleSets ruleSets) {
        return new RegisterDoseViewModel(
                register,
                schedules,
                new ForecastDoseEvaluator(ruleSets, forecaster, schedules::asOf),
                clock,
                kit.background,
                kit.texts,
                kit.navigation);
    }

    /// Notices a clock that went backwards.
    ClockWatch clock() {
        return clock;
    }

    /// The schedules of everyone in the register.
    Schedules schedules() {
        return schedules;
    }

    /// Checks in the background that all is as it was written down, and warns when it is not.
    void checkJournal() {
        journal.check(kit.dialogs::tellWarning);
    }

    /// All screens, in the order of the navigation.
    List<Screen> screens() {
        Texts texts = kit.texts;
        ViewLoader views = kit.views;
        Navigation navigation = kit.navigation;
        Dialogs dialogs = kit.dialogs;
        SettingsViewModel settings = new SettingsViewModel(
                texts,
                kit.settings,
                new SettingsViewModel.Facts(register.user(), opened.folder().toString(), log.toString()));
        List<Screen> screens = new ArrayList<>(List.of(
                Screen.of(
                        ScreenId.WORKERS,
                        () -> views.load(WorkersView.class, () -> new WorkersView(workers, navigation, columns, texts))
                                .root()),
                Screen.of(
                        ScreenId.DUE,
                        () -> views.load(DueView.class, () -> new DueView(due, texts, navigation))
                                .root()),
                new Screen(ScreenId.DOSE, () -> doseView(dose, false), dose::unsaved),
                new Screen(ScreenId.DOSE_CORRECTION, () -> doseView(doseCorrection, true), doseCorrection::unsaved),
                new Screen(
                        ScreenId.REACTION,
                        () -> views.load(
                                        ReactionView.class,
                                        () -> new ReactionView(reaction, navigation, dialogs::mayDiscard, texts))
                                .root(),
                        reaction::unsaved),
                new Screen(
                        ScreenId.BACKLOG,
                        () -> views.load(
                                        BacklogView.class,
                                        () -> new BacklogView(backlog, navigation, dialogs::mayDiscard, texts))
                                .root(),
                        backlog::unsaved),
                new Screen(
                        ScreenId.SITE_LIST,
                        () -> views.load(
                                        SiteListView.class,
                                        () -> new SiteListView(siteList, texts, dialogs, navigation))
                                .root(),
                        siteList::unsaved),
                new Screen(ScreenId.LOTS, this::lotsScreen, lots::unsaved),
                Screen.of(
                        ScreenId.ENDING,
                        () -> views.load(
                                        EndingView.class,
                                        () -> new EndingView(
                                                ending, navigation, dialogs::chooseWhereToSaveTable, texts))
                                .root()),
                new Screen(
                        ScreenId.IMPORT,
                        () -> views.load(ImportView.class, () -> new ImportView(importing, dialogs, navigation, texts))
                                .root(),
                        importing::unsaved),
                new Screen(
                        ScreenId.SITES,
                        () -> views.load(SitesView.class, () -> new SitesView(sites, texts))
                                .root(),
                        sites::unsaved),
                Screen.of(
                        ScreenId.JOURNAL,
                        () -> views.load(
                                        JournalView.class,
                                        () -> new JournalView(journal, journalFiles(), navigation, texts))
                                .root()),
                new Screen(
                        ScreenId.USERS,
                        () -> views.load(UsersView.class, () -> new UsersView(users, views, dialogs, navigation, texts))
                                .root(),
                        users::unsaved),
                Screen.of(
                        ScreenId.SETTINGS,
                        () -> views.load(SettingsView.class, () -> new SettingsView(settings, texts, kit.look))
                                .root()),
                new Screen(
                        ScreenId.WORKER,
                        () -> views.load(
                                        WorkerCardView.class,
                                        () -> new WorkerCardView(
                                                card,
                                                navigation,
                                                cardHeader(),
                                                dialogs::askVoidReason,
                                                texts,
                                                this::loadPeriods))
                                .root(),
                        periods::unsaved),
                new Screen(
                        ScreenId.WORKER_FORM,
                        () -> views.load(
                                        WorkerFormView.class,
                                        () -> new WorkerFormView(workerForm, navigation, dialogs::mayDiscard, texts))
                                .root(),
                        workerForm::unsaved),
                Screen.of(
                        ScreenId.MERGE,
                        () -> views.load(MergeView.class, () -> new MergeView(merge, navigation, texts))
                                .root())));
        backups.map(BackupCare::model)
                .ifPresent(model -> screens.add(Screen.of(
                        ScreenId.BACKUP,
                        () -> views.load(BackupView.class, () -> new BackupView(model, dialogs, texts))
                                .root())));
        screens.sort(Comparator.comparing(Screen::id));
        return screens;
    }

    /// The ways to the screens that are about something.
    ShellNavigation.Routes routes() {
        return new ShellNavigation.Routes(
                this::showCard,
                worker -> may(workerForm.unsaved(), () -> workerForm.begin(worker)),
                merge::begin,
                this::showWhy,
                worker -> mayBegin(worker, () -> dose.begin(worker)),
                worker -> mayBegin(worker, () -> dose.beginNotGiven(worker)),
                about -> may(reaction.unsaved(), () -> reaction.begin(about)),
                this::correct,
                siteList::begin);
    }

    private CardHeader cardHeader() {
        Dialogs dialogs = kit.dialogs;
        return new CardHeader(
                new EmploymentViewModel(register, kit.background, kit.texts, kit.navigation),
                kit.navigation,
                new CardHeader.Questions() {
                    @Override
                    public Optional<LocalDate> leavingDay(String who, LocalDate notBefore, LocalDate proposed) {
                        return dialogs.askLeavingDay(who, notBefore, proposed);
                    }

                    @Override
                    public boolean mayComeBack(String who) {
                        return dialogs.mayComeBack(who);
                    }

                    @Override
                    public boolean mayUndoMerge(String who) {
                        return dialogs.mayUndoMerge(who);
                    }
                });
    }

    private boolean mayBegin(@Nullable Id<Worker> worker, Runnable begin) {
        return may(dose.aboutAnother(worker), () -> {
            if (dose.aboutAnother(worker)) {
                dose.discard();
            }
            begin.run();
        });
    }

    private boolean correct(WorkerEntry entry) {
        return entry instanceof Reaction known
                ? may(reaction.unsaved(), () -> reaction.correct(known))
                : may(doseCorrection.unsaved(), () -> doseCorrection.correct(entry));
    }

    // One form holds one entry: what is typed there is asked about before another takes its place.
    private boolean may(boolean unsaved, Runnable begin) {
        boolean allowed = !unsaved || kit.dialogs.mayDiscard();
        if (allowed) {
            begin.run();
        }
        return allowed;
    }

    private Parent doseView(RegisterDoseViewModel form, boolean corrects) {
        RegisterDoseView.Questions questions =
                new RegisterDoseView.Questions(kit.dialogs::mayDiscard, kit.dialogs::askTwin);
        return kit.views
                .load(
                        RegisterDoseView.class,
                        () -> new RegisterDoseView(form, kit.navigation, questions, corrects, kit.texts))
                .root();
    }

    private void showCard(Id<Worker> worker) {
        card.show(worker);
        Snapshot snapshot = register.snapshot();
        snapshot.find(Worker.class, worker)
                .ifPresent(found ->
                        periods.show(MergedRecords.inUse(found, snapshot).id()));
    }

    private Parent loadPeriods() {
        PeriodsView.Questions questions =
                new PeriodsView.Questions(kit.dialogs::askVoidReason, kit.dialogs::mayDiscard);
        return kit.views
                .load(PeriodsView.class, () -> new PeriodsView(periods, questions, kit.views, kit.texts))
                .root();
    }

    private boolean asksFor(String observationCode) {
        return scheduler
                .ruleSet(schedules.asOf())
                .filter(rules -> rules.asksFor(observationCode))
                .isPresent();
    }

    private Parent lotsScreen() {
        ViewLoader.Loaded<StockView> stock =
                kit.views.load(StockView.class, () -> new StockView(lots, kit.navigation, kit.dialogs, kit.texts));
        ViewLoader.Loaded<LotsView> screen = kit.views.load(
                LotsView.class, () -> new LotsView(lots, stock.root(), kit.navigation, kit.dialogs, kit.texts));
        stock.view().onTrace(screen.view()::showWho);
        return screen.root();
    }

    private JournalView.Files journalFiles() {
        return new JournalView.Files(kit.dialogs::chooseWhereToSaveTable, kit.dialogs::chooseEarlierJournal);
    }

    private void showWhy(Id<Worker> worker) {
        WhyViewModel why = new WhyViewModel(register, schedules, scheduler, kit.texts, worker);
        kit.dialogs.showContent(
                kit.texts.messages().get("why.title"),
                kit.views.load(WhyView.class, () -> new WhyView(why, kit.texts)).root());
    }
}
