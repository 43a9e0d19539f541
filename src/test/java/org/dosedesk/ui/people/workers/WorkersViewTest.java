package org.dosedesk.ui.people.workers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.controlsfx.control.CheckComboBox;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.Pictures;
import org.dosedesk.testkit.SameThread;
import org.dosedesk.testkit.Screen;
import org.dosedesk.testkit.TestPlant;
import org.dosedesk.testkit.Visits;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.ViewLoader;
import org.dosedesk.ui.kit.combo.Ticks;
import org.dosedesk.ui.kit.table.TableMemory;
import org.dosedesk.usecase.people.worker.merge.MergeWorkers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WorkersViewTest {
    private final Visits visits = new Visits();
    private final List<String> remembered = new ArrayList<>();
    private final Screen screen;
    private @Nullable WorkersViewModel shown;

    WorkersViewTest() throws Exception {
        screen = new Screen();
    }

    private WorkersViewModel vm() {
        return Objects.requireNonNull(shown);
    }

    private Scene show(TestPlant plant, Language language) {
        return show(plant, language, Map.of());
    }

    private Scene show(TestPlant plant, Language language, Map<String, String> columns) {
        return screen.show(() -> {
            Texts texts = new Texts(language);
            WorkersViewModel vm = new WorkersViewModel(
                    plant.register, plant.schedules, () -> VaccineCatalogue.COVID_19, new SameThread(), texts);
            shown = vm;
            TableMemory memory = new TableMemory(columns, (name, line) -> remembered.add(name + "=" + line));
            return new ViewLoader(texts, memory::attachIfTable)
                    .load(
                            WorkersView.class,
                            () -> new WorkersView(
                                    vm, visits, (workers, group) -> added.add(group + " " + workers.size()), texts))
                    .root();
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void picturesFullEmptyAndNobodyFound(Language language) {
        Scene full = show(TestPlant.staffed(), language);
        screen.run(() -> table().getSelectionModel().select(3));
        Pictures.save(full, "workers", language);
        screen.run(() -> vm().filters().search().set("zzz"));
        Pictures.save(full, "workers-nobody-found", language);
        assertThat(screen.node("#show-all", Button.class).isVisible()).isTrue();
        Pictures.save(show(new TestPlant(), language), "workers-empty", language);
        screen.run(screen.node("#import", Button.class)::fire);
        assertThat(visits.asked).containsExactly("import");
    }

    private final List<String> added = new ArrayList<>();

    @Test
    void everyoneShownIsPutIntoAGroupAtOnce() {
        show(TestPlant.staffed(), Language.ENGLISH);
        screen.run(() -> {
            TableView<?> table = screen.node("#table", TableView.class);
            table.getSelectionModel().selectAll();
            screen.node("#group", MenuButton.class).getItems().getFirst().fire();
        });

        assertThat(added)
                .containsExactly("HEALTH_CARE "
                        + screen.node("#table", TableView.class).getItems().size());
    }

    @Test
    void groupsByOccupationAreReachedWithNobodyChosen() {
        show(TestPlant.staffed(), Language.ENGLISH);
        assertThat(menu("group-DRIVER").isDisable()).isTrue();
        screen.run(menu("byOccupation")::fire);
        assertThat(visits.asked).containsExactly("occupations");
    }

    private MenuItem menu(String id) {
        return screen.node("#group", MenuButton.class).getItems().stream()
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void searchHasTheFocusAndTheKeyboardAloneOpensACard() {
        TestPlant plant = TestPlant.staffed();
        show(plant, Language.RUSSIAN);
        screen.type("ахметов куаныш");
        assertThat(table().getItems()).hasSize(2);
        screen.press(KeyCode.ENTER, KeyCode.DOWN, KeyCode.ENTER);
        assertThat(visits.asked).containsExactly("worker");
        assertThat(visits.worker).isEqualTo(table().getItems().get(1).id());
        assertThat(table().getItems().get(1).birthDate()).hasYear(1991);
        screen.pressCtrl(KeyCode.D);
        assertThat(visits.asked).containsExactly("worker", "dose");
    }

    @Test
    void somebodyNewIsAddedFromAnywhereOnTheScreen() {
        show(TestPlant.staffed(), Language.ENGLISH);
        screen.pressCtrl(KeyCode.N);
        screen.run(screen.node("#add", Button.class)::fire);
        assertThat(visits.asked).containsExactly("edit worker", "edit worker");
        assertThat(visits.worker).isNull();
    }

    @Test
    void aRecordMergedIntoAnotherIsNoRow() {
        TestPlant plant = TestPlant.staffed();
        show(plant, Language.ENGLISH);
        MergeWorkers merging = new MergeWorkers(plant.register);
        Id<Worker> stays = table().getItems().get(0).id();
        Id<Worker> goes = table().getItems().get(1).id();
        screen.run(() -> merging.merge(merging.propose(stays, goes), "twice"));
        assertThat(table().getItems()).hasSize(47).noneMatch(row -> row.id().equals(goes));
    }

    @Test
    void enterOpensTheOnlyOneFoundAndEscapeClearsTheSearch() {
        show(TestPlant.staffed(), Language.KAZAKH);
        screen.type("1004");
        screen.press(KeyCode.ENTER);
        assertThat(visits.asked).containsExactly("worker");
        screen.press(KeyCode.ESCAPE);
        assertThat(screen.node("#search", TextField.class).getText()).isEmpty();
        assertThat(table().getItems()).hasSize(48);
    }

    @Test
    void siteComboKeepsItsValueWhileRowsChange() {
        TestPlant plant = TestPlant.staffed();
        show(plant, Language.ENGLISH);
        screen.run(() -> combo("#unit").setValue(vm().units().get(1)));
        assertThat(table().getItems()).allMatch(row -> row.unit().name().equals(plant.repair.name()));
        int before = table().getItems().size();
        screen.run(() -> {
            plant.worker("3001", "Аханов Ян", "1990-01-01", plant.repairShop);
        });
        assertThat(table().getItems()).hasSize(before + 1);
        assertThat(combo("#unit").getValue().name()).isEqualTo(plant.repair.name());
        assertThat(combo("#workshop").getItems()).hasSize(2);
    }

    @Test
    void columnsComeBackAsTheyWere() {
        show(
                TestPlant.staffed(),
                Language.ENGLISH,
                Map.of("workers.table", "status:170:1,name:300:1,number:80:0,nonsense,unknown:50:1,birth:x:1"));
        assertThat(table().getColumns().getFirst().getId()).isEqualTo("status");
        assertThat(table().getColumns().get(1).getWidth()).isEqualTo(300);
        assertThat(table().getColumns().get(2).isVisible()).isFalse();
        assertThat(table().getColumns()).hasSize(9);
        screen.run(() -> table().getColumns().getFirst().setVisible(false));
        assertThat(remembered.getLast()).startsWith("workers.table=status:").contains(":170:0,name:300:1");
    }

    @Test
    void statusesCanBeTickedTogether() {
        show(TestPlant.staffed(), Language.ENGLISH);
        screen.run(() -> {
            vm().filters().statuses().add(RevaccinationStatus.EXEMPT);
            vm().filters().statuses().add(RevaccinationStatus.REFUSED);
        });
        assertThat(table().getItems()).extracting(WorkerRow::number).containsExactly("1007", "1006");
        screen.run(screen.node("#clear", Button.class)::fire);
        assertThat(table().getItems()).hasSize(48);
    }

    /// The box tells what is ticked though it was not ticked there, and opens by a key.
    @Test
    void theBoxOfStatusesFollowsAndOpensByAKey() {
        show(TestPlant.staffed(), Language.ENGLISH);
        CheckComboBox<?> box = screen.node("#statuses", CheckComboBox.class);
        screen.run(() -> vm().filters().statuses().add(RevaccinationStatus.EXEMPT));
        assertThat(shownIn(box)).isEqualTo("Statuses chosen: 1");
        screen.run(screen.node("#clear", Button.class)::fire);
        assertThat(shownIn(box)).isEqualTo("All statuses");
        screen.run(box::requestFocus);
        screen.press(KeyCode.DOWN);
        assertThat(Ticks.isOpen(box)).isTrue();
        screen.press(KeyCode.DOWN, KeyCode.SPACE, KeyCode.ESCAPE);
        assertThat(vm().filters().statuses()).hasSize(1);
        assertThat(Ticks.isOpen(box)).isFalse();
    }

    private static String shownIn(CheckComboBox<?> box) {
        return box.lookupAll(".list-cell").stream()
                .map(cell -> ((ListCell<?>) cell).getText())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    @SuppressWarnings("unchecked")
    private TableView<WorkerRow> table() {
        return screen.node("#table", TableView.class);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Choice> combo(String selector) {
        return screen.node(selector, ComboBox.class);
    }

    @Test
    void theLastDoseIsTheLastOneOfTheGroupInUse() {
        TestPlant plant = new TestPlant();
        Worker worker = plant.worker("1001", "Ахметов Қуаныш", "1984-06-19", plant.boiler);
        plant.save(List.of(
                TestPlant.dose(worker, "qazvac", "2021-06-22"), TestPlant.dose(worker, "grippol-plus", "2021-11-01")));
        show(plant, Language.ENGLISH);

        assertThat(vm().rows()).singleElement().satisfies(row -> {
            assertThat(row.lastVaccine()).isEqualTo("qazvac");
            assertThat(row.lastDose()).isEqualTo("2021-06-22");
        });
    }
}
