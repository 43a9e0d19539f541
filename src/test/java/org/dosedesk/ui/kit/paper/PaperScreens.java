package org.dosedesk.ui.kit.paper;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.dosedesk.domain.campaign.Campaign;
import org.dosedesk.domain.campaign.plan.Plan;
import org.dosedesk.domain.paper.CampaignPaperKind;
import org.dosedesk.domain.paper.PaperKind;
import org.dosedesk.domain.schedule.Forecaster;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.exchange.CsvTableWriter;
import org.dosedesk.exchange.TableFiles;
import org.dosedesk.print.campaign.CampaignPdf;
import org.dosedesk.print.charts.ChartsPdf;
import org.dosedesk.print.notice.NoticePdf;
import org.dosedesk.print.recovery.RecoveryPdf;
import org.dosedesk.print.report.CoverageReportPdf;
import org.dosedesk.print.ruleset.RulesPdf;
import org.dosedesk.print.sitelist.SiteListPdf;
import org.dosedesk.print.why.WhyPdf;
import org.dosedesk.print.worker.WorkerPdf;
import org.dosedesk.rules.XmlRuleTexts;
import org.dosedesk.testkit.MemorySettings;
import org.dosedesk.testkit.PaperAnswers;
import org.dosedesk.testkit.Rules;
import org.dosedesk.testkit.SameThread;
import org.dosedesk.testkit.SamplePlant;
import org.dosedesk.testkit.TestPrinters;
import org.dosedesk.testkit.Visits;
import org.dosedesk.text.Language;
import org.dosedesk.ui.keeping.rules.RuleParts;
import org.dosedesk.ui.keeping.rules.RuleQuestions;
import org.dosedesk.ui.keeping.rules.RulesView;
import org.dosedesk.ui.keeping.rules.RulesViewModel;
import org.dosedesk.ui.keeping.rules.form.ForeignForm;
import org.dosedesk.ui.keeping.rules.trial.Trial;
import org.dosedesk.ui.keeping.users.CodeView;
import org.dosedesk.ui.keeping.users.CodeViewModel;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.ViewLoader;
import org.dosedesk.ui.kit.ask.Dialogs;
import org.dosedesk.ui.kit.ask.NativeFilePicker;
import org.dosedesk.ui.kit.day.AsOfDay;
import org.dosedesk.ui.kit.day.Today;
import org.dosedesk.ui.kit.look.Settings;
import org.dosedesk.ui.numbers.charts.ChartsView;
import org.dosedesk.ui.numbers.charts.ChartsViewModel;
import org.dosedesk.ui.numbers.coverage.report.ReportView;
import org.dosedesk.ui.numbers.coverage.report.ReportViewModel;
import org.dosedesk.ui.paper.notices.NoticesView;
import org.dosedesk.ui.paper.notices.NoticesViewModel;
import org.dosedesk.ui.paper.planpapers.PlanPapersView;
import org.dosedesk.ui.paper.planpapers.PlanPapersViewModel;
import org.dosedesk.ui.paper.sitelist.SiteListView;
import org.dosedesk.ui.paper.sitelist.SiteListViewModel;
import org.dosedesk.ui.people.papers.PapersView;
import org.dosedesk.ui.people.papers.PapersViewModel;
import org.dosedesk.ui.people.why.WhyView;
import org.dosedesk.ui.people.why.WhyViewModel;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.campaign.decide.KeepCampaigns;
import org.dosedesk.usecase.campaign.paper.CampaignPapers;
import org.dosedesk.usecase.campaign.plan.MakePlan;
import org.dosedesk.usecase.keeping.recovery.MakeRecoveryCode;
import org.dosedesk.usecase.keeping.ruleset.RuleBook;
import org.dosedesk.usecase.keeping.ruleset.paper.RulePapers;
import org.dosedesk.usecase.numbers.charts.ChartPapers;
import org.dosedesk.usecase.numbers.charts.WorkOutCharts;
import org.dosedesk.usecase.numbers.coverage.CoverageOfDay;
import org.dosedesk.usecase.numbers.coverage.Knowledge;
import org.dosedesk.usecase.numbers.report.ReportPapers;
import org.dosedesk.usecase.paper.PaperCounter;
import org.dosedesk.usecase.paper.notice.PrepareNotices;
import org.dosedesk.usecase.paper.person.PreparePapers;
import org.dosedesk.usecase.paper.sitelist.PrepareSiteList;
import org.dosedesk.usecase.paper.sitelist.SaveSiteListTable;
import org.dosedesk.usecase.schedule.ForecastScheduler;
import org.dosedesk.usecase.schedule.RulesInUse;
import org.dosedesk.usecase.schedule.Schedules;

