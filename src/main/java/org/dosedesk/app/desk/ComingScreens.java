package org.dosedesk.app.desk;

import javafx.scene.Parent;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.dosedesk.print.charts.ChartsPdf;
import org.dosedesk.ui.numbers.charts.ChartsView;
import org.dosedesk.ui.numbers.charts.ChartsViewModel;
import org.dosedesk.ui.numbers.coming.ComingView;
import org.dosedesk.ui.numbers.coming.ComingViewModel;
import org.dosedesk.ui.shell.Screen;
import org.dosedesk.ui.shell.ScreenId;
import org.dosedesk.usecase.numbers.charts.ChartPapers;
import org.dosedesk.usecase.numbers.charts.WorkOutCharts;
import org.dosedesk.usecase.numbers.coming.ForecastComing;

/// What comes next, and the charts beside the numbers.
final class ComingScreens {
    private final Kit kit;
    private final ComingViewModel coming;
    private final ChartsViewModel charts;

    ComingScreens(Desk desk, Kit kit) {
        this.kit = kit;
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

    Screen screen() {
        return Screen.of(
                ScreenId.COMING,
                () -> kit.views()
                        .load(
                                ComingView.class,
                                () -> new ComingView(
                                        coming,
                                        kit.navigation(),
                                        kit.dialogs().files()::chooseWhereToSaveTable,
                                        kit.texts()))
                        .root());
    }

    /// The numbers, and on a second tab the charts: worked out only while that tab is open.
    Parent withCharts(Parent numbers) {
        Parent drawn = kit.views()
                .load(
                        ChartsView.class,
                        () -> new ChartsView(
                                charts,
                                kit.navigation(),
                                kit.dialogs().files()::chooseWhereToSaveTable,
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
