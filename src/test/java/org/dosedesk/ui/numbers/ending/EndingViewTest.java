package org.dosedesk.ui.numbers.ending;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.coverage.WorkerSchedule;
import org.dosedesk.domain.dose.NotGiven;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.observation.ObservationKind;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.Pictures;
import org.dosedesk.testkit.SameThread;
import org.dosedesk.testkit.Screen;
import org.dosedesk.testkit.TestPlant;
import org.dosedesk.testkit.Visits;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.ViewLoader;
import org.dosedesk.usecase.TableWriter;
import org.dosedesk.usecase.entry.exemption.ListEndings;
import org.dosedesk.usecase.entry.exemption.ObservationDraft;
import org.dosedesk.usecase.entry.exemption.RecordPeriod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// In February and March 2022.
class EndingViewTest {
    private final TestPlant plant = TestPlant.staffed();
    private final Visits visits = new Visits();
    private final List<String> written = new ArrayList<>();
    private final Screen screen;
    private boolean folderGone;
    private final TableWriter writer = (file, header, rows) -> {
        if (folderGone) {
            throw new IOException("gone");
        }
        written.add(String.join(";", header));
        rows.forEach(row -> written.add(String.join(";", row)));
    };

    EndingViewTest() throws Exception {
        screen = new Screen();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void showsWhoAndWhatThen(Language language) {
        fillMarch();
        Scene scene = show(language);
        assertThat(rows().getItems()).isEmpty();
        Pictures.save(scene, "ending-empty", language);
        screen.run(screen.node("#nextMonth", Button.class)::fire);

        assertThat(rows().getItems())
                .extracting(row -> row.worker().personnelNumber())
                .containsExactly("1003", "1006", "1005", "1007");
        Pictures.save(scene, "ending", language);
    }

    @Test
    void enterOpensTheCard() {
        fillMarch();
        show(Language.ENGLISH);
        screen.run(screen.node("#nextMonth", Button.class)::fire);
        screen.run(() -> {
            rows().getSelectionModel().select(1);
            rows().requestFocus();
        });
        screen.press(KeyCode.ENTER);

        assertThat(visits.asked).containsExactly("worker");
        assertThat(visits.worker).isEqualTo(worker("1006").id());
    }

    @Test
    void theTableIsSavedAndAFailureKeepsTheList() {
        fillMarch();
        show(Language.ENGLISH);
        screen.run(screen.node("#nextMonth", Button.class)::fire);
        folderGone = true;
        screen.run(screen.node("#saveEndings", Button.class)::fire);
        assertThat(screen.node("#problem", Label.class).getText()).contains("choose another folder");
        folderGone = false;
        screen.run(screen.node("#saveEndings", Button.class)::fire);

        assertThat(written).hasSize(5).first().asString().startsWith("Until;What ends;Name");
        assertThat(written)
                .contains(
                        "15.03.2022;Medical exemption · against COVID-19;Іскендіров Һақназар;01.03.1969;1006;Котельный цех;ТЭЦ-2;"
                                + "Due;Острое заболевание");
        assertThat(screen.node("#problem", Label.class).isVisible()).isFalse();
        assertThat(visits.asked).containsExactly("notice: Saved: Ending 2022-03.csv");
    }

    @Test
    void theListFollowsTheRegister() {
        show(Language.ENGLISH);
        screen.run(() -> plant.save(List.of(TestPlant.waiver(
                worker("1005"), Waiver.Kind.EXEMPTION, "", "2022-02-01", TestPlant.TODAY.toString()))));

        assertThat(rows().getItems()).hasSize(1);
    }

    private void fillMarch() {
        LocalDate end = LocalDate.of(2022, 3, 31);
        plant.save(List.of(
                new NotGiven(
                        Id.random(),
                        worker("1003").id(),
                        LocalDate.of(2022, 2, 24),
                        null,
                        NotGiven.Reason.POSTPONED,
                        null,
                        LocalDate.of(2022, 3, 1),
                        "Температура 37,6",
                        new Recorded(Instant.parse("2022-02-24T04:00:00Z"), "А. Сапарова"),
                        null),
                TestPlant.waiver(worker("1007"), Waiver.Kind.REFUSAL, "", "2022-01-01", end.toString())));
        new RecordPeriod(plant.register)
                .save(new ObservationDraft(
                        worker("1005").id(), null, ObservationKind.PREGNANT, null, LocalDate.of(2021, 7, 1), end));
    }

    private Scene show(Language language) {
        return screen.show(() -> {
            Texts texts = new Texts(language);
            ListEndings list = new ListEndings((worker, snapshot, day) ->
                    Optional.of(new WorkerSchedule(worker.id(), RevaccinationStatus.DUE, day, null)));
            EndingViewModel vm = new EndingViewModel(plant.register, list, writer, new SameThread());
            assertThat(vm.month().get()).isEqualTo(YearMonth.of(2022, 2));
            return new ViewLoader(texts)
                    .load(EndingView.class, () -> new EndingView(vm, visits, name -> Optional.of(Path.of(name)), texts))
                    .root();
        });
    }

    private Worker worker(String number) {
        return plant.register.snapshot().all(Worker.class).stream()
                .filter(worker -> worker.personnelNumber().equals(number))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private TableView<EndingRow> rows() {
        return screen.node("#endings", TableView.class);
    }
}