/// Every screen that has a paper, over a plant where three people are due, ready to print.
final class PaperScreens {
    static final LocalDate TODAY = LocalDate.of(2022, 2, 25);

    final SamplePlant plant = new SamplePlant(TODAY);
    final TestPrinters printers = new TestPrinters("Office");
    final PaperAnswers answers = new PaperAnswers();
    private final Texts texts;
    private final ViewLoader views;
    private final PaperCounter counter = printers.counter(plant.register.journal());
    private final SameThread background = new SameThread();
    private final Worker worker = plant.worker("Мұхамеджанова", "Гүлнәр", plant.boilers, plant.stationSite);
    private final ForecastScheduler scheduler =
            new ForecastScheduler(Rules.KAZAKHSTAN, new Forecaster(), VaccineCatalogue.COVID_19);
    private final PrepareSiteList people = new PrepareSiteList(
            plant.register, scheduler, Rules.CONTRAINDICATIONS, day -> "rules", () -> VaccineCatalogue.COVID_19);

    PaperScreens(Language language) {
        texts = new Texts(language);
        views = new ViewLoader(texts);
        for (Worker one : List.of(
                worker,
                plant.worker("Щербаков", "Семён", plant.boilers, plant.stationSite),
                plant.worker("Ким", "Ю", plant.boilers, plant.stationSite))) {
            plant.dose(one, "sputnik-v-1", LocalDate.of(2021, 5, 1));
            plant.dose(one, "sputnik-v-2", LocalDate.of(2021, 6, 1));
        }
    }

    /// Each screen, by the package of its view.
    Map<String, Supplier<Parent>> all() {
        return new TreeMap<>(Map.of(
                "paper.sitelist", this::siteList,
                "paper.planpapers", this::planPapers,
                "paper.notices", this::notices,
                "people.papers", this::papers,
                "people.why", this::why,
                "numbers.charts", this::charts,
                "numbers.coverage.report", this::report,
                "keeping.users", this::code,
                "keeping.rules", this::rules));
    }

    private Parent siteList() {
        SiteListViewModel vm = new SiteListViewModel(
                people,
                new SiteListPdf(),
                new SaveSiteListTable(new TableFiles(), plant.register.journal()),
                counter,
                background,
                texts);
        vm.begin(plant.stationSite.id(), Set.of());
        return load(SiteListView.class, () -> new SiteListView(vm, texts, dialogs(), answers, new Visits()));
    }

    private Parent notices() {
        NoticesViewModel vm = new NoticesViewModel(
                people,
                new PrepareNotices(plant.register, scheduler),
                new NoticePdf(),
                counter,
                new MemorySettings(Settings.NONE),
                Rules.handOver(plant.register),
                new AsOfDay(new Today(plant.register.clock())),
                background,
                texts);
        Parent root = load(NoticesView.class, () -> new NoticesView(vm, texts, answers, new Visits()));
        @SuppressWarnings("unchecked")
        ComboBox<Site> site = (ComboBox<Site>) root.lookup("#site");
        site.setValue(plant.stationSite);
        return root;
    }

    private Parent planPapers() {
        Campaign campaign = new KeepCampaigns(plant.register, () -> VaccineCatalogue.COVID_19)
                .begin(TODAY, TODAY.plusDays(30), List.of(), 60, Campaign.HALF_OF_THE_CREW);
        Plan plan = new MakePlan(inUse()).plan(plant.register.snapshot(), campaign, TODAY, Progress.NONE);
        PlanPapersViewModel vm = new PlanPapersViewModel(
                new CampaignPapers(plant.register, inUse(), new CampaignPdf()),
                counter,
                background,
                texts,
                CampaignPaperKind.SCHEDULE,
                plan,
                null);
        return load(PlanPapersView.class, () -> new PlanPapersView(vm, answers, texts));
    }

