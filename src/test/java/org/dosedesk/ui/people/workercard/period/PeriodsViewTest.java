package org.dosedesk.ui.people.workercard.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.dosedesk.domain.exemption.PeriodProblem;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.observation.ObservationKind;
import org.dosedesk.domain.observation.ObservationTopic;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.CardAnswers;
import org.dosedesk.testkit.Pictures;
import org.dosedesk.testkit.Rules;
import org.dosedesk.testkit.SameThread;
import org.dosedesk.testkit.Screen;
import org.dosedesk.testkit.TestPlant;
import org.dosedesk.testkit.Visits;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.ViewLoader;
import org.dosedesk.ui.kit.day.AsOfDay;
import org.dosedesk.ui.kit.day.Today;
import org.dosedesk.ui.kit.mark.Mark;
import org.dosedesk.ui.people.workercard.CardHeader;
import org.dosedesk.ui.people.workercard.EmploymentViewModel;
import org.dosedesk.ui.people.workercard.WorkerCardView;
import org.dosedesk.ui.people.workercard.WorkerCardViewModel;
import org.dosedesk.ui.people.workercard.standing.StandingViewModel;
import org.dosedesk.usecase.register.StorageException;
import org.dosedesk.usecase.schedule.RulesInUse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// On 25.02.2022, on the whole card.
class PeriodsViewTest {
    private final TestPlant plant = TestPlant.staffed();
    private final Visits visits = new Visits();
    private final Texts texts = new Texts(Language.ENGLISH);
    private final PeriodsViewModel vm = new PeriodsViewModel(
            plant.register,
            new RulesInUse(Rules.KAZAKHSTAN, VaccineCatalogue.COVID_19),
            new SameThread(),
            texts,
            visits);
    private final Screen screen;
    private boolean mayDiscard;
    private int asked;

