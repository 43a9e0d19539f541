package org.dosedesk.ui.kit.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dosedesk.testkit.Later;
import org.dosedesk.testkit.SameThread;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.form.FieldProblem.Weight;
import org.dosedesk.ui.kit.mark.Mark;
import org.junit.jupiter.api.Test;

class FormTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 2, 25);

    private final Texts texts = new Texts(Language.ENGLISH);
    private final Form form = new Form(new SameThread(), texts, "common.day.unreadable");
    private final Field<String> what = form.text();
    private final DayField when = form.day(() -> TODAY);
    private final Field<Integer> howMany = form.choice(1);
    private final List<String> saved = new ArrayList<>();

    @Test
    void whatIsMissingIsSaidOnceSomebodyTriedToSave() {
        form.check(this::problems);
        assertThat(form.mark(what).getValue()).isNull();

        assertThat(form.save(progress -> "it", saved::add)).contains(what);

        assertThat(form.mark(what).getValue()).isEqualTo(new Mark("what", true));
        assertThat(saved).isEmpty();
        what.set("fever");
        assertThat(form.mark(what).getValue()).isNull();
        assertThat(form.save(progress -> "it", saved::add)).isEmpty();
        assertThat(saved).containsExactly("it");
    }

    @Test
    void whatIsWrongIsSaidAtOnceAndWhatIsOddBlocksNothing() {
        form.check(this::problems);
        form.fill(() -> what.set("fever"));

        howMany.set(0);
        assertThat(form.mark(howMany).getValue()).isEqualTo(new Mark("too few", true));
        howMany.set(9);
        assertThat(form.mark(howMany).getValue()).isEqualTo(new Mark("many", false));
        assertThat(form.blocked()).isEmpty();
    }

    @Test
    void aDayThatCannotBeReadSaysSoItselfInTheLanguageInUse() {
        when.set("31.02.2022");
        assertThat(when.day()).isEmpty();
        assertThat(form.blocked()).contains(when);
        Mark english = form.mark(when).getValue();

        texts.speak(Language.KAZAKH);
        assertThat(form.mark(when).getValue()).isNotEqualTo(english).isNotNull();
        when.set("240222");
        assertThat(when.day()).contains(LocalDate.of(2022, 2, 24));
        assertThat(form.mark(when).getValue()).isNull();
    }

    @Test
    void onlyWhatWasTypedSinceIsUnsaved() {
        form.fill(() -> {
            what.set("fever");
            when.show(TODAY);
        });
        assertThat(form.unsaved()).isFalse();
        when.set("nonsense");
        assertThat(form.unsaved()).isTrue();
        when.set("25.02.2022");
        assertThat(form.unsaved()).isFalse();
        howMany.set(2);
        assertThat(form.unsaved()).isTrue();

        form.clear();

        assertThat(form.unsaved()).isFalse();
        assertThat(List.of(what.get(), when.get(), howMany.get())).containsExactly("", "", 1);
    }

    @Test
    void aFailedSaveKeepsEverythingAndSaysWhy() {
        what.set("fever");
        form.save(
                progress -> {
                    throw new IllegalStateException("disk");
                },
                saved -> {});

        assertThat(form.failureText().getValue()).isNotEmpty();
        assertThat(form.savingProperty().get()).isFalse();
        assertThat(form.unsaved()).isTrue();
        form.save(progress -> "it", saved::add);
        assertThat(form.failureText().getValue()).isEmpty();
    }

    @Test
    void whatIsOnItsWayIsNotSavedTwice() {
        Later later = new Later();
        Form slow = new Form(later, texts, "common.day.unreadable");
        slow.save(progress -> "first", saved::add);
        slow.save(progress -> "second", saved::add);
        assertThat(slow.savingProperty().get()).isTrue();
        later.all();
        assertThat(saved).containsExactly("first");
    }

    private List<FieldProblem> problems() {
        List<FieldProblem> found = new ArrayList<>();
        if (what.get().isBlank()) {
            found.add(new FieldProblem(what, Weight.MISSING, messages -> "what"));
        }
        if (howMany.get() < 1) {
            found.add(new FieldProblem(howMany, Weight.WRONG, messages -> "too few"));
        }
        if (howMany.get() > 5) {
            found.add(new FieldProblem(howMany, Weight.ODD, messages -> "many"));
        }
        return found;
    }
}
