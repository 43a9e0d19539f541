package org.dosedesk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dosedesk.testkit.MemorySettings;
import org.dosedesk.testkit.MovedClock;
import org.dosedesk.testkit.SameThread;
import org.dosedesk.testkit.TestPlant;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.Today;
import org.dosedesk.ui.kit.look.Settings;
import org.dosedesk.ui.shell.GroupChoice;
import org.dosedesk.ui.shell.ShellViewModel;
import org.dosedesk.ui.shell.ShellWork;
import org.dosedesk.usecase.Progress;
import org.junit.jupiter.api.Test;

/// Whoever comes in the morning to a program left open finds the lists of this day, unless another was chosen.
class TurnOfDayTest {
    private static final LocalDate TODAY = TestPlant.TODAY;

    private final TestPlant plant = TestPlant.staffed();
    private final MovedClock clock = new MovedClock(TODAY);
    private final Today today = new Today(clock);
    private final Texts texts = new Texts(Language.ENGLISH);
    private final ShellViewModel shell = new ShellViewModel(
            texts,
            new MemorySettings(Settings.NONE),
            new ShellWork(new SameThread()),
            new GroupChoice(List.of("COVID-19"), "COVID-19"),
            "Nurse",
            false);
    private final List<Exception> failures = new ArrayList<>();

    TurnOfDayTest() {
        TurnOfDay turn = new TurnOfDay(today, plant.schedules, shell, new SameThread(), texts, failures::add);
        turn.compute(() -> {});
    }

    @Test
    void theSchedulesFollowTheDay() {
        clock.moveTo(TODAY.plusDays(1));
        today.look();

        assertThat(plant.schedules.asOf()).isEqualTo(TODAY.plusDays(1));
        assertThat(shell.situationText().get()).endsWith("as of 26.02.2022");
        assertThat(failures).isEmpty();
    }

    @Test
    void aDayThatWasChosenStays() {
        plant.schedules.computeAll(TODAY.plusDays(7), Progress.NONE);
        clock.moveTo(TODAY.plusDays(1));
        today.look();

        assertThat(plant.schedules.asOf()).isEqualTo(TODAY.plusDays(7));
        assertThat(shell.situationText().get()).endsWith("as of 04.03.2022");
    }
}
