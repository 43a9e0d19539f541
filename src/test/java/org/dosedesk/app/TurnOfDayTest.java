package org.dosedesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dosedesk.app.care.TurnOfDay;
import org.dosedesk.testkit.MemorySettings;
import org.dosedesk.testkit.MovedClock;
import org.dosedesk.testkit.SameThread;
import org.dosedesk.testkit.TestPlant;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.day.AsOfDay;
import org.dosedesk.ui.kit.day.Today;
import org.dosedesk.ui.kit.look.Settings;
import org.dosedesk.ui.shell.ShellViewModel;
import org.dosedesk.ui.shell.ShellWork;
import org.dosedesk.ui.shell.frame.GroupChoice;
import org.dosedesk.usecase.schedule.Schedules;
import org.junit.jupiter.api.Test;

/// Whoever comes in the morning to a program left open finds the lists of this day, unless another was chosen.
class TurnOfDayTest {
    private static final LocalDate TODAY = TestPlant.TODAY;

    private final TestPlant plant = TestPlant.staffed();
    private final MovedClock clock = new MovedClock(TODAY);
    private final Today today = new Today(clock);
    private final AsOfDay asOf = new AsOfDay(today);
    private final Texts texts = new Texts(Language.ENGLISH);
    private final ShellViewModel shell = new ShellViewModel(
            texts,
            new MemorySettings(Settings.NONE),
            new ShellWork(new SameThread()),
            new GroupChoice(List.of("COVID-19"), "COVID-19"),
            asOf,
            "Nurse",
            false);
    private final List<Exception> failures = new ArrayList<>();

    TurnOfDayTest() {
        TurnOfDay turn = new TurnOfDay(asOf, plant.schedules, shell, new SameThread(), texts, failures::add);
        turn.compute(() -> {});
    }

    @Test
    void theSchedulesFollowTheDay() {
        clock.moveTo(TODAY.plusDays(1));
        today.look();

        assertThat(plant.schedules.asOf()).isEqualTo(TODAY.plusDays(1));
        assertThat(failures).isEmpty();
    }

    @Test
    void aDayThatWasChosenStays() {
        asOf.choose(TODAY.plusDays(7));
        clock.moveTo(TODAY.plusDays(1));
        today.look();

        assertThat(plant.schedules.asOf()).isEqualTo(TODAY.plusDays(7));
    }

    /// What could not be worked out is shown under no day that it isn't about.
    @Test
    void aDayThatCannotBeWorkedOutGivesWayToTheOneBefore() {
        LocalDate bad = TODAY.plusDays(3);
        AsOfDay day = new AsOfDay(today);
        Schedules schedules = new Schedules(plant.register, (worker, snapshot, asked) -> {
            if (asked.equals(bad)) {
                throw new IllegalStateException("no rules");
            }
            return Optional.empty();
        });
        new TurnOfDay(day, schedules, shell, new SameThread(), texts, failures::add).compute(() -> {});
        day.choose(bad);

        assertThat(failures).hasSize(1);
        assertThat(day.day()).isEqualTo(TODAY).isEqualTo(schedules.asOf());
    }
}
