package org.dosedesk.app.desk;

import java.util.function.UnaryOperator;
import javafx.scene.Parent;
import org.dosedesk.print.report.CoverageReportPdf;
import org.dosedesk.ui.numbers.coverage.CoverageView;
import org.dosedesk.ui.numbers.coverage.CoverageViewModel;
import org.dosedesk.ui.numbers.coverage.NamesView;
import org.dosedesk.ui.numbers.coverage.report.ReportView;
import org.dosedesk.ui.numbers.coverage.report.ReportViewModel;
import org.dosedesk.ui.shell.Screen;
import org.dosedesk.ui.shell.ScreenId;
import org.dosedesk.usecase.numbers.coverage.CoverageOfDay;
import org.dosedesk.usecase.numbers.report.ReportPapers;

/// How many are revaccinated: the numbers, the names behind them, and the campaign's report.
final class CoverageScreens {
    private final Kit kit;
    private final UnaryOperator<Parent> beside;
    private final ReportViewModel report;
    private final CoverageViewModel coverage;

    /// @param beside puts something beside the numbers
    CoverageScreens(Desk desk, UnaryOperator<Parent> beside, Kit kit) {
        this.kit = kit;
        this.beside = beside;
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
    }

    Screen screen() {
        return Screen.of(ScreenId.COVERAGE, this::root);
    }

    private Parent root() {
        Parent names = kit.views()
                .load(
                        NamesView.class,
                        () -> new NamesView(
                                coverage, kit.navigation(), kit.dialogs().files()::chooseWhereToSaveTable, kit.texts()))
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
                                kit.dialogs().files()::chooseWhereToSaveTable,
                                kit.texts()))
                .root();
        return beside.apply(numbers);
    }
}