    PeriodsViewTest() throws Exception {
        screen = new Screen();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aPregnancyIsNotedAnExemptionEntered(Language language) {
        Scene scene = show(language, "1005");
        press("#addObservation");
        choose(ObservationKind.PREGNANT);
        fill("#periodFrom", "011121");
        fill("#periodUntil", "010722");
        assertThat(screen.node("#periodNoted", Label.class).isVisible()).isFalse();
        Pictures.save(scene, "period-observation", language);
        enter();

        assertThat(observations("1005"))
                .extracting(Observation::code, Observation::date, Observation::until)
                .containsExactly(tuple("007", LocalDate.of(2021, 11, 1), LocalDate.of(2022, 7, 1)));
        assertThat(vm.observations()).noneMatch(PeriodLine::notedOnly);

        press("#addWaiver");
        enter();
        assertThat(mark("from")).isNotNull().matches(Mark::blocks);
        fill("#periodGround", "Жүктілік, анықтама № 14");
        fill("#periodFrom", "25.02");
        fill("#periodUntil", "24.02.2022");
        Pictures.save(scene, "period-waiver", language);
        enter();
        assertThat(waivers("1005")).isEmpty();
        fill("#periodUntil", "01.07.2022");
        enter();

        assertThat(waivers("1005")).extracting(Waiver::until).containsExactly(LocalDate.of(2022, 7, 1));
        assertThat(vm.form().get()).isNull();
        Pictures.save(scene, "period-lines", language);
    }

    @Test
    void permanentIsADeliberateChoice() {
        show(Language.ENGLISH, "1005");
        press("#addWaiver");
        fill("#periodGround", "Anaphylaxis");
        fill("#periodFrom", "25.02.2022");
        enter();
        assertThat(waivers("1005")).isEmpty();
        screen.run(() -> screen.node("#periodPermanent", CheckBox.class).setSelected(true));
        enter();

        assertThat(waivers("1005")).extracting(Waiver::until).containsOnlyNulls();
    }

    @Test
    void everyActionHasItsUndo() {
        show(Language.ENGLISH, "1006");
        Waiver before = waivers("1006").getFirst();

        fireLine("#waivers", "Ends today");
        assertThat(waivers("1006").getFirst().until()).isEqualTo(TestPlant.TODAY);
        undo();
        assertThat(waivers("1006")).containsExactly(before);

        fireLine("#waivers", "Void…");
        assertThat(waivers("1006").getFirst().inForce()).isFalse();
        fireLine("#waivers", "Restore");
        assertThat(waivers("1006")).containsExactly(before);
        undo();
        assertThat(waivers("1006").getFirst().inForce()).isFalse();
        fireLine("#waivers", "Restore");

        fireLine("#waivers", "Correct…");
        fill("#periodUntil", "31.12.2022");
        enter();
        assertThat(waivers("1006").getFirst().until()).isEqualTo(LocalDate.of(2022, 12, 31));
        undo();
        assertThat(waivers("1006")).containsExactly(before);
        assertThat(visits.asked).last().asString().contains("as it was before");

        press("#addObservation");
        fill("#periodFrom", "24.01.2022");
        enter();
        undo();
        assertThat(observations("1006")).hasSize(1).noneMatch(Observation::inForce);
    }

    @Test
    void aFailedSaveKeepsTheFormAndSaysWhatToDo() {
        show(Language.ENGLISH, "1005");
        press("#addWaiver");
        fill("#periodGround", "Flu");
        fill("#periodFrom", "25.02.2022");
        fill("#periodUntil", "01.03.2022");
        plant.store.failWith(StorageException.Reason.DISK_FULL);
        enter();

        assertThat(screen.node("#formFailure", Label.class).getText()).contains("disk is full");
        assertThat(screen.node("#periodGround", TextField.class).getText()).isEqualTo("Flu");
        assertThat(vm.unsaved()).isTrue();
        plant.store.failWith(null);
        enter();
        assertThat(waivers("1005")).hasSize(1);
        assertThat(vm.unsaved()).isFalse();
    }

    @Test
    void whatIsTypedWaitsOnItsCardAndIsAskedAbout() {
        show(Language.ENGLISH, "1005");
        press("#addWaiver");
        fill("#periodGround", "Flu");
        screen.run(() -> vm.show(worker("1006").id()));
        assertThat(vm.form().get()).isNull();
        assertThat(vm.unsaved()).isTrue();
        screen.run(() -> vm.show(worker("1005").id()));
        assertThat(screen.node("#periodGround", TextField.class).getText()).isEqualTo("Flu");

        press("#addObservation");
        screen.press(KeyCode.ESCAPE);
        assertThat(asked).isEqualTo(2);
        assertThat(screen.node("#periodGround", TextField.class).getText()).isEqualTo("Flu");
        mayDiscard = true;
        screen.run(() -> screen.node("#periodGround", TextField.class).requestFocus());
        screen.press(KeyCode.ESCAPE);
        assertThat(vm.form().get()).isNull();
        assertThat(vm.unsaved()).isFalse();
    }

    @Test
    void anIllnessHasAnOnsetAndNoEnd() {
        show(Language.ENGLISH, "1004");
        assertThat(vm.observations()).noneMatch(PeriodLine::lasts).noneMatch(PeriodLine::notedOnly);
        press("#addObservation");
        assertThat(screen.node("#periodOnset", TextField.class).getParent().isVisible())
                .isTrue();
        assertThat(screen.node("#periodUntil", TextField.class).getParent().isVisible())
                .isFalse();
        fill("#periodOnset", "25.01.2022");
        fill("#periodFrom", "24.01.2022");
        assertThat(mark("onset")).isNotNull().matches(Mark::blocks);
        assertThat(Objects.requireNonNull(mark("kind")).text()).contains("already");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aReactionNamesItsVaccineAndAnAllergyNeedsNoDay(Language language) {
        Scene scene = show(language, "1005");
        press("#addObservation");
        choose(ObservationKind.SEVERE_REACTION);
        fill("#periodFrom", "12.05.2021");
        enter();
        assertThat(mark("product")).isNotNull().matches(Mark::blocks);
        screen.run(() -> product().setValue("vero-cell"));
        Pictures.save(scene, "period-reaction", language);
        enter();
        press("#addObservation");
        choose(ObservationKind.YEAST_ALLERGY);
        screen.run(() -> screen.node("#periodDayUnknown", CheckBox.class).setSelected(true));
        screen.run(() -> screen.node("#periodSave", Button.class).fire());
        Pictures.save(scene, "period-allergy", language);

        assertThat(observations("1005"))
                .extracting(Observation::code, Observation::date)
                .containsExactlyInAnyOrder(
                        tuple("severe-reaction:vero-cell", LocalDate.of(2021, 5, 12)),
                        tuple("110", Observation.DAY_UNKNOWN));
        PeriodText words = new PeriodText(texts.messages());
        assertThat(observations("1005")).extracting(words::entry).noneMatch(line -> line.contains("1900"));
        assertThat(observations("1005")).extracting(PeriodType::of).doesNotContainNull();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aClearanceNamesItsDoctor(Language language) {
        Scene scene = show(language, "1005");
        press("#addWaiver");
        choose(new PeriodType.Decided(Waiver.Kind.CLEARANCE));
        fill("#periodFrom", "20.02.2022");
        screen.run(() -> screen.node("#periodPermanent", CheckBox.class).setSelected(true));
        enter();
        assertThat(mark("ground")).isNotNull().matches(Mark::blocks);
        Pictures.save(scene, "period-clearance", language);
        fill("#periodGround", "Ахметова Г. С.");
        enter();

        assertThat(waivers("1005"))
                .extracting(Waiver::kind, Waiver::ground)
                .containsExactly(tuple(Waiver.Kind.CLEARANCE, "Ахметова Г. С."));
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> product() {
        return screen.node("#periodProduct", ComboBox.class);
    }

    private @Nullable Mark mark(String field) {
        PeriodForm form = Objects.requireNonNull(vm.form().get());
        return form.form()
                .mark(form.of(PeriodProblem.Field.valueOf(field.toUpperCase(Locale.ROOT))))
                .getValue();
    }

    private Scene show(Language language, String number) {
        Scene scene = screen.show(() -> {
            texts.speak(language);
            WorkerCardViewModel card = new WorkerCardViewModel(
                    plant.register, plant.schedules, plant::allSchedules, new SameThread(), texts);
            card.show(worker(number).id());
            vm.show(worker(number).id());
            ViewLoader views = new ViewLoader(texts);
            PeriodsView.Questions questions = new PeriodsView.Questions(what -> Optional.of("Ошибка"), () -> {
                asked++;
                return mayDiscard;
            });
            return views.load(
                            WorkerCardView.class,
                            () -> new WorkerCardView(
                                    card,
                                    new StandingViewModel(
                                            plant.register,
                                            Rules.RUNNING_PLAN,
                                            new AsOfDay(new Today(plant.register.clock())),
                                            new SameThread(),
                                            texts),
                                    visits,
                                    new CardHeader(
                                            new EmploymentViewModel(plant.register, new SameThread(), texts, visits),
                                            visits,
                                            new CardAnswers()),
                                    what -> Optional.of("Ошибка"),
                                    texts,
                                    () -> views.load(
                                                    PeriodsView.class,
                                                    () -> new PeriodsView(vm, questions, views, texts))
                                            .root()))
                    .root();
        });
        screen.run(() -> ((ScrollPane) scene.getRoot()).setVvalue(0.75));
        return scene;
    }

    private void fireLine(String section, String text) {
        Button button = screen.node(section, VBox.class).lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(one -> one.getText().equals(text))
                .findFirst()
                .orElseThrow();
        screen.run(button::fire);
    }

    private void undo() {
        screen.run(() -> Objects.requireNonNull(visits.undo).run());
    }

    @SuppressWarnings("unchecked")
    private void choose(ObservationKind kind) {
        screen.run(() ->
                ((ComboBox<ObservationTopic>) screen.node("#periodTopic", ComboBox.class)).setValue(kind.topic()));
        choose(new PeriodType.Observed(kind));
    }

    @SuppressWarnings("unchecked")
    private void choose(PeriodType type) {
        screen.run(() -> ((ComboBox<PeriodType>) screen.node("#periodType", ComboBox.class)).setValue(type));
    }

    private void press(String button) {
        screen.run(screen.node(button, Button.class)::fire);
    }

    private void fill(String field, String text) {
        screen.run(() -> {
            TextField typed = screen.node(field, TextField.class);
            typed.requestFocus();
            typed.setText(text);
        });
    }

    private void enter() {
        screen.run(() -> screen.node("#periodFrom", TextField.class).requestFocus());
        screen.pressCtrl(KeyCode.ENTER);
    }

    private List<Waiver> waivers(String number) {
        return plant.register.snapshot().waiversOf(worker(number).id());
    }

    private List<Observation> observations(String number) {
        return plant.register.snapshot().observationsOf(worker(number).id());
    }

    private Worker worker(String number) {
        return plant.register.snapshot().all(Worker.class).stream()
                .filter(worker -> worker.personnelNumber().equals(number))
                .findFirst()
                .orElseThrow();
    }
}
