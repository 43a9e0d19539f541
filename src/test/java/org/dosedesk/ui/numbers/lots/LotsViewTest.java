package org.dosedesk.ui.numbers.lots;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.Place;
import org.dosedesk.domain.dose.Source;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.entry.Voided;
import org.dosedesk.domain.vaccine.Lot;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.exchange.CsvTableWriter;
import org.dosedesk.testkit.Pictures;
import org.dosedesk.testkit.SameThread;
import org.dosedesk.testkit.Screen;
import org.dosedesk.testkit.TestPlant;
import org.dosedesk.testkit.Visits;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.ViewLoader;
import org.dosedesk.ui.kit.ask.Dialogs;
import org.dosedesk.ui.kit.ask.FilePicker;
import org.dosedesk.usecase.entry.lot.KeepLots;
import org.dosedesk.usecase.entry.lot.LotDraft;
import org.dosedesk.usecase.register.StorageException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LotsViewTest {
    @TempDir
    Path folder;

    private final TestPlant plant = TestPlant.staffed();
    private final Visits visits = new Visits();
    private final Screen screen;
    private @Nullable LotsViewModel shown;

    LotsViewTest() throws Exception {
        screen = new Screen();
    }

    private final class Picker implements FilePicker {
        @Override
        public List<Path> open(Window owner, String title, List<Sort> sorts) {
            return List.of();
        }

        @Override
        public Optional<Path> save(Window owner, String title, String suggestedName, List<Sort> sort) {
            return Optional.of(folder.resolve(suggestedName));
        }
    }

    private Scene show(Language language) {
        return screen.show(() -> {
            Texts texts = new Texts(language);
            LotsViewModel vm = new LotsViewModel(
                    plant.register, () -> VaccineCatalogue.COVID_19, new CsvTableWriter(), new SameThread(), texts);
            shown = vm;
            ViewLoader views = new ViewLoader(texts);
            Dialogs dialogs = new Dialogs(texts, new Stage(), new Picker());
            var stock = views.load(StockView.class, () -> new StockView(vm, visits, dialogs, () -> true, texts));
            var lots = views.load(LotsView.class, () -> new LotsView(vm, stock.root(), visits, dialogs, texts));
            stock.view().onTrace(lots.view()::showWho);
            return lots.root();
        });
    }

    private LotsViewModel vm() {
        return Objects.requireNonNull(shown);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void pictures(Language language) {
        Scene scene = show(language);
        Pictures.save(scene, "lots-stock-empty", language);
        tab(1);
        screen.type("нет");
        Pictures.save(scene, "lots-who-empty", language);
        tab(2);
        Pictures.save(scene, "lots-expired-empty", language);
        screen.run(() -> {
            furnish();
            vm().typed().set("");
        });
        tab(0);
        screen.run(() -> vm().form().number.set("q 10"));
        screen.press(KeyCode.DOWN);
        Pictures.save(scene, "lots-stock", language);
        tab(1);
        screen.type("i0110");
        screen.press(KeyCode.ENTER);
        Pictures.save(scene, "lots-who", language);
        tab(2);
        Pictures.save(scene, "lots-expired", language);
        tab(3);
        Pictures.save(scene, "lots-unknown", language);
        assertThat(vm().who()).isNotEmpty();
        assertThat(vm().afterExpiry()).hasSize(1);
        assertThat(vm().unknown()).hasSize(2);
    }

    @Test
    void aLotIsRegisteredWithTheKeyboard() {
        show(Language.ENGLISH);
        screen.run(() -> {
            vm().form().vaccine.set(vm().vaccines().getFirst());
            screen.node("#number", TextField.class).requestFocus();
        });
        screen.type("C-1");
        screen.press(KeyCode.TAB);
        screen.type("311222");
        screen.press(KeyCode.TAB);
        screen.type("120");
        plant.store.failWith(StorageException.Reason.DISK_FULL);
        screen.press(KeyCode.ENTER);
        assertThat(screen.node("#problems", Label.class).getText()).contains("disk is full");
        assertThat(screen.node("#number", TextField.class).getText()).isEqualTo("C-1");
        assertThat(vm().unsaved()).isTrue();
        plant.store.failWith(null);
        screen.press(KeyCode.ENTER);
        assertThat(plant.register.snapshot().all(Lot.class)).singleElement().satisfies(lot -> {
            assertThat(lot.number()).isEqualTo("C-1");
            assertThat(lot.expiry()).isEqualTo("2022-12-31");
            assertThat(lot.received()).isEqualTo(120);
        });
        assertThat(vm().stock()).hasSize(1);
        assertThat(vm().unsaved()).isFalse();
    }

    @Test
    void badInputIsSaidAtTheFormAndSavesNothing() {
        show(Language.ENGLISH);
        screen.run(() -> {
            vm().form().number.set("C-1");
            vm().form().expiry.set("32.13.2022");
            vm().form().received.set("many");
            vm().save(() -> {});
        });
        LotForm form = vm().form();
        assertThat(Stream.of(form.vaccine, form.expiry, form.received)
                        .map(field -> Objects.requireNonNull(
                                        form.form().mark(field).getValue())
                                .text()))
                .satisfiesExactly(
                        vaccine -> assertThat(vaccine).contains("Choose a vaccine"),
                        expiry -> assertThat(expiry).contains("not a date"),
                        received -> assertThat(received).contains("whole number"));
        assertThat(plant.register.snapshot().all(Lot.class)).isEmpty();
    }

    @Test
    void enterOnALotTellsWhoGotItAndEnterThereOpensTheCard() {
        furnish();
        show(Language.RUSSIAN);
        screen.press(KeyCode.DOWN);
        screen.press(KeyCode.ENTER);
        assertThat(screen.node("#tabs", TabPane.class).getSelectionModel().getSelectedIndex())
                .isEqualTo(1);
        assertThat(vm().who()).extracting(line -> line.dose().lot()).containsExactly("q 10", "Q-1О");
        assertThat(screen.node("#who", TableView.class).isFocused()).isTrue();
        screen.press(KeyCode.ENTER);
        assertThat(visits.asked).containsExactly("worker");
        assertThat(visits.worker).isEqualTo(vm().who().getFirst().worker().id());
    }

    @Test
    void theListIsExportedWithHeadersInTheLanguage() throws Exception {
        furnish();
        show(Language.KAZAKH);
        tab(1);
        screen.type("q10");
        screen.run(() -> screen.node("#exportWho", Button.class).fire());
        List<String> lines = Files.readAllLines(folder.resolve("серияны-кім-алды.csv"));
        assertThat(lines).hasSize(3);
        assertThat(lines.getFirst()).startsWith("\uFEFFАты-жөні;Туған күні;Табельдік нөмірі;Цех;Нысан;Телефон;");
        assertThat(lines.getLast()).contains("Жазбаның күші жойылған");
        assertThat(visits.asked).containsExactly("notice: Экспортталды: серияны-кім-алды.csv");
    }

    @Test
    void theLotOfTheDayIsMarkedInWords() {
        furnish();
        show(Language.ENGLISH);
        screen.press(KeyCode.DOWN);
        screen.run(() -> screen.node("#makeDefault", Button.class).fire());
        assertThat(LotText.state(
                        new Texts(Language.ENGLISH).messages(), vm().stock().getFirst()))
                .startsWith("Today’s lot");
    }

    private void tab(int index) {
        screen.run(() -> screen.node("#tabs", TabPane.class).getSelectionModel().select(index));
    }

    private void furnish() {
        KeepLots keep = new KeepLots(plant.register);
        keep.save(draft("qazvac", "Q-10", "2022-03-31", 6), null);
        keep.save(draft("vero-cell", "VC-2107", "2022-02-01", 100), null);
        keep.save(draft("sputnik-light", "SL-5", "2022-12-31", 100), null);
        keep.save(draft("hayat-vax", "HV-77", null, null), null);
        Lot comirnaty = keep.save(draft("comirnaty", "FK-8889", "2022-08-31", 0), null);
        keep.makeDefault(comirnaty);
        List<Worker> all = plant.register.snapshot().all(Worker.class).stream()
                .sorted(Comparator.comparing(Worker::personnelNumber))
                .toList();
        plant.save(List.of(
                dose(all.get(0), "qazvac", "2022-02-20", "q 10", null, null),
                dose(
                        all.get(1),
                        "qazvac",
                        "2022-02-20",
                        "Q-1О",
                        null,
                        new Voided(Instant.parse("2022-02-20T05:00:00Z"), "А. Сапарова", "не тот работник")),
                dose(all.get(2), "vero-cell", "2022-02-20", "VC2107", null, null),
                dose(all.get(3), "coronavac", "2021-12-20", null, null, null),
                dose(all.get(4), "coronavac", "2021-12-21", null, null, null)));
    }

    private static LotDraft draft(String vaccine, String number, @Nullable String expiry, @Nullable Integer received) {
        return new LotDraft(
                TestPlant.vaccine(vaccine), number, expiry == null ? null : LocalDate.parse(expiry), received);
    }

    private Dose dose(
            Worker worker,
            String vaccine,
            String date,
            @Nullable String lot,
            @Nullable LocalDate expiry,
            @Nullable Voided voided) {
        return new Dose(
                Id.random(),
                worker.id(),
                LocalDate.parse(date),
                TestPlant.vaccine(vaccine),
                lot,
                expiry,
                Place.AT_WORK,
                plant.clinic.id(),
                "",
                Source.GIVEN_HERE,
                true,
                "",
                new Recorded(Instant.parse("2022-02-20T05:00:00Z"), "А. Сапарова"),
                voided);
    }
}
