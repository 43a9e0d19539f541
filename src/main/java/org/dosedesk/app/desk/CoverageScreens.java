package org.dosedesk.app.desk;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.dosedesk.print.charts.ChartsPdf;
import org.dosedesk.print.report.CoverageReportPdf;
import org.dosedesk.ui.numbers.charts.ChartsView;
import org.dosedesk.ui.numbers.charts.ChartsViewModel;
import org.dosedesk.ui.numbers.coming.ComingView;
import org.dosedesk.ui.numbers.coming.ComingViewModel;
import org.dosedesk.ui.numbers.coverage.CoverageView;
import org.dosedesk.ui.numbers.coverage.CoverageViewModel;
import org.dosedesk.ui.numbers.coverage.NamesView;
import org.dosedesk.ui.numbers.coverage.report.ReportView;
import org.dosedesk.ui.numbers.coverage.report.ReportViewModel;
import org.dosedesk.ui.shell.Screen;
import org.dosedesk.ui.shell.ScreenId;
import org.dosedesk.usecase.numbers.charts.ChartPapers;
import org.dosedesk.usecase.numbers.charts.WorkOutCharts;
import org.dosedesk.usecase.numbers.coming.ForecastComing;
import org.dosedesk.usecase.numbers.coverage.CoverageOfDay;
import org.dosedesk.usecase.numbers.report.ReportPapers;

/// How many are revaccinated: the numbers, the names behind them, the campaign's report and the charts beside them;
/// and what comes next.
final class CoverageScreens {
    private final Kit kit;
    private final ReportViewModel report;
    private final CoverageViewModel coverage;
    private final ComingViewModel coming;
    private final ChartsViewModel charts;

    CoverageScreens(Desk desk, Kit kit) {
        this.kit = kit;
        report = new ReportViewModel(
                new ReportPapers(desk.register(), desk.rules()::ruleSet, new CoverageReportPdf()),
                kit.counter(desk.register()),
                kit.background(),
                kit.texts());
        coverage = new CoverageViewModel(
                desk.register(),
                new CoverageOfDay(desk.register(), desk.scheduler(), desk.rules()::vaccineGroup),
                report,
                desk.tables(),
                kit.asOf(),
                kit.background());
        desk.onRules(kit.background(), coverage::look);
        coming = new ComingViewModel(
                desk.register(),
                new ForecastComing(desk.scheduler(), desk.rules()::vaccineGroup),
                desk.rules()::vaccineGroup,
                desk.tables(),
                kit.settings(),
                kit.background());
        charts = new ChartsViewModel(
                desk.register(),
                new WorkOutCharts(desk.register(), desk.scheduler()),
                desk.tables(),
                new ChartPapers(desk.register(), new ChartsPdf()),
                kit.counter(desk.register()),
                kit.settings(),
                kit.asOf(),
                kit.background(),
                kit.texts());
        desk.onRules(kit.background(), coming::refresh, charts::refresh);
        kit.today().onTurned(day -> coming.refresh());
    }

    List<Screen> screens() {
        return List.of(Screen.of(ScreenId.COVERAGE, this::root), comingScreen());
    }

    private Screen comingScreen() {
        return Screen.of(
                ScreenId.COMING,
                () -> kit.views()
                        .load(
                                ComingView.class,
                                () -> new ComingView(
                                        coming, kit.navigation(), kit.dialogs()::chooseWhereToSaveTable, kit.texts()))
                        .root());
    }

    private Parent root() {
        Parent names = kit.views()
                .load(
                        NamesView.class,
                        () -> new NamesView(
                                coverage, kit.navigation(), kit.dialogs()::chooseWhereToSaveTable, kit.texts()))
                .root();
        Parent paper = kit.views()
                .load(ReportView.class, () -> new ReportView(report, kit.dialogs(), kit.navigation(), kit.texts()))
                .root();
        Parent numbers = kit.views()
                .load(
                        CoverageView.class,
                        () -> new CoverageView(
                                coverage,
                                names,
                                paper,
                                kit.navigation(),
                                kit.dialogs()::chooseWhereToSaveTable,
                                kit.texts()))
                .root();
        return withCharts(numbers);
    }

    // The numbers, and on a second tab the charts: worked out only while that tab is open.
    private Parent withCharts(Parent numbers) {
        Parent drawn = kit.views()
                .load(
                        ChartsView.class,
                        () -> new ChartsView(
                                charts,
                                kit.navigation(),
                                kit.dialogs()::chooseWhereToSaveTable,
                                kit.dialogs(),
                                kit.texts()))
                .root();
        Tab first = new Tab(kit.texts().messages().get("charts.tab.numbers"), numbers);
        Tab second = new Tab(kit.texts().messages().get("charts.title"));
        second.selectedProperty().subscribe(open -> second.setContent(open ? drawn : null));
        TabPane tabs = new TabPane(first, second);
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        return tabs;
    }
}
