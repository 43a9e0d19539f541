package org.dosedesk.ui.entry.backlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.SomeWorker;
import org.dosedesk.text.Language;
import org.dosedesk.ui.entry.backlog.person.Person;
import org.dosedesk.usecase.register.Change;
import org.junit.jupiter.api.Test;

/// Whose row it is: scanners, names in part, namesakes and leavers.
class BacklogWhoTest extends BacklogScreen {
    BacklogWhoTest() throws Exception {}

    @Test
    void aScannersEnterPicksAtOnceAWholeNumberFirst() {
        Worker like = plant.worker("2999", "Абаев Абай", "1990-01-01", plant.boiler);
        Worker longer = numbered(like, "10045");
        plant.register.save(List.of(new Change(like, longer)));
        show(Language.RUSSIAN);
        screen.type("1004");
        screen.press(KeyCode.ENTER);
        assertThat(Objects.requireNonNull(vm().person().get()).number()).isEqualTo("1004");
        assertThat(screen.node("#date", TextField.class).isFocused()).isTrue();
        mayDiscard = true;
        screen.press(KeyCode.ESCAPE);
        screen.type(Objects.requireNonNull(longer.iin()).digits());
        screen.press(KeyCode.ENTER);
        assertThat(Objects.requireNonNull(vm().person().get()).number()).isEqualTo("10045");
    }

    @Test
    void aScannersTabPicksAtOnceToo() {
        show(Language.RUSSIAN);
        screen.type("1004");
        screen.press(KeyCode.TAB);
        assertThat(Objects.requireNonNull(vm().person().get()).number()).isEqualTo("1004");
        assertThat(screen.node("#date", TextField.class).isFocused()).isTrue();
    }

    @Test
    void enterNeverLosesARowThatCannotBeSavedYet() {
        show(Language.ENGLISH);
        screen.type("nobody of that name");
        screen.press(KeyCode.ENTER);
        assertThat(text("#trouble")).startsWith("Nobody found");
        assertThat(vm().fields().who.get()).isEqualTo("nobody of that name");
        screen.press(KeyCode.ESCAPE);
        assertThat(asked).isEqualTo(1);
        assertThat(vm().fields().who.get()).isEqualTo("nobody of that name");
        mayDiscard = true;
        screen.press(KeyCode.ESCAPE);
        screen.type("1005");
        screen.press(KeyCode.ENTER);
        screen.type("990299");
        screen.press(KeyCode.ENTER);
        assertThat(vm().rows().all()).isEmpty();
        assertThat(vm().person().get()).isNotNull();
        assertThat(((Label) screen.node("#dateMark", VBox.class).lookup("MarkLabel")).getText())
                .startsWith("This is not a date.");
        assertThat(screen.node("#date", TextField.class).getText()).isEqualTo("990299");
        assertThat(vm().unsaved()).isTrue();
    }

    @Test
    void namesakesAreToldApartByTheYearOfBirth() {
        show(Language.ENGLISH);
        screen.type("ахметов 1991");
        screen.press(KeyCode.ENTER);
        assertThat(Objects.requireNonNull(vm().person().get()).number()).isEqualTo("1002");
        assertThat(text("#person")).contains("02.11.1991").contains("Турбинный цех");
        assertThat(text("#trouble")).contains("Somebody else has the same name");
    }

    @Test
    void aNamesakeIsSavedByOneMoreEnterOnly() {
        show(Language.ENGLISH);
        firstRow("1005");
        screen.type("ахметов");
        screen.press(KeyCode.ENTER, KeyCode.ENTER);
        assertThat(saved()).hasSize(1);
        assertThat(text("#trouble"))
                .contains("Is this the right worker: Ахметов Қуаныш Серікұлы, born 19.06.1984, Котельный цех?")
                .contains("Press Enter again");
        screen.press(KeyCode.ENTER);
        assertThat(saved()).hasSize(2);
    }

    @Test
    void aNameInPartThatFitsSeveralTakesOneMoreEnterAWholeOneDoesNot() {
        plant.worker("3001", "Байжанов Нұрлан", "1980-01-01", plant.boiler);
        plant.worker("3002", "Байжанова Алия", "1981-01-01", plant.turbine);
        show(Language.ENGLISH);
        firstRow("1005");
        screen.type("байжанов");
        screen.press(KeyCode.ENTER, KeyCode.ENTER);
        assertThat(saved()).hasSize(1);
        screen.press(KeyCode.ENTER);
        assertThat(saved()).hasSize(2);
        screen.type("байжанова алия");
        screen.press(KeyCode.ENTER, KeyCode.ENTER);
        assertThat(saved()).hasSize(3);
        screen.type("100");
        screen.press(KeyCode.ENTER, KeyCode.ENTER);
        assertThat(saved()).hasSize(3);
    }

    @Test
    void aLeaversPaperIsEnteredWithAWarning() {
        Worker gone = plant.worker("3003", "Ыбыраев Асқар", "1970-01-01", plant.boiler);
        plant.register.save(List.of(new Change(gone, gone.left(LocalDate.of(2022, 2, 20)))));
        plant.worker("3004", "Ыбыраев Нұрлан", "1980-01-01", plant.boiler);
        show(Language.ENGLISH);
        firstRow("1005");
        screen.type("ыбыраев");
        assertThat(vm().suggestions()).extracting(Person::number).containsExactly("3004", "3003");
        screen.press(KeyCode.DOWN, KeyCode.ENTER);
        assertThat(text("#person")).endsWith("left on 20.02.2022");
        assertThat(text("#trouble")).contains("The worker left on 20.02.2022");
        screen.press(KeyCode.ENTER, KeyCode.ENTER);
        assertThat(saved()).extracting(Dose::worker).contains(gone.id());
    }

    private static Worker numbered(Worker worker, String number) {
        return SomeWorker.like(worker).number(number).worker();
    }

    @Test
    void aNewLotIsNamedAndOneThatWasCarriedFallsAwayOverNight() {
        show(Language.ENGLISH);
        firstRow("1004");
        assertThat(saved()).hasSize(1);
        screen.type("1005");
        screen.press(KeyCode.ENTER);
        assertThat(text("#trouble")).as("known by now").doesNotContain("New lot");
        screen.run(() -> vm().dayTurned());
        assertThat(vm().fields().lot.get()).isEmpty();
        assertThat(vm().fields().date.get()).isEqualTo("03.02.2022");
        screen.run(() -> vm().fields().lot.set("Q-8"));
        assertThat(text("#trouble")).contains("New lot: Q-8.");
        screen.run(() -> vm().dayTurned());
        assertThat(vm().fields().lot.get()).as("typed for this row").isEqualTo("Q-8");
    }

    @Test
    void anIinInGroupsIsAWholeNumber() {
        Worker worker = plant.register.snapshot().all(Worker.class).stream()
                .filter(one -> one.personnelNumber().equals("1004"))
                .findFirst()
                .orElseThrow();
        String digits = Objects.requireNonNull(worker.iin()).digits();
        show(Language.RUSSIAN);
        screen.type(digits.substring(0, 6) + " " + digits.substring(6));
        screen.press(KeyCode.ENTER);
        assertThat(Objects.requireNonNull(vm().person().get()).number()).isEqualTo("1004");
        assertThat(screen.node("#date", TextField.class).isFocused()).isTrue();
    }
}
