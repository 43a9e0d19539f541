package org.dosedesk.ui.entry.listback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.dosedesk.domain.attendance.AttendanceRow;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.Place;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.sitelist.ListCode;
import org.dosedesk.testkit.CountingEvaluator;
import org.dosedesk.testkit.DressedStage;
import org.dosedesk.testkit.Pictures;
import org.dosedesk.testkit.SameThread;
import org.dosedesk.testkit.Screen;
import org.dosedesk.testkit.TakenBack;
import org.dosedesk.testkit.TestPlant;
import org.dosedesk.testkit.Visits;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.entry.listback.head.Header;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.ViewLoader;
import org.dosedesk.ui.kit.look.Theme;
import org.dosedesk.usecase.entry.attendance.BackFixture;
import org.dosedesk.usecase.entry.attendance.Oddity;
import org.dosedesk.usecase.entry.lot.KeepLots;
import org.dosedesk.usecase.entry.lot.LotDraft;
import org.dosedesk.usecase.register.StorageException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListBackViewTest {
    private final BackFixture fixture = new BackFixture(60, BackFixture.QAZVAC);
    private final Visits visits = new Visits();
    private final List<String> told = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private final Screen screen = new Screen();
    private final List<String> lotQuestions = new ArrayList<>();
    private boolean lotIsRight = true;
    private @Nullable String reason;
    private @Nullable ListBackViewModel shown;

    ListBackViewTest() throws Exception {}

    private ListBackView view(Texts texts, ListBackViewModel vm) {
        return new ListBackView(
                vm,
                visits,
                (sentence, saved) -> told.add(sentence),
                new ListBackView.Questions(this::mayUseLot, this::why),
                new ViewLoader(texts),
                texts);
    }

    private boolean mayUseLot(String question) {
        lotQuestions.add(question);
        return lotIsRight;
    }

    /// What is said about the fields of the head.
    private String headSays() {
        return screen.node("#header", VBox.class).lookupAll("MarkLabel").stream()
                .filter(Node::isVisible)
                .map(label -> ((Label) label).getText())
                .collect(Collectors.joining("\n"));
    }

    private Optional<String> why(String warning) {
        warnings.add(warning);
        return Optional.ofNullable(reason);
    }

    private ListBackViewModel make() {
        ListBackViewModel vm = new ListBackViewModel(
                fixture.plant.register, new CountingEvaluator(), new SameThread(), new Texts(Language.ENGLISH));
        shown = vm;
        return vm;
    }

    private Scene show(Language language) {
        return screen.show(() -> {
            Texts texts = new Texts(language);
            ListBackViewModel vm = make();
            return new ViewLoader(texts)
                    .load(ListBackView.class, () -> view(texts, vm))
                    .root();
        });
    }

    private ListBackViewModel vm() {
        return Objects.requireNonNull(shown);
    }

    private String says(String id) {
        return screen.node("#" + id, Label.class).getText();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void pictures(Language language) {
        DressedStage stage = new DressedStage();
        Texts texts = new Texts(language);
        Scene scene = stage.show(
                language == Language.RUSSIAN ? Theme.DARK : Theme.LIGHT,
                look -> new ViewLoader(texts)
                        .load(ListBackView.class, () -> view(texts, make()))
                        .root());
        Pictures.save(scene, "listback-none", language);
        stage.run(() -> {
            vm().code().set("DL-17-0000");
            vm().openTyped();
        });
        Pictures.save(scene, "listback-other-code", language);
        stage.run(() -> {
            fixture.plant.save(List.of(
                    TestPlant.waiver(fixture.workers.get(2), Waiver.Kind.EXEMPTION, "", "2022-02-01", "2022-04-01")));
            fixture.plant.worker("4001", "Ким Яна Олеговна", "1991-01-01", fixture.plant.turbine);
            vm().open(fixture.list);
            vm().header().lot.set("I-0210");
            Letters letters = new Letters(texts.messages());
            vm().header().admittedBy.set("Иванова А. П.");
            for (String typed : List.of(
                    "2 v vero V-9 01.09.2022",
                    "4 n 38,2",
                    "5-7 a",
                    "9 r!",
                    "11 p 15.03.22",
                    "12 l I-0377",
                    "15 e 25.05.2022",
                    "16 u")) {
                vm().command().set(translated(typed, texts.messages()));
                assertThat(vm().apply(letters, texts.messages(), null)).isPositive();
            }
            vm().command().set("+ Ким");
        });
        Pictures.save(scene, "listback-half", language);
        stage.run(() -> {
            vm().apply(
                            new Letters(texts.messages()),
                            texts.messages(),
                            vm().walkIns().getFirst());
            vm().save(saved -> {});
        });
        Pictures.save(scene, "listback-odd", language);
        assertThat(vm().asked().get()).isTrue();
        stage.run(() -> vm().save(saved -> told.add("saved")));
        Pictures.save(scene, "listback-entered", language);
        assertThat(told).containsExactly("saved");
    }

    @Test
    void aScannedCodeOpensTheListAndTypingGoesOnAtTheExceptions() {
        show(Language.ENGLISH);
        screen.type(ListCode.of(fixture.list).text());
        screen.press(KeyCode.ENTER);

        assertThat(vm().rows()).hasSize(60);
        assertThat(says("heading")).isEqualTo("List No.\u00a017 · against COVID-19 · ТЭЦ-2 · 25.02.2022, 60 rows");
        screen.type("I-0210");
        screen.press(KeyCode.ENTER);
        assertThat(screen.node("#expiry", TextField.class).isFocused()).isTrue();
        screen.press(KeyCode.ENTER);
        assertThat(vm().header().lot.get()).isEqualTo("I-0210");
        screen.type("7 a");
        screen.press(KeyCode.ENTER);
        assertThat(says("counted")).isEqualTo("given: 59 · absent: 1");
        assertThat(says("chosenRow"))
                .isEqualTo("Row 7, " + fixture.workers.get(6).name().full() + ": absent.");
        screen.type("7 g");
        screen.press(KeyCode.ENTER);
        assertThat(says("counted")).isEqualTo("given: 60");
    }

    @ParameterizedTest
    @ValueSource(strings = {"day", "vaccine", "lot", "expiry", "clinic", "givenBy", "place", "admittedBy"})
    void enterGoesOnInEveryFieldOfTheHead(String field) {
        show(Language.ENGLISH);
        screen.run(() -> vm().open(fixture.list));
        screen.run(() -> screen.node("#" + field, Control.class).requestFocus());
        screen.press(KeyCode.ENTER);

        assertThat(screen.node("#" + field, Control.class).isFocused()).isFalse();
        assertThat(Stream.of("vaccine", "lot", "expiry", "command").map(next -> screen.node("#" + next, Control.class)))
                .anyMatch(Control::isFocused);
    }

    @Test
    void whatIsNotUnderstoodStaysToBeMended() {
        show(Language.ENGLISH);
        screen.run(() -> vm().open(fixture.list));
        screen.run(() -> screen.node("#command", TextField.class).requestFocus());
        screen.type("61 a");
        screen.press(KeyCode.ENTER);

        assertThat(says("commandTrouble")).isEqualTo("There is no row 61: the list has rows 1 to 60.");
        assertThat(vm().command().get()).isEqualTo("61 a");
    }

    @Test
    void aDateThatCannotBeReadIsSaidAtItsFieldAndNothingIsSaved() {
        show(Language.ENGLISH);
        screen.run(() -> {
            vm().open(fixture.list);
            vm().header().lot.set("I-0210");
            vm().header().day.set("31.02.2022");
        });
        screen.pressCtrl(KeyCode.ENTER);

        assertThat(headSays()).isEqualTo("This is not a date. Type it as 25.02.2022 or 250222.");
        assertThat(screen.node("#day", TextField.class).isFocused()).isTrue();
        assertThat(vm().isEntered()).isFalse();
        screen.run(() -> vm().header().day.set("24.02.2022"));
        assertThat(headSays()).isEmpty();
        assertThat(says("odd")).contains("The paper is for 25.02.2022, but the day entered is 24.02.2022.");
        screen.run(() -> vm().header().day.set("26.02.2022"));
        assertThat(headSays()).isNotEmpty();
        screen.pressCtrl(KeyCode.ENTER);
        screen.pressCtrl(KeyCode.ENTER);
        assertThat(vm().isEntered()).isFalse();
    }

    @Test
    void aMissingVaccineIsAskedForAtItsField() {
        BackFixture open = new BackFixture(3, null);
        screen.show(() -> {
            Texts texts = new Texts(Language.ENGLISH);
            ListBackViewModel vm = new ListBackViewModel(
                    open.plant.register, new CountingEvaluator(), new SameThread(), new Texts(Language.ENGLISH));
            shown = vm;
            return new ViewLoader(texts)
                    .load(ListBackView.class, () -> view(texts, vm))
                    .root();
        });
        screen.type("17");
        screen.press(KeyCode.ENTER);

        assertThat(screen.node("#vaccine", ComboBox.class).isFocused()).isTrue();
        assertThat(headSays()).isEqualTo("Choose the vaccine that was given.");
    }

    @Test
    void aHalfEnteredListIsOfferedToGoOnWith() {
        show(Language.ENGLISH);
        assertThat(screen.node("#resume", Button.class).isVisible()).isFalse();
        screen.run(() -> {
            vm().open(fixture.list);
            vm().header().lot.set("I-0210");
            vm().keep();
        });
        show(Language.ENGLISH);

        assertThat(screen.node("#resume", Button.class).getText()).isEqualTo("C_ontinue with list No.\u00a017, ТЭЦ-2");
        screen.run(() -> screen.node("#resume", Button.class).fire());
        assertThat(vm().header().lot.get()).isEqualTo("I-0210");
        assertThat(screen.node("#command", TextField.class).isFocused()).isTrue();
    }

    @Test
    void aNewLotIsNamedAndAskedAboutOnce() {
        show(Language.ENGLISH);
        screen.run(() -> {
            vm().open(fixture.list);
            vm().header().lot.set("I-0210");
        });
        lotIsRight = false;
        screen.pressCtrl(KeyCode.ENTER);
        assertThat(vm().isEntered()).isFalse();
        assertThat(vm().oddities()).containsExactly(new Oddity.NewLot("I-0210"));
        assertThat(lotQuestions)
                .containsExactly(
                        "Lot I-0210 has not been seen before: no dose of this vaccine has it, and none is in stock. Is it right?");
        assertThat(screen.node("#lot", TextField.class).isFocused()).isTrue();
        assertThat(vm().header().lot.get()).isEqualTo("I-0210");
        lotIsRight = true;
        screen.pressCtrl(KeyCode.ENTER);
        assertThat(vm().isEntered()).isTrue();
        assertThat(lotQuestions).hasSize(2);
    }

    @Test
    void aLotWithAnotherExpiryThanKnownIsAskedAboutInTheHeadAndInARow() {
        new KeepLots(fixture.plant.register)
                .save(new LotDraft(BackFixture.QAZVAC, "I-0210", LocalDate.of(2022, 11, 1), null), null);
        new KeepLots(fixture.plant.register)
                .save(new LotDraft(BackFixture.QAZVAC, "I-0377", LocalDate.of(2022, 12, 1), null), null);
        show(Language.ENGLISH);
        screen.run(() -> {
            vm().open(fixture.list);
            vm().header().lot.set("I-0210");
            vm().header().expiry.set("01.10.2022");
            vm().command().set("7 l I-0377 01.12.2023");
            vm().apply(new Letters(Messages.of(Language.ENGLISH)), Messages.of(Language.ENGLISH), null);
        });
        screen.pressCtrl(KeyCode.ENTER);

        assertThat(lotQuestions)
                .hasSize(2)
                .allSatisfy(question -> assertThat(question).contains("expir"))
                .anySatisfy(question -> assertThat(question).contains("I-0210", "01.11.2022", "01.10.2022"))
                .anySatisfy(question -> assertThat(question).contains("I-0377", "01.12.2022", "01.12.2023"));
        assertThat(vm().isEntered()).isTrue();
    }

    @Test
    void aFailedSaveIsSaidAndLosesNothing() {
        knowTheLot();
        show(Language.ENGLISH);
        screen.run(() -> {
            vm().open(fixture.list);
            vm().header().lot.set("I-0210");
            vm().keep();
        });
        fixture.plant.store.failWith(StorageException.Reason.DISK_FULL);
        screen.pressCtrl(KeyCode.ENTER);

        assertThat(says("failure")).isNotEmpty();
        assertThat(vm().isOpen()).isTrue();
        assertThat(told).isEmpty();
        fixture.plant.store.failWith(null);
        screen.pressCtrl(KeyCode.ENTER);
        assertThat(vm().isEntered()).isTrue();
        assertThat(told).containsExactly("List No.\u00a017: given 60, not given 0.");
        assertThat(screen.node("#save", Button.class).isDisabled()).isTrue();
        vm().onTakeBack((record, afterwards) -> TakenBack.of(fixture.plant.register, record));
        assertThat(screen.node("#takeBack", Button.class).isVisible()).isTrue();
        screen.run(screen.node("#takeBack", Button.class)::fire);
        assertThat(vm().isEntered()).isFalse();
        assertThat(fixture.plant.register.snapshot().all(Dose.class).stream()
                        .filter(dose -> dose.inForce() && dose.date().equals(TestPlant.TODAY)))
                .isEmpty();
        assertThat(screen.node("#takeBack", Button.class).isVisible()).isFalse();
    }

    @Test
    void anEnteredListSaysSoAndItsRowsAreCorrected() {
        knowTheLot();
        show(Language.ENGLISH);
        screen.run(() -> {
            vm().open(fixture.list);
            vm().header().lot.set("I-0210");
            vm().save(saved -> {});
        });
        assertThat(vm().isEntered()).isTrue();
        screen.run(() -> {
            make();
        });
        show(Language.ENGLISH);
        screen.type("17");
        screen.press(KeyCode.ENTER);

        assertThat(says("heading")).contains("entered on 25.02.2022, А. Сапарова");
        screen.run(() -> screen.node("#rows", javafx.scene.control.TableView.class)
                .getSelectionModel()
                .select(3));
        screen.press(KeyCode.ENTER);
        assertThat(visits.asked).hasSize(1).first().asString().startsWith("correct");
    }

    private void knowTheLot() {
        new KeepLots(fixture.plant.register).save(new LotDraft(BackFixture.QAZVAC, "I-0210", null, null), null);
    }

    @Test
    void aRowOfAnotherVaccineSaysSoAndTakesThatVaccinesLot() {
        new KeepLots(fixture.plant.register)
                .save(new LotDraft(TestPlant.vaccine("vero-cell"), "V-9", LocalDate.of(2022, 9, 1), null), null);
        show(Language.ENGLISH);
        screen.run(() -> {
            vm().open(fixture.list);
            vm().header().lot.set("I-0210");
            screen.node("#command", TextField.class).requestFocus();
        });
        screen.type("7 v vero");
        screen.press(KeyCode.ENTER);
        assertThat(says("chosenRow")).contains("given, Vero Cell").contains("The lot of this vaccine is missing.");
        screen.type("7 l v-9");
        screen.press(KeyCode.ENTER);

        AttendanceRow row = vm().rows().get(6).row();
        assertThat(row.vaccine()).isEqualTo(TestPlant.vaccine("vero-cell"));
        assertThat(row.expiry()).isEqualTo("2022-09-01");
        assertThat(vm().rows().get(5).paper().vaccine()).isEqualTo(BackFixture.QAZVAC);
    }

    @Test
    void theLotFollowsTheVaccineAndTheExpiryTheLot() {
        new KeepLots(fixture.plant.register)
                .save(new LotDraft(BackFixture.QAZVAC, "I-0377", LocalDate.of(2022, 11, 1), null), null);
        show(Language.ENGLISH);
        screen.run(() -> {
            Header header = header();
            header.expiry.set("");
            header.lot.set("I-0377");
            assertThat(header.expiry.get()).isEqualTo("01.11.2022");
            header.lot.set("I-0400");
            assertThat(header.expiry.get()).isEmpty();
            header.expiry.set("01.12.2022");
            header.vaccine.set(header.vaccines.getFirst());
            assertThat(header.lot.get()).as("typed").isEqualTo("I-0400");
            assertThat(header.expiry.get()).isEqualTo("01.12.2022");
            assertThat(header.vaccines)
                    .allSatisfy(vaccine -> assertThat(vaccine.vaccineGroup()).isEqualTo("COVID-19"));
        });
    }

    private Header header() {
        vm().open(fixture.list);
        return vm().header();
    }

    @Test
    void whereTheyWereGivenAndWhoAdmittedThemIsRemembered() {
        show(Language.ENGLISH);
        screen.run(() -> {
            Header header = header();
            header.place.set(Place.CLINIC);
            header.admittedBy.set("Иванова А. П.");
            vm().keep();
        });
        show(Language.ENGLISH);
        screen.run(() -> vm().open(fixture.list));

        assertThat(vm().header().place.get()).isEqualTo(Place.CLINIC);
        assertThat(screen.node("#admittedBy", TextField.class).getText()).isEqualTo("Иванова А. П.");
    }

    @Test
    void aRowChangedAfterTheRemarksWereSeenAsksAgain() {
        fixture.plant.save(List.of(
                TestPlant.waiver(fixture.workers.get(2), Waiver.Kind.EXEMPTION, "", "2022-02-01", "2022-04-01")));
        show(Language.ENGLISH);
        screen.run(() -> {
            header().lot.set("I-0210");
            vm().save(saved -> told.add("saved"));
            assertThat(vm().asked().get()).isTrue();
            vm().command().set("5 a");
            vm().apply(new Letters(Messages.of(Language.ENGLISH)), Messages.of(Language.ENGLISH), null);
            assertThat(vm().asked().get()).isFalse();
            vm().save(saved -> told.add("saved"));
        });
        assertThat(told).isEmpty();
        assertThat(vm().asked().get()).isTrue();
        screen.run(() -> vm().save(saved -> told.add("saved")));
        assertThat(told).containsExactly("saved");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void aLiveVaccineInPregnancyIsSavedWithAReasonOnly(Language language) {
        BackFixture measles = new BackFixture(3, TestPlant.vaccine("priorix"), "Measles");
        measles.plant.save(List.of(new Observation(
                Id.random(),
                measles.workers.get(1).id(),
                "007",
                null,
                LocalDate.of(2022, 2, 1),
                null,
                new Recorded(TestPlant.CLOCK.instant(), "А. Сапарова"),
                null)));
        DressedStage stage = new DressedStage();
        Texts texts = new Texts(language);
        Scene scene = stage.show(Theme.LIGHT, look -> {
            ListBackViewModel vm = new ListBackViewModel(
                    measles.plant.register, new CountingEvaluator(), new SameThread(), new Texts(Language.ENGLISH));
            shown = vm;
            return new ViewLoader(texts)
                    .load(ListBackView.class, () -> view(texts, vm))
                    .root();
        });
        stage.run(() -> {
            vm().open(measles.list);
            vm().header().lot.set("M-1");
            vm().header().admittedBy.set("Иванова А. П.");
            vm().command().set(translated("1 n 38,2", texts.messages()));
            vm().apply(new Letters(texts.messages()), texts.messages(), null);
        });
        Button save = (Button) scene.lookup("#save");
        stage.run(save::fire);
        Pictures.save(scene, "listback-pregnancy", language);
        assertThat(warnings).isEmpty();
        stage.run(save::fire);
        assertThat(warnings).singleElement().asString().contains("01.02.2022");
        assertThat(vm().isEntered()).isFalse();
        reason = "Срок не был известен";
        stage.run(save::fire);

        assertThat(vm().isEntered()).isTrue();
        assertThat(measles.plant
                        .register
                        .snapshot()
                        .dosesOf(measles.workers.get(1).id())
                        .getLast()
                        .note())
                .isEqualTo("Срок не был известен");
    }

    /// What is typed, with the letter of the language in use in place of the English one.
    private static String translated(String typed, Messages messages) {
        Messages english = Messages.of(Language.ENGLISH);
        String letter = typed.replaceAll("^[\\d-]+ (.).*", "$1");
        String key = english.keySet().stream()
                .filter(one -> one.startsWith("listback.letter.")
                        && english.getString(one).equals(letter))
                .findFirst()
                .orElseThrow();
        return typed.replaceFirst(" " + letter, " " + messages.get(key));
    }
}
