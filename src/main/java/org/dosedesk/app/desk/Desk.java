package org.dosedesk.app.desk;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dosedesk.domain.schedule.Forecaster;
import org.dosedesk.exchange.TableFiles;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.usecase.TableWriter;
import org.dosedesk.usecase.entry.dose.DoseEvaluator;
import org.dosedesk.usecase.entry.dose.ForecastDoseEvaluator;
import org.dosedesk.usecase.journal.export.NotedTableWriter;
import org.dosedesk.usecase.keeping.ruleset.RuleBook;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.schedule.ForecastScheduler;
import org.dosedesk.usecase.schedule.RulesInUse;
import org.dosedesk.usecase.schedule.Schedules;

/// What the screens of one unlocked register share.
///
/// @param folder where it lies
/// @param tables writes tables, and a line in the journal
record Desk(
        Register register,
        Path folder,
        RulesInUse rules,
        RuleBook book,
        ForecastScheduler scheduler,
        Schedules schedules,
        DoseEvaluator evaluator,
        TableWriter tables) {

    /// Knows nobody's schedule yet.
    static Desk of(Register register, Path folder, RulesInUse rules, RuleBook book) {
        Forecaster forecaster = new Forecaster();
        ForecastScheduler scheduler = new ForecastScheduler(rules, forecaster);
        Schedules schedules = new Schedules(register, scheduler);
        return new Desk(
                register,
                folder,
                rules,
                book,
                scheduler,
                schedules,
                new ForecastDoseEvaluator(rules, forecaster, () -> LocalDate.now(register.clock())),
                new NotedTableWriter(new TableFiles(), register.journal()));
    }

    /// Brings up to date what goes by the rules or the vaccine group in use, whenever they change; on the FX thread.
    void onRules(Background background, Runnable... refreshes) {
        rules.onChanged(() -> background.onScreen(() -> List.of(refreshes).forEach(Runnable::run)));
    }
}
