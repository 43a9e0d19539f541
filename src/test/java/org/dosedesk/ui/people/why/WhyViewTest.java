package org.dosedesk.ui.people.why;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.schedule.forecast.DateCandidate;
import org.dosedesk.domain.schedule.series.EvaluationReason;
import org.dosedesk.domain.schedule.series.EvaluationStatus;
import org.dosedesk.domain.schedule.supporting.RuleSource;
import org.dosedesk.domain.schedule.supporting.TargetDoseKind;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.SamplePlant;
import org.dosedesk.testkit.Screen;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.people.why.lines.DateLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhyViewTest {
    private final WhyDesk desk = new WhyDesk();
    private final SamplePlant plant = desk.plant;
    private final Worker worker = desk.worker;
    private final Texts english = new Texts(Language.ENGLISH);
    private final List<Path> done = new ArrayList<>();

    @TempDir
    Path folder;

    @Test
    void namesTheDosesTheRuleItsDecreeAndTheArithmetic() {
        plant.dose(worker, "sputnik-v-1", LocalDate.of(2021, 4, 1));
        plant.dose(worker, "sputnik-v-2", LocalDate.of(2021, 4, 15));
        plant.dose(worker, "sputnik-v-2", LocalDate.of(2021, 5, 10));

        WhyContent content = content(Language.ENGLISH);

        assertThat(content.worker()).isEqualTo("Мұхамеджанова Гүлнәр, born 17.05.1980 (41\u00a0years), Қазандық цехы");
        assertThat(content.verdict())
                .isEqualTo("The full course is finished. The booster has been recommended since 08.12.2021 and overdue"
                        + " since 10.02.2022.");
        assertThat(content.parts().getFirst().doses())
                .extracting(WhyContent.DoseLine::counts)
                .containsExactly(true, false, true);
        assertThat(content.parts().getFirst().doses().get(1).reason())
                .isEqualTo(
                        "Given before the minimum interval was over. 14\u00a0days after 01.04.2021 (full course, dose 1);"
                                + " at least 17\u00a0days, that is from 18.04.2021. Aged 40\u00a0years that day; at least 18\u00a0years.");
        assertThat(content.parts().getFirst().doses().get(2).as()).isEqualTo("full course, dose 2");
        assertThat(content.series())
                .filteredOn(WhyContent.SeriesLine::chosen)
                .extracting(WhyContent.SeriesLine::name, WhyContent.SeriesLine::reason)
                .containsExactly(tuple("Sputnik V", "Followed: the best of those started"));
        assertThat(content.parts().getFirst().dates())
                .filteredOn(WhyContent.DateLine::decisive)
                .anySatisfy(line -> {
                    assertThat(line.goal()).isEqualTo("Recommended from");
                    assertThat(line.arithmetic())
                            .isEqualTo(
                                    "recommended interval: 10.05.2021 (full course, dose 2) + 6\u00a0months = 10.11.2021");
                    assertThat(line.source())
                            .isEqualTo("Decree of the Chief State Sanitary Doctor No.\u00a052 of 07.12.2021");
                })
                .anySatisfy(line -> {
                    assertThat(line.goal()).isEqualTo("Last day before overdue");
                    assertThat(line.source()).isEqualTo("Our own choice, no document: ask a doctor");
                });
        assertThat(content.rules()).startsWith("As of 25.02.2022, by the rule set “COVID-19”");
    }

    @Test
    void anExemptionIsTheReasonAndTheDatesAreStillThere() {
        plant.dose(worker, "qazvac", LocalDate.of(2021, 6, 1));
        plant.dose(worker, "qazvac", LocalDate.of(2021, 6, 22));
        plant.waiver(worker, Waiver.Kind.EXEMPTION, LocalDate.of(2022, 2, 1), LocalDate.of(2022, 3, 1));

        WhyContent content = content(Language.RUSSIAN);

        assertThat(content.verdict()).isEqualTo("С\u00a001.02.2022 по\u00a001.03.2022 действует медотвод.");
        assertThat(content.parts().getFirst().dates()).isNotEmpty();
    }

    @Test
    void everyStatusHasItsSentenceInEveryLanguage() {
        for (Language language : Language.values()) {
            assertThat(content(language).verdict()).isNotBlank();
            desk.asOf(LocalDate.of(2020, 1, 1));
            assertThat(content(language).rules()).contains("01.01.2020");
            desk.asOf(WhyDesk.TODAY);
        }
        plant.dose(worker, "qazvac", LocalDate.of(2021, 6, 1));
        assertThat(content(Language.KAZAKH).verdict()).contains("22.06.2021");
        plant.dose(worker, "qazvac", LocalDate.of(2021, 6, 22));
        desk.asOf(LocalDate.of(2021, 9, 1));
        assertThat(content(Language.KAZAKH).verdict()).contains("01.09.2021");
        desk.asOf(LocalDate.of(2021, 11, 30));
        assertThat(content(Language.KAZAKH).verdict()).contains("22.12.2021");
        desk.asOf(WhyDesk.TODAY);
        assertThat(content(Language.KAZAKH).verdict()).contains("22.12.2021", "22.03.2022");
        plant.dose(worker, "vero-cell", LocalDate.of(2022, 1, 22));
        assertThat(content(Language.KAZAKH).verdict()).contains("22.01.2022");
    }

    @Test
    void everythingThatTheEngineCanSayHasWords() {
        Messages messages = Messages.of(Language.ENGLISH);
        Map<String, Enum<?>[]> said = Map.of(
                "why.reason.", EvaluationReason.values(),
                "why.status.", EvaluationStatus.values(),
                "why.goal.", DateCandidate.Goal.values(),
                "why.kind.", DateCandidate.Kind.values(),
                "rulebook.source.", RuleSource.Kind.values(),
                "why.dose.", TargetDoseKind.values());

        said.forEach((prefix, values) ->
                assertThat(values).allMatch(value -> messages.containsKey(prefix + DateLines.key(value)), prefix));
    }

    @Test
    void ctrlPAsksForThePrinter() throws Exception {
        Screen screen = new Screen();
        desk.show(screen, covid(), english);

        screen.pressCtrl(KeyCode.P);

        assertThat(desk.asked.offered).hasSize(1);
    }

    @Test
    void ctrlCCopiesTheWholeExplanationAsText() throws Exception {
        plant.dose(worker, "qazvac", LocalDate.of(2021, 6, 1));
        Screen screen = new Screen();
        desk.show(screen, covid(), english);

        screen.pressCtrl(KeyCode.C);

        List<String> copied = new ArrayList<>();
        screen.run(() ->
                copied.addAll(Clipboard.getSystemClipboard().getString().lines().toList()));
        assertThat(copied)
                .startsWith("Why this status and these dates: Against COVID-19")
                .contains("Doses", "Dates and the rules they come from", "Series: which was followed, and why")
                .anyMatch(line -> line.startsWith("→ 01.06.2021 QazVac | full course, dose 1 | "));
        assertThat(screen.node("#done", Label.class).getText()).isEqualTo("Copied. Paste it where you need it.");
        assertThat(plant.store.journal()).anyMatch(line -> line.toString().contains("EXPORTED"));
    }

    @Test
    void thePaperIsSeenBeforeItIsPrinted() throws Exception {
        Screen screen = new Screen();
        WhyViewModel viewModel = covid();
        desk.show(screen, viewModel, english);
        assertThat(screen.node("#pages", Node.class).isVisible()).isFalse();

        screen.run(() -> screen.node("#preview", ToggleButton.class).fire());

        assertThat(screen.node("#pages", Node.class).isVisible()).isTrue();
        assertThat(viewModel.paper().preview().countProperty().get()).isPositive();
        screen.run(() -> screen.node("#preview", ToggleButton.class).fire());
        assertThat(screen.node("#explanation", Node.class).isVisible()).isTrue();
    }

    @Test
    void pointsAreShownWhenAskedFor() throws Exception {
        plant.dose(worker, "sputnik-v-1", LocalDate.of(2021, 4, 1));
        Screen screen = new Screen();
        desk.show(screen, covid(), english);
        assertThat(screen.node("#points", Node.class).isVisible()).isFalse();

        ToggleButton show = screen.node("#showPoints", ToggleButton.class);
        screen.run(show::fire);

        assertThat(screen.node("#points", Node.class).isVisible()).isTrue();
        assertThat(show.getText()).isEqualTo("Hide the po_ints");
    }

    @Test
    void itIsSavedAsAPaperAndThatIsNoted() {
        plant.dose(worker, "qazvac", LocalDate.of(2021, 6, 1));
        Path file = folder.resolve("why.pdf");
        covid().paper().save(file, done::add);

        assertThat(done).containsExactly(file);
        assertThat(file).isNotEmptyFile();
        assertThat(plant.store.journal()).anyMatch(line -> line.toString().contains("EXPORTED"));
    }

    private WhyViewModel covid() {
        return desk.viewModel("COVID-19", english);
    }

    private WhyContent content(Language language) {
        return desk.content("COVID-19", language);
    }
}
