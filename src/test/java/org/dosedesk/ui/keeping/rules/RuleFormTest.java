package org.dosedesk.ui.keeping.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dosedesk.testkit.SameThread;
import org.dosedesk.text.Language;
import org.dosedesk.ui.keeping.rules.form.RuleForm;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.form.Form;
import org.junit.jupiter.api.Test;

class RuleFormTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 2, 25);

    private final RuleForm form = new RuleForm(new Form(new SameThread(), new Texts(Language.ENGLISH), ""), TODAY);

    @Test
    void daysThatNobodyTypedFollowTheDay() {
        form.dayTurned(TODAY.plusDays(1));
        assertThat(form.asOf.get()).isEqualTo("26.02.2022");
        assertThat(form.paper.from.get()).isEqualTo("26.02.2022");
    }

    @Test
    void daysThatWereTypedStay() {
        form.asOf.set("1.9.22");
        form.paper.from.set("1.6.22");
        form.dayTurned(TODAY.plusDays(1));
        assertThat(form.asOf.get()).isEqualTo("1.9.22");
        assertThat(form.paper.from.get()).isEqualTo("1.6.22");
    }
}
