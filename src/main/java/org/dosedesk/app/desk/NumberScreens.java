package org.dosedesk.app.desk;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.Parent;
import org.dosedesk.domain.schedule.Forecaster;
import org.dosedesk.ui.kit.ViewLoader;
import org.dosedesk.ui.numbers.ending.EndingView;
import org.dosedesk.ui.numbers.ending.EndingViewModel;
import org.dosedesk.ui.numbers.lots.LotsView;
import org.dosedesk.ui.numbers.lots.LotsViewModel;
import org.dosedesk.ui.numbers.lots.StockView;
import org.dosedesk.ui.people.due.BiteBand;
import org.dosedesk.ui.people.due.BitesViewModel;
import org.dosedesk.ui.people.due.DueView;
import org.dosedesk.ui.people.due.DueViewModel;
import org.dosedesk.ui.shell.Screen;
import org.dosedesk.ui.shell.ScreenId;
import org.dosedesk.usecase.campaign.plan.MakePlan;
import org.dosedesk.usecase.campaign.plan.RunningPlan;
import org.dosedesk.usecase.entry.exemption.ListEndings;
import org.dosedesk.usecase.numbers.coverage.CountCoverage;
import org.dosedesk.usecase.people.exposure.AfterBite;
import org.dosedesk.usecase.schedule.ForecastScheduler;

/// Who is due, what is in stock, what ends: everything that counts.
final class NumberScreens {
    private final Kit kit;
    private final UnaryOperator<Parent> belowNews;
    private final DueViewModel due;
    private final BitesViewModel bites;
    private final CoverageScreens coverage;
    private final ComingScreens coming;
    private final LotsViewModel lots;
    private final EndingViewModel ending;

    /// @param belowNews puts a screen below what must be said of the rules
    NumberScreens(Desk desk, UnaryOperator<Parent> belowNews, Kit kit) {
        this.kit = kit;
        this.belowNews = belowNews;
        due = new DueViewModel(
                desk.register(),
                desk.schedules(),
                new CountCoverage(),
                new RunningPlan(new MakePlan(desk.rules()), desk.rules()::vaccineGroup),
                desk.rules()::vaccineGroup,
                kit.background());
        bites = new BitesViewModel(
                desk.register(),
                new AfterBite(new ForecastScheduler(desk.rules(), new Forecaster(), AfterBite.VACCINE_GROUP)),
                kit.background());
        coming = new ComingScreens(desk, kit);
        coverage = new CoverageScreens(desk, coming::withCharts, kit);
        lots = new LotsViewModel(
                desk.register(), desk.rules()::vaccineGroup, desk.tables(), kit.background(), kit.texts());
        ending = new EndingViewModel(
                desk.register(), new ListEndings(desk.scheduler()), desk.tables(), kit.background());
        desk.onRules(kit.background(), lots::look, ending::refresh, bites::refresh);
        kit.today().onTurned(ending::dayTurned);
        kit.today().onTurned(day -> {
            lots.look();
            bites.refresh();
        });
    }

    List<Screen> screens() {
        return List.of(
                Screen.of(ScreenId.DUE, this::dueScreen),
                coverage.screen(),
                coming.screen(),
                new Screen(ScreenId.LOTS, this::lotsScreen, lots::unsaved, lots::unsavedText),
                Screen.of(
                        ScreenId.ENDING,
                        () -> kit.views()
                                .load(
                                        EndingView.class,
                                        () -> new EndingView(
                                                ending,
                                                kit.navigation(),
                                                kit.dialogs().files()::chooseWhereToSaveTable,
                                                kit.texts()))
                                .root()));
    }

    private Parent dueScreen() {
        Parent people = kit.views()
                .load(DueView.class, () -> new DueView(due, kit.texts(), kit.navigation()))
                .root();
        return BiteBand.above(
                belowNews.apply(people), bites, kit.navigation(), kit.texts().messages());
    }

    private Parent lotsScreen() {
        ViewLoader.Loaded<StockView> stock = kit.views()
                .load(
                        StockView.class,
                        () -> new StockView(
                                lots,
                                kit.navigation(),
                                kit.dialogs(),
                                kit.discarding(ScreenId.LOTS, lots::unsavedText),
                                kit.texts()));
        ViewLoader.Loaded<LotsView> screen = kit.views()
                .load(
                        LotsView.class,
                        () -> new LotsView(lots, stock.root(), kit.navigation(), kit.dialogs(), kit.texts()));
        stock.view().onTrace(screen.view()::showWho);
        return screen.root();
    }
}