    private Parent papers() {
        PapersViewModel vm = new PapersViewModel(
                new PreparePapers(plant.register, inUse()),
                new WorkerPdf(),
                counter,
                background,
                texts,
                PaperKind.RECORD,
                List.of(worker.id()),
                null);
        return load(PapersView.class, () -> new PapersView(vm, answers, texts));
    }

    private Parent why() {
        Schedules schedules = new Schedules(plant.register, scheduler);
        schedules.computeAll(TODAY, Progress.NONE);
        WhyViewModel vm = new WhyViewModel(
                plant.register, schedules, scheduler, new WhyPdf(), counter, background, texts, worker.id());
        return load(WhyView.class, () -> new WhyView(vm, answers));
    }

    private Parent charts() {
        ChartsViewModel vm = new ChartsViewModel(
                plant.register,
                new WorkOutCharts(plant.register, scheduler),
                new CsvTableWriter(),
                new ChartPapers(plant.register, new ChartsPdf()),
                counter,
                new MemorySettings(Settings.NONE),
                new AsOfDay(new Today(plant.register.clock())),
                background,
                texts);
        return load(ChartsView.class, () -> new ChartsView(vm, new Visits(), name -> Optional.empty(), answers, texts));
    }

    private Parent report() {
        ReportViewModel vm = new ReportViewModel(
                new ReportPapers(plant.register, day -> "rules", new CoverageReportPdf()), counter, background, texts);
        vm.show(new CoverageOfDay(plant.register, scheduler, () -> VaccineCatalogue.COVID_19)
                .of(TODAY, Knowledge.NOW, Progress.NONE));
        return load(ReportView.class, () -> new ReportView(vm, answers, new Visits(), texts));
    }

    private Parent code() {
        CodeViewModel vm = new CodeViewModel(
                plant.register, new MakeRecoveryCode(plant.register), new RecoveryPdf(), counter, background, texts);
        vm.begin(() -> {});
        return load(CodeView.class, () -> new CodeView(vm, answers, texts));
    }

    private Parent rules() {
        RuleBook book = new RuleBook(plant.register, Rules.KAZAKHSTAN, new XmlRuleTexts(), inUse());
        RulesViewModel vm = new RulesViewModel(
                plant.register,
                book,
                new RulePapers(plant.register, book.approvals(), new RulesPdf()),
                counter,
                background,
                texts);
        return load(
                RulesView.class, () -> new RulesView(vm, new OnlyPapers(answers), new Visits(), texts, new NoParts()));
    }

    private RulesInUse inUse() {
        return new RulesInUse(Rules.KAZAKHSTAN, VaccineCatalogue.COVID_19);
    }

    private Dialogs dialogs() {
        return new Dialogs(texts, new Stage(), new NativeFilePicker());
    }

    private <T> Parent load(Class<T> type, Supplier<T> view) {
        return views.load(type, view).root();
    }

    /// Asks about papers, and about nothing else.
    private record OnlyPapers(PaperQuestions papers) implements RuleQuestions {
        @Override
        public Optional<Path> chooseWhereToSavePdf(String suggestedName) {
            return papers.chooseWhereToSavePdf(suggestedName);
        }

        @Override
        public Optional<PrinterChoice> choosePrinter(List<String> printers, String proposed) {
            return papers.choosePrinter(printers, proposed);
        }

        @Override
        public boolean maySavePdfInstead() {
            return papers.maySavePdfInstead();
        }

        @Override
        public Optional<Path> whatToRead() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> foreignArchive() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> foreignFolder() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> whereToSave(String suggestedName) {
            return Optional.empty();
        }

        @Override
        public Optional<String> whyDiscard(String version) {
            return Optional.empty();
        }

        @Override
        public Optional<String> whyTakeBack(String version) {
            return Optional.empty();
        }
    }

    private record NoParts() implements RuleParts {
        @Override
        public Parent form() {
            return new VBox();
        }

        @Override
        public Parent trial(Trial trial) {
            return new VBox();
        }

        @Override
        public Parent foreign(ForeignForm form) {
            return new VBox();
        }
    }
}
