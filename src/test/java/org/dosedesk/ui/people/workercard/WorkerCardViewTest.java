package org.dosedesk.ui.people.workercard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.NotGiven;
import org.dosedesk.domain.dose.Reaction;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.domain.worker.WorkerEntry;
import org.dosedesk.store.journal.JournalRow;
import org.dosedesk.testkit.CardAnswers;
import org.dosedesk.testkit.Pictures;
import org.dosedesk.testkit.Rules;
import org.dosedesk.testkit.SameThread;
import org.dosedesk.testkit.Screen;
import org.dosedesk.testkit.SomeDose;
import org.dosedesk.testkit.TestPlant;
import org.dosedesk.testkit.Visits;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.ForEntering;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.ViewLoader;
import org.dosedesk.ui.kit.day.AsOfDay;
import org.dosedesk.ui.kit.day.Today;
import org.dosedesk.ui.kit.record.RecordEvent;
import org.dosedesk.ui.people.workercard.standing.StandingViewModel;
import org.dosedesk.usecase.people.worker.merge.MergeWorkers;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.StorageException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WorkerCardViewTest {
    private final TestPlant plant = TestPlant.staffed();
    private final Visits visits = new Visits();
    private final CardAnswers answers = new CardAnswers();
    private final List<String> questions = new ArrayList<>();
    private final Screen screen;
    private @Nullable WorkerCardViewModel shown;

    WorkerCardViewTest() throws Exception {
        screen = new Screen();
    }

    private Scene show(Language language, String number) {
        return screen.show(() -> {
            Texts texts = new Texts(language);
            WorkerCardViewModel vm = new WorkerCardViewModel(
                    plant.register, plant.schedules, plant::allSchedules, new SameThread(), texts);
            shown = vm;
            vm.show(worker(number).id());
            return new ViewLoader(texts)
                    .load(
                            WorkerCardView.class,
                            () -> new WorkerCardView(
                                    vm,
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
                                            answers),
                                    what -> {
                                        questions.add(what);
                                        return Optional.of("Внесено дважды");
                                    },
                                    texts,
                                    HBox::new))
                    .root();
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aVoidedDoseStaysVisibleWithWhoWhenAndWhy(Language language) {
        Scene scene = show(language, "1004");
        screen.run(() -> doses().getSelectionModel().select(1));
        screen.run(screen.node("#voidDose", Button.class)::fire);
        assertThat(questions).hasSize(1).first().asString().contains("01.10.2021");
        assertThat(doses().getItems()).hasSize(2);
        Dose dose = doses().getItems().get(1).dose();
        assertThat(Objects.requireNonNull(dose.voided()).reason()).isEqualTo("Внесено дважды");
        assertThat(Objects.requireNonNull(shown).history().getFirst().deed()).isEqualTo(RecordEvent.VOIDED);
        Pictures.save(scene, "worker-card", language);
        Pictures.save(show(language, "1003"), "worker-card-long-name", language);
        Pictures.save(show(language, "1006"), "worker-card-exempt", language);
    }

    @Test
    void aVoidIsTakenBackFromTheNoticeOrOnTheCard() {
        show(Language.ENGLISH, "1004");
        screen.run(() -> doses().getSelectionModel().select(1));
        screen.run(screen.node("#voidDose", Button.class)::fire);
        assertThat(visits.asked).containsExactly("notice: Voided: Hayat-Vax, 01.10.2021");
        screen.run(Objects.requireNonNull(visits.undo));
        assertThat(doses().getItems()).allMatch(line -> line.dose().inForce());
        assertThat(Objects.requireNonNull(shown).history().getFirst().deed()).isEqualTo(RecordEvent.RESTORED);
        screen.run(screen.node("#voidDose", Button.class)::fire);
        screen.run(screen.node("#restoreDose", Button.class)::fire);
        assertThat(doses().getItems()).allMatch(line -> line.dose().inForce());
        assertThat(screen.node("#restoreDose", Button.class).isDisabled()).isTrue();
    }

    @Test
    void enterCorrectsTheDoseChosenUnlessItIsVoided() {
        show(Language.ENGLISH, "1004");
        screen.run(() -> {
            doses().getSelectionModel().select(0);
            doses().requestFocus();
        });
        screen.press(KeyCode.ENTER);
        assertThat(visits.asked).containsExactly("correct");
        assertThat(visits.entry).isEqualTo(doses().getItems().getFirst().dose());
        screen.run(screen.node("#reaction", Button.class)::fire);
        screen.run(screen.node("#notGiven", Button.class)::fire);
        assertThat(visits.asked).containsExactly("correct", "reaction", "not given");
        screen.run(screen.node("#voidDose", Button.class)::fire);
        screen.run(() -> doses().requestFocus());
        screen.press(KeyCode.ENTER);
        assertThat(visits.asked).hasSize(4).filteredOn("correct"::equals).hasSize(1);
    }

    private static List<WorkerEntry> outcomes(Dose dose) {
        return List.of(
                new Reaction(
                        Id.random(),
                        dose.worker(),
                        dose.id(),
                        dose.date().plusDays(1),
                        "Температура 38,5 °C, озноб и боль в руке в течение двух дней",
                        Reaction.Severity.MODERATE,
                        "",
                        dose.recorded(),
                        null),
                new NotGiven(
                        Id.random(),
                        dose.worker(),
                        TestPlant.TODAY,
                        null,
                        NotGiven.Reason.POSTPONED,
                        null,
                        TestPlant.TODAY.plusDays(14),
                        "на больничном",
                        dose.recorded(),
                        null));
    }

    @Test
    void aReadersCardHasNothingThatEnters() {
        Scene scene = show(Language.ENGLISH, "1004");
        List<WorkerEntry> more = outcomes(doses().getItems().getFirst().dose());
        screen.run(() -> {
            Parent card = scene.getRoot();
            ForEntering.keepAway(card);
            scene.setRoot(new HBox());
            scene.setRoot(card);
        });
        screen.run(() -> plant.save(more));
        awaitPulse(scene);

        assertThat(scene.getRoot().lookupAll("*").stream()
                        .filter(ButtonBase.class::isInstance)
                        .filter(WorkerCardViewTest::seen)
                        .map(button -> ((ButtonBase) button).getText())
                        .filter(text -> !text.isEmpty())
                        .distinct())
                .containsExactlyInAnyOrder("_Print", "_Why?", "Why?");
    }

    private void awaitPulse(Scene scene) {
        CompletableFuture<Boolean> laidOut = new CompletableFuture<>();
        screen.run(() -> {
            scene.addPostLayoutPulseListener(() -> laidOut.complete(true));
            Platform.requestNextPulse();
        });
        assertThat(laidOut).succeedsWithin(Duration.ofSeconds(20));
    }

    private static boolean seen(@Nullable Node node) {
        return node == null || (node.isVisible() && seen(node.getParent()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void reasonsAndReactionsAreShownFollowedAndVoided(Language language) {
        Scene scene = show(language, "1004");
        assertThat(screen.node("#notGivenLines", VBox.class).getParent().isVisible())
                .isFalse();
        Dose dose = doses().getItems().getFirst().dose();
        List<WorkerEntry> more = outcomes(dose);
        screen.run(() -> plant.save(more));
        assertThat(screen.node("#notGivenLines", VBox.class).getChildren()).hasSize(1);
        assertThat(doses().getItems().getFirst().reactions()).hasSize(1);
        Pictures.save(scene, "worker-card-outcomes", language);
        Button last = (Button)
                ((EntryLine) screen.node("#reactions", VBox.class).getChildren().getFirst())
                        .getChildren()
                        .getLast();
        screen.run(last::fire);
        assertThat(doses().getItems().getFirst().reactions()).isEmpty();
        assertThat(Objects.requireNonNull(shown).history().getFirst().deed()).isEqualTo(RecordEvent.VOIDED);
        Pictures.save(scene, "worker-card-outcomes-voided", language);
    }

    @Test
    void aFailedVoidLeavesTheDoseAndSaysWhatToDo() {
        show(Language.ENGLISH, "1004");
        plant.store.failWith(StorageException.Reason.DISK_FULL);
        screen.run(() -> doses().getSelectionModel().select(0));
        screen.run(screen.node("#voidDose", Button.class)::fire);
        assertThat(doses().getItems()).allMatch(line -> line.dose().inForce());
        assertThat(Objects.requireNonNull(shown).failureText().getValue()).contains("disk is full");
    }

    @Test
    void aLeaverIsOffTheRosterAndComesBackWithTheHistory() {
        show(Language.ENGLISH, "1004");
        choose("Mark as left…");
        assertThat(answers.leaving).containsExactly("Щербаков Семён Сергеевич, 06.12.1985, Котельный цех");
        assertThat(worker("1004").left()).isEqualTo(TestPlant.TODAY);
        assertThat(screen.node("#employment", Label.class).getText()).contains("Left on 25.02.2022");
        assertThat(screen.node("#schedules", GridPane.class).getChildren()).isEmpty();
        assertThat(doses().getItems()).hasSize(2);
        choose("Mark as re-employed…");
        assertThat(worker("1004").left()).isNull();
        assertThat(plant.schedules.of(worker("1004").id())).isPresent();
        screen.run(Objects.requireNonNull(visits.undo));
        assertThat(worker("1004").left()).isEqualTo(TestPlant.TODAY);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aMergeIsNamedAndUndoneFromTheCard(Language language) {
        MergeWorkers merging = new MergeWorkers(plant.register);
        Worker goes = worker("1001");
        merging.merge(merging.propose(worker("1003").id(), goes.id()), "дубликат");
        Scene scene = show(language, "1001");
        assertThat(screen.node("#name", Label.class).getText()).startsWith("Нұрмұхамбетқалиева");
        assertThat(doses().getItems()).hasSize(4);
        assertThat(screen.node("#employment", Label.class).getText())
                .contains("Ахметов Қуаныш Серікұлы, 19.06.1984, Котельный цех");
        Pictures.save(scene, "worker-card-merged", language);
        MenuButton more = screen.node("#more", MenuButton.class);
        screen.run(() -> more.getItems().getLast().fire());
        assertThat(worker("1001").replacedBy()).isNull();
        assertThat(doses().getItems()).hasSize(2);
        assertThat(screen.node("#employment", Label.class).getText()).isEmpty();
    }

    private void choose(String item) {
        MenuButton more = screen.node("#more", MenuButton.class);
        screen.run(() -> more.getItems().stream()
                .filter(offered -> offered.getText().equals(item))
                .findFirst()
                .orElseThrow()
                .fire());
    }

    @Test
    void theJournalKnowsWhoLookedAtWhoseCardOnce() {
        show(Language.ENGLISH, "1004");
        screen.run(() -> doses().getSelectionModel().select(0));
        screen.run(screen.node("#voidDose", Button.class)::fire);
        screen.run(() -> Objects.requireNonNull(shown).show(worker("1004").id()));
        screen.run(() -> Objects.requireNonNull(shown).show(worker("1006").id()));

        assertThat(plant.store.journal())
                .filteredOn(row -> row.event().equals("VIEWED"))
                .extracting(JournalRow::by, JournalRow::workerId)
                .containsExactly(
                        tuple("А. Сапарова", worker("1004").id().value()),
                        tuple("А. Сапарова", worker("1006").id().value()));
    }

    @Test
    void aLookThatTheDiskDoesNotTakeKeepsNobodyFromTheCard() {
        plant.store.failWith(StorageException.Reason.DISK_FULL);
        show(Language.ENGLISH, "1004");
        assertThat(doses().getItems()).hasSize(2);
        assertThat(Objects.requireNonNull(shown).failureText().getValue()).isEmpty();

        plant.store.failWith(null);
        screen.run(() -> Objects.requireNonNull(shown).show(worker("1006").id()));
        assertThat(plant.store.journal())
                .filteredOn(row -> row.event().equals("VIEWED"))
                .extracting(JournalRow::workerId)
                .containsExactly(
                        worker("1004").id().value(), worker("1006").id().value());
    }

    @Test
    void theHistoryTellsBeforeAndAfter() {
        show(Language.ENGLISH, "1004");
        Dose dose = doses().getItems().getFirst().dose();
        screen.run(() -> plant.register.save(List.of(new Change(
                dose, SomeDose.like(dose).voided(null).lot("B-2", null).dose()))));

        assertThat(screen.node("#history", VBox.class).getChildren())
                .extracting(line -> line instanceof Label label ? label.getText() : "")
                .contains("Lot: I-0110 → B-2 · Expiry: 01.10.2022 → (empty)");
    }

    @Test
    void leadsToTheDoseFormAndToTheReasons() {
        show(Language.ENGLISH, "1006");
        screen.run(screen.node("#registerDose", Button.class)::fire);
        screen.run(screen.node("#why", Button.class)::fire);
        assertThat(visits.asked).containsExactly("dose", "why");
        assertThat(visits.worker).isEqualTo(worker("1006").id());
    }

    private Worker worker(String number) {
        return plant.register.snapshot().all(Worker.class).stream()
                .filter(worker -> worker.personnelNumber().equals(number))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private TableView<Card.DoseLine> doses() {
        return screen.node("#doses", TableView.class);
    }
}
