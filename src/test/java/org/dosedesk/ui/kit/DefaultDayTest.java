package org.dosedesk.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.dosedesk.testkit.MovedClock;
import org.dosedesk.text.DateText;
import org.dosedesk.ui.kit.day.DefaultDay;
import org.dosedesk.ui.kit.day.Today;
import org.junit.jupiter.api.Test;

class DefaultDayTest {
    private static final LocalDate MONDAY = LocalDate.of(2022, 2, 28);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    private final StringProperty field = new SimpleStringProperty("");
    private final DefaultDay<String> day = new DefaultDay<>(field, DateText::show);

    @Test
    void whatNobodyTypedFollows() {
        day.show(MONDAY);
        day.turn(TUESDAY);
        assertThat(field.get()).isEqualTo("01.03.2022");
        day.turn(TUESDAY.plusDays(1));
        assertThat(field.get()).isEqualTo("02.03.2022");
    }

    @Test
    void whatSomebodyTypedStays() {
        day.show(MONDAY);
        field.set("");
        field.set("28.02.2022");
        day.turn(TUESDAY);
        assertThat(field.get()).isEqualTo("28.02.2022");
        day.show(TUESDAY);
        day.turn(TUESDAY.plusDays(1));
        assertThat(field.get()).as("shown anew").isEqualTo("02.03.2022");
    }

    @Test
    void aMonthFollowsOnlyWhenItIsOver() {
        ObjectProperty<YearMonth> month = new SimpleObjectProperty<>();
        DefaultDay<YearMonth> shown = new DefaultDay<>(month, YearMonth::from);
        shown.show(MONDAY.minusDays(1));
        shown.turn(MONDAY);
        assertThat(month.get()).isEqualTo(YearMonth.of(2022, 2));
        shown.turn(TUESDAY);
        assertThat(month.get()).isEqualTo(YearMonth.of(2022, 3));
    }

    @Test
    void todayTellsOnceForEachDayThatBeginsHoweverLongItSlept() {
        MovedClock clock = new MovedClock(MONDAY);
        Today today = new Today(clock);
        StringBuilder told = new StringBuilder();
        today.onTurned(now -> told.append(now).append(' '));
        today.look();
        clock.moveTo(MONDAY.plusDays(4));
        today.look();
        today.look();
        clock.moveTo(TUESDAY);
        today.look();
        assertThat(told).hasToString("2022-03-04 2022-03-01 ");
        assertThat(today.day()).isEqualTo(TUESDAY);
    }
}
