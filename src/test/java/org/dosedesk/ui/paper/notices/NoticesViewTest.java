package org.dosedesk.ui.paper.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.dosedesk.domain.sitelist.SiteList;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.DressedStage;
import org.dosedesk.testkit.Pictures;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.look.Theme;
import org.dosedesk.ui.kit.paper.PrinterChoice;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.paper.sitelist.SiteListChoices;
import org.dosedesk.usecase.people.site.AssignClinic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Whom the notices are for, when they are asked to come, and how that is shown.
class NoticesViewTest extends NoticesScreen {
    NoticesViewTest() throws Exception {}

    @ParameterizedTest
    @EnumSource
    void looksWellInEachLanguage(Language language) {
        people();
        new AssignClinic(plant.register)
                .assign(plant.stationSite.id(), "Алматы қ. № 5 қалалық емханасы", LocalDate.of(2022, 1, 1));
        Scene scene = show(language);
        chooseSite();
        screen.run(() -> {
            model().form().room.set("Әкімшілік ғимараты, 1-қабат, 104-кабинет");
            model().form().minutes.set("10");
        });
        Pictures.save(scene, "notices", language);
        assertThat(model().form().clinic.get()).isEqualTo("Алматы қ. № 5 қалалық емханасы");
        assertThat(rows().getItems()).hasSize(13);

        screen.run(() -> model().paper().previewingProperty().set(true));
        screen.settle();
        Pictures.save(scene, "notices-preview", language);
        assertThat(model().paper().preview().countProperty().get()).isPositive();

        screen.run(() -> model().paper().previewingProperty().set(false));
        screen.run(() -> model().form().until.set("8"));
        Pictures.save(scene, "notices-problem", language);
        assertThat(said()).isNotEmpty();
        assertThat(screen.node("#print", Button.class).isDisabled()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void nobodyDueIsSaid(Language language) {
        Scene scene = show(language);
        Pictures.save(scene, "notices-empty", language);
        chooseSite();

        assertThat(rows().getItems()).isEmpty();
        assertThat(screen.node("#savePdf", Button.class).isDisabled()).isTrue();
        assertThat(screen.node("#print", Button.class).isDisabled()).isTrue();
    }

    @Test
    void theSpaceBarLeavesSomebodyOutAndIsAskedAboutUntilItIsOnPaper() throws IOException {
        people();
        show(Language.RUSSIAN);
        chooseSite();
        assertThat(model().unsaved()).isFalse();
        screen.run(() -> rows().requestFocus());
        screen.run(() -> rows().getSelectionModel().select(0));
        screen.press(KeyCode.SPACE);

        assertThat(model().unsaved()).isTrue();
        assertThat(screen.node("#counts", Label.class).getText()).contains("Приглашений: 12", "вручную 1");
        target = folder.resolve("notices.pdf");
        screen.run(() -> screen.node("#savePdf", Button.class).fire());
        assertThat(model().unsaved()).isFalse();
        assertThat(text(target)).contains("№ 12").doesNotContain("№ 13");
    }

    @Test
    void allThoseSelectedAreLeftOutAtOnceAndAskedAgain() {
        people();
        show(Language.ENGLISH);
        chooseSite();
        screen.run(() -> rows().requestFocus());
        screen.run(() -> rows().getSelectionModel().selectRange(0, 5));
        screen.press(KeyCode.SPACE);
        assertThat(screen.node("#counts", Label.class).getText()).contains("Slips: 8");

        screen.press(KeyCode.SPACE);
        assertThat(screen.node("#counts", Label.class).getText()).contains("Slips: 13");
        assertThat(model().unsaved()).isFalse();
    }

    @Test
    void aDayThatIsOverIsSaidAndNotForbidden() {
        people();
        show(Language.ENGLISH);
        chooseSite();
        screen.run(() -> model().form().day.show(TODAY.minusDays(1)));

        assertThat(said()).contains("This day is over");
        assertThat(screen.node("#print", Button.class).isDisabled()).isFalse();
    }

    @Test
    void aDayTypedWronglyStaysAndIsSaid() {
        people();
        show(Language.ENGLISH);
        chooseSite();
        screen.run(() -> screen.node("#day", DatePicker.class).requestFocus());
        screen.run(() -> screen.node("#day", DatePicker.class).getEditor().setText("31.02.2022"));
        assertThat(said()).isEmpty();
        screen.press(KeyCode.ENTER);

        assertThat(screen.node("#from", TextField.class).isFocused()).isTrue();
        assertThat(screen.node("#day", DatePicker.class).getEditor().getText()).isEqualTo("31.02.2022");
        assertThat(said()).startsWith("This is not a date.");
        assertThat(rows().getItems()).isEmpty();
    }

    @Test
    void withoutADayNobodyIsAsked() {
        people();
        show(Language.ENGLISH);
        chooseSite();
        screen.run(() -> model().form().day.show(null));

        assertThat(rows().getItems()).isEmpty();
        assertThat(screen.node("#print", Button.class).isDisabled()).isTrue();
    }

    @Test
    void looksWellInTheDark() {
        people();
        NoticesViewModel model = newModel(new Texts(Language.ENGLISH));
        Texts texts = new Texts(Language.KAZAKH);
        Scene scene = new DressedStage().show(Theme.DARK, look -> load(texts, model));
        chooseSite();
        screen.run(() -> model.form().day.show(TODAY.minusDays(1)));
        Pictures.save(scene, "notices-dark", Language.KAZAKH);

        assertThat(scene.lookup("#dayMark").lookup("MarkLabel").isVisible()).isTrue();
    }

    @Test
    void whatIsTypedStaysWhenTheLanguageChanges() {
        people();
        Texts texts = show(Language.ENGLISH, newModel(new Texts(Language.ENGLISH)));
        chooseSite();
        screen.run(() -> screen.node("#room", TextField.class).setText("Кабинет 7"));
        screen.run(() -> rows().getItems().getFirst().askedProperty().set(false));
        screen.run(() -> texts.speak(Language.KAZAKH));
        screen.show(() -> load(texts, model()));

        assertThat(screen.node("#room", TextField.class).getText()).isEqualTo("Кабинет 7");
        assertThat(rows().getItems().getFirst().askedProperty().get()).isFalse();
        assertThat(model().unsaved()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "soon, 13:00, '', FROM",
        "9:00, later, '', UNTIL",
        "9:00, 9:00, '', ORDER",
        "13:00, 9:00, '', ORDER",
        "9:00, 13:00, ten, MINUTES",
        "9:00, 13:00, -5, MINUTES",
        "9:00, 13:00, 241, MINUTES"
    })
    void hoursThatMakeNoSenseAreSaidAndPrintNothing(
            String from, String until, String minutes, HoursText.Problem wrong) {
        people();
        show(Language.ENGLISH);
        chooseSite();
        screen.run(() -> {
            screen.node("#from", TextField.class).setText(from);
            screen.node("#until", TextField.class).setText(until);
            screen.node("#minutes", TextField.class).setText(minutes);
        });

        assertThat(model().form().typed().problem()).isEqualTo(wrong);
        assertThat(said()).isNotBlank();
        assertThat(screen.node("#print", Button.class).isDisabled()).isTrue();
        screen.run(() -> model().paper().print(new PrinterChoice("Office", 1, 1, 9, false), made -> {}));
        assertThat(printers.printed).isEmpty();
    }

    @Test
    void aSavedListBringsItsPeopleItsDayAndItsSite() {
        people();
        SiteList list = savedList();
        Worker late = plant.worker("Жаңадан", "Келген", plant.boilers, plant.stationSite);
        course(late, LocalDate.of(2021, 6, 1));
        show(Language.RUSSIAN);
        chooseSite();
        assertThat(rows().getItems()).hasSize(14);
        screen.run(() -> model().form().list.set(new NoticeSource.Saved(list)));

        assertThat(rows().getItems()).hasSize(13);
        assertThat(model().form().day.day()).hasValue(TODAY.plusDays(3));
        screen.run(() -> plant.dose(rows().getItems().getFirst().worker(), "vero-cell", TODAY));
        assertThat(rows().getItems()).hasSize(12);
        assertThat(screen.node("#counts", Label.class).getText()).contains("уже не пора: 1");

        screen.run(() -> model().form().choose(plant.damSite.id()));
        assertThat(model().form().list.get()).isNull();
    }

    @Test
    void timesGoShiftByShift() {
        people();
        show(Language.ENGLISH);
        chooseSite();
        screen.run(() -> screen.node("#minutes", TextField.class).setText("10"));

        List<String> first = times("А");
        List<String> second = times("Б");
        assertThat(first).hasSizeGreaterThan(3);
        assertThat(second).isNotEmpty();
        assertThat(first.getLast()).isLessThan(second.getFirst());
    }

    private SiteList savedList() {
        return people.confirm(
                people.draft(plant.stationSite.id(), TODAY.plusDays(3), Set.of(), false, Progress.NONE),
                new SiteListChoices("№ 5 емхана", null, Language.KAZAKH, true, Set.of()));
    }

    private List<String> times(String shift) {
        return rows().getItems().stream()
                .filter(row -> row.worker().shift().equals(shift))
                .map(row -> row.slipProperty().get().time())
                .sorted()
                .toList();
    }
}
