package org.dosedesk.usecase.numbers.charts;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.dosedesk.domain.chart.ChartNumbers;
import org.dosedesk.text.Language;
import org.dosedesk.usecase.paper.Paper;
import org.dosedesk.usecase.register.Register;

/// Makes papers of charts.
public final class ChartPapers {
    private final Register register;
    private final ChartsPaper paper;

    /// Makes them in the name of the register's user.
    public ChartPapers(Register register, ChartsPaper paper) {
        this.register = register;
        this.paper = paper;
    }

    /// The paper of these charts, prepared today.
    ///
    /// @param name as the journal is to name it
    public Paper of(String name, ChartNumbers numbers, OptionalInt target, Language language) {
        return Paper.of(name, () -> paper.render(sheet(numbers, target), language));
    }

    private ChartsSheet sheet(ChartNumbers numbers, OptionalInt target) {
        return new ChartsSheet(numbers, target, register.user(), LocalDate.now(register.clock()), register.demo());
    }
}
