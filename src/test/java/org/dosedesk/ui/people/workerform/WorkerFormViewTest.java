package org.dosedesk.ui.people.workerform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.site.Unit;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.domain.worker.Iin;
import org.dosedesk.domain.worker.Sex;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.MemoryStore;
import org.dosedesk.testkit.Pictures;
import org.dosedesk.testkit.SameThread;
import org.dosedesk.testkit.Screen;
import org.dosedesk.testkit.TestPlant;
import org.dosedesk.testkit.Visits;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.ViewLoader;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.StorageException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WorkerFormViewTest {
    private final TestPlant plant = TestPlant.staffed();
    private final Visits visits = new Visits();
    private final Screen screen;
    private @Nullable WorkerFormViewModel shown;
    private final List<String> added = new ArrayList<>();
    private boolean mayDiscard;
    private boolean mayAdd = true;
    private int asked;

    WorkerFormViewTest() throws Exception {
        screen = new Screen();
    }

    private Scene show(Language language, @Nullable String number) {
        return screen.show(() -> {
            Texts texts = new Texts(language);
            WorkerFormViewModel vm = new WorkerFormViewModel(plant.register, new SameThread(), texts, visits);
            shown = vm;
            vm.begin(number == null ? null : worker(number).id());
            return new ViewLoader(texts)
                    .load(
                            WorkerFormView.class,
                            () -> new WorkerFormView(
                                    vm,
                                    visits,
                                    new WorkerFormView.Questions(
                                            () -> {
                                                asked++;
                                                return mayDiscard;
                                            },
                                            names -> {
                                                added.addAll(names);
                                                return mayAdd;
                                            }),
                                    texts))
                    .root();
        });
    }

    private WorkerFormViewModel vm() {
        return Objects.requireNonNull(shown);
    }

    private Worker worker(String number) {
        return plant.register.snapshot().all(Worker.class).stream()
                .filter(worker -> worker.personnelNumber().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private TextField field(String id) {
        return screen.node("#" + id, TextField.class);
    }

    @Test
    void a_card_opened_again_shows_its_workshop_again() {
        Scene scene = show(Language.ENGLISH, "1001");
        ComboBox<?> workshop = screen.node("#workshop", ComboBox.class);
        Object before = workshop.getValue();

        Parent root = scene.getRoot();
        screen.run(() -> {
            scene.setRoot(new Pane());
            vm().discard();
            vm().begin(worker("1001").id());
            scene.setRoot(root);
        });

        assertThat(workshop.getValue()).isEqualTo(before).isNotNull();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void pictures(Language language) {
        Scene scene = show(language, null);
        Pictures.save(scene, "worker-form-empty", language);
        screen.pressCtrl(KeyCode.ENTER);
        Pictures.save(scene, "worker-form-missing", language);
        screen.run(() -> {
            WorkerFields fields = vm().fields();
            fields.surname.set("Нурмухамбеткалиева");
            fields.firstName.set("Гүлбаршын-Айгерім");
            fields.birthDate.set("13.10.1979");
            fields.sex.set(Sex.MALE);
            fields.iin.set("840619331003");
            fields.number.set("1003");
            fields.unit.set(vm().places().units.getFirst());
            fields.hired.set("01.01.1970");
            fields.left.set("32.01.1970");
        });
        screen.pressCtrl(KeyCode.ENTER);
        Pictures.save(scene, "worker-form-problems", language);
        screen.run(() -> vm().begin(worker("1002").id()));
        plant.store.failWith(StorageException.Reason.DISK_FULL);
        screen.run(() -> {
            vm().fields().birthDate.set("19.06.1984");
            vm().fields().iin.set("");
            vm().fields().number.set("10022");
        });
        screen.pressCtrl(KeyCode.ENTER);
        Pictures.save(scene, "worker-form-duplicates", language);
        assertThat(vm().form().failureText().getValue()).isNotEmpty();
    }

    @Test
    void aWorkerIsAddedWithTheKeyboardAlone() {
        show(Language.RUSSIAN, null);
        assertThat(field("surname").isFocused()).isTrue();
        screen.type("Ким");
        screen.press(KeyCode.ENTER);
        screen.type("Анна");
        screen.press(KeyCode.ENTER, KeyCode.ENTER);
        screen.type("900101400126");
        assertThat(screen.node("#iinConfirmed", CheckBox.class).isVisible()).isTrue();
        screen.run(() -> field("iin").clear());
        screen.type("900101300126");
        assertThat(screen.node("#iinConfirmed", CheckBox.class).isVisible()).isFalse();
        assertThat(field("birthDate").getText()).isEqualTo("01.01.1990");
        assertThat(screen.node("#sex", ComboBox.class).getValue()).isEqualTo(Sex.MALE);
        screen.press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
        screen.type("7001");
        screen.press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
        assertThat(screen.node("#workshop", ComboBox.class).isFocused()).isTrue();
        screen.pressCtrl(KeyCode.ENTER);
        assertThat(screen.node("#unit", ComboBox.class).isFocused()).isTrue();
        screen.press(KeyCode.DOWN);
        assertThat(screen.node("#unit", ComboBox.class).isShowing()).isTrue();
        screen.run(() -> {
            screen.node("#unit", ComboBox.class).getSelectionModel().selectFirst();
            screen.node("#unit", ComboBox.class).hide();
        });
        assertThat(screen.node("#unit", ComboBox.class).getValue()).isNotNull();
        screen.run(() -> {
            vm().fields().unit.set(vm().places().units.getLast());
            vm().fields().workshop.set(vm().places().workshops.getFirst());
        });
        assertThat(screen.node("#site", ComboBox.class).getValue()).isNotNull();
        screen.pressCtrl(KeyCode.ENTER);
        Worker added = worker("7001");
        assertThat(visits.asked).hasSize(2).first().isEqualTo("worker");
        assertThat(visits.worker).isEqualTo(added.id());
        assertThat(added.iin()).isEqualTo(new Iin("900101300126"));
        screen.run(Objects.requireNonNull(visits.undo));
        assertThat(worker("7001").neverEmployed()).isTrue();
    }

    @Test
    void aPlaceThatTheRegisterLacksIsTypedAndKeptWithTheWorker() {
        Scene scene = show(Language.KAZAKH, "1001");
        screen.run(() -> screen.node("#unit", ComboBox.class).requestFocus());
        screen.run(() -> screen.node("#unit", ComboBox.class).getEditor().selectAll());
        screen.type("прп  «энергоремонт»");
        screen.press(KeyCode.ENTER);
        assertThat(vm().fields().unit.get()).isEqualTo(Offer.known(plant.repair.id(), plant.repair.name()));
        assertThat(screen.node("#workshop", ComboBox.class).isFocused()).isTrue();
        screen.run(() -> screen.node("#workshop", ComboBox.class).getEditor().selectAll());
        screen.type("Участок изоляции");
        screen.press(KeyCode.ENTER);
        screen.run(() -> screen.node("#site", ComboBox.class).getEditor().selectAll());
        screen.type("Вахтовый посёлок");
        Pictures.save(scene, "worker-form-new-place", Language.KAZAKH);
        assertThat(vm().form().mark(vm().fields().unit).getValue()).isNull();
        assertThat(vm().form().mark(vm().fields().workshop).getValue()).isNotNull();
        screen.pressCtrl(KeyCode.ENTER);

        Worker moved = worker("1001");
        Workshop workshop = plant.register.snapshot().get(Workshop.class, moved.workshop());
        assertThat(workshop.name()).isEqualTo("Участок изоляции");
        assertThat(workshop.unit()).isEqualTo(plant.repair.id());
        Site site = plant.register.snapshot().get(Site.class, moved.site());
        assertThat(site).isEqualTo(new Site(moved.site(), "Вахтовый посёлок", plant.repair.id()));
        assertThat(vm().places().sites).contains(Offer.known(site.id(), site.name()));
    }

    @Test
    void aPlaceIsKnownInEverySpelling() {
        show(Language.RUSSIAN, "1001");
        for (String spelling : List.of("TЭЦ-2", "ТЭЦ–2", "ТЭЦ - 2", "тэц -2.", "ТЭЦ\u200b-\t2")) {
            assertThat(Places.named(vm().places().sites, spelling, null))
                    .as(spelling)
                    .isEqualTo(Offer.known(plant.site.id(), plant.site.name()));
        }
    }

    @Test
    void newPlacesAreNamedBeforeTheyAreMade() {
        show(Language.RUSSIAN, "1001");
        mayAdd = false;
        screen.run(() -> {
            vm().fields().workshop.set(Offer.typed("Химический цех"));
            vm().fields().site.set(Offer.typed("ТЭЦ-5"));
        });
        assertThat(vm().form().mark(vm().fields().site).getValue().text()).startsWith("Новый объект: ТЭЦ-5.");
        screen.pressCtrl(KeyCode.ENTER);
        assertThat(added).containsExactly("Новый цех: Химический цех", "Новый объект: ТЭЦ-5");
        assertThat(visits.asked).isEmpty();
        assertThat(plant.register.snapshot().all(Site.class)).hasSize(2);
        mayAdd = true;
        screen.pressCtrl(KeyCode.ENTER);
        assertThat(plant.register.snapshot().all(Site.class)).hasSize(3);
    }

    @Test
    void anIinInGroupsIsTaken() {
        show(Language.RUSSIAN, null);
        screen.run(() -> field("iin").setText("900101\u00a0300\u2011126 "));
        assertThat(field("birthDate").getText()).isEqualTo("01.01.1990");
        assertThat(vm().form().mark(vm().fields().iin).getValue()).isNull();
        assertThat(vm().fields().draft().iin()).isEqualTo("900101300126");
    }

    @Test
    void theFirstWorkerOfAnEmptyRegisterBringsItsPlaces() {
        Register empty = Register.open(new MemoryStore(), TestPlant.CLOCK, "А. Сапарова", false);
        WorkerFormViewModel form =
                new WorkerFormViewModel(empty, new SameThread(), new Texts(Language.ENGLISH), visits);
        form.begin(null);
        WorkerFields fields = form.fields();
        fields.surname.set("Ким");
        fields.firstName.set("Анна");
        fields.birthDate.set("01.01.1990");
        fields.number.set("1");
        fields.unit.set(Places.named(form.places().units, " ТЭЦ-1 ", null));
        Offer<Workshop> workshop = Places.named(form.places().workshops, "Котельный цех", null);
        fields.workshop.set(workshop);
        assertThat(Places.named(form.places().workshops, "Котельный цех", workshop))
                .as("typed again, it is the same")
                .isEqualTo(workshop);
        fields.site.set(Places.named(form.places().sites, "ТЭЦ-1", null));
        assertThat(form.save()).isEmpty();

        assertThat(empty.snapshot().all(Worker.class)).hasSize(1);
        assertThat(empty.snapshot().all(Unit.class)).extracting(Unit::name).containsExactly("ТЭЦ-1");
        assertThat(empty.snapshot().all(Workshop.class)).hasSize(1);
        assertThat(empty.snapshot().all(Site.class)).hasSize(1);
    }

    @Test
    void aWrongCheckDigitIsKeptOnlyDeliberately() {
        show(Language.ENGLISH, "1001");
        screen.run(() -> vm().fields().iin.set("900101300127"));
        screen.pressCtrl(KeyCode.ENTER);
        CheckBox keep = screen.node("#iinConfirmed", CheckBox.class);
        assertThat(keep.isFocused()).isTrue();
        assertThat(keep.isSelected()).isFalse();
        assertThat(visits.asked).isEmpty();
        screen.run(() -> vm().fields().iin.set("900101300128"));
        screen.run(() -> keep.setSelected(true));
        screen.run(() -> vm().fields().iin.set("900101300127"));
        assertThat(keep.isSelected()).as("another number is confirmed anew").isFalse();
        screen.run(keep::requestFocus);
        screen.pressCtrl(KeyCode.ENTER);
        assertThat(worker("1001").iin()).isEqualTo(new Iin("900101300127"));
    }

    @Test
    void duplicatesAreOfferedWhileTypingAndOneOfThemOpened() {
        show(Language.ENGLISH, null);
        assertThat(vm().duplicates()).isEmpty();
        screen.type("АХМЕТОВ");
        screen.press(KeyCode.ENTER);
        screen.type("куаныш");
        screen.run(() -> vm().fields().birthDate.set("19061984"));
        assertThat(vm().duplicates()).singleElement().satisfies(found -> {
            assertThat(found.id()).isEqualTo(worker("1001").id());
            assertThat(found.workshop()).isEqualTo("Котельный цех");
            assertThat(found.doses()).hasSize(2);
        });
        VBox card = (VBox)
                screen.node("#duplicates", VBox.class).getChildrenUnmodifiable().getFirst();
        Button open = (Button) card.getChildrenUnmodifiable().getLast();
        screen.run(open::fire);
        assertThat(asked).isEqualTo(1);
        assertThat(visits.asked).isEmpty();
        mayDiscard = true;
        screen.run(open::fire);
        assertThat(visits.asked).containsExactly("worker");
        assertThat(visits.worker).isEqualTo(worker("1001").id());
    }

    @Test
    void aCorrectedRecordIsMergedWithItsDuplicate() {
        show(Language.ENGLISH, "1002");
        mayDiscard = true;
        screen.run(() -> vm().fields().birthDate.set("19.06.1984"));
        screen.run(() -> vm().fields().iin.set(""));
        VBox card = (VBox)
                screen.node("#duplicates", VBox.class).getChildrenUnmodifiable().getFirst();
        screen.run(((Button) card.getChildrenUnmodifiable().getLast())::fire);
        assertThat(visits.asked).containsExactly("merge");
        assertThat(visits.worker).isEqualTo(worker("1002").id());
        assertThat(visits.other).isEqualTo(worker("1001").id());
    }

    @Test
    void aFailedSaveKeepsWhatWasTypedAndEscapeAsks() {
        show(Language.ENGLISH, "1004");
        screen.press(KeyCode.ESCAPE);
        assertThat(asked).as("nothing was typed").isZero();
        assertThat(visits.asked).containsExactly("worker");
        show(Language.ENGLISH, "1004");
        plant.store.failWith(StorageException.Reason.DISK_FULL);
        screen.run(() -> vm().fields().position.set("Мастер"));
        screen.pressCtrl(KeyCode.ENTER);
        assertThat(vm().form().failureText().getValue()).contains("disk is full");
        assertThat(field("position").getText()).isEqualTo("Мастер");
        assertThat(vm().unsaved()).isTrue();
        screen.press(KeyCode.ESCAPE);
        assertThat(asked).isEqualTo(1);
        assertThat(field("position").getText()).isEqualTo("Мастер");
        plant.store.failWith(null);
        screen.pressCtrl(KeyCode.ENTER);
        assertThat(worker("1004").position()).isEqualTo("Мастер");
        assertThat(vm().unsaved()).isFalse();
    }
}
