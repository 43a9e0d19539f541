package org.dosedesk.usecase.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.dosedesk.domain.contraindication.ActiveContraindication;
import org.dosedesk.domain.contraindication.Cause;
import org.dosedesk.domain.contraindication.ContraindicationRule.Ground;
import org.dosedesk.domain.contraindication.Grade;
import org.dosedesk.rules.BuiltInRuleSets;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.dosedesk.usecase.schedule.hold.ContraindicationText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContraindicationTextTest {
    private static final LocalDate DAY = LocalDate.of(2021, 5, 12);
    private final Messages english = Messages.of(Language.ENGLISH);
    private final Messages russian = Messages.of(Language.RUSSIAN);
    private final Messages kazakh = Messages.of(Language.KAZAKH);

    @Test
    void aReactionNamesItsVaccineAndItsDay() {
        Cause cause = new Cause(Cause.Kind.OBSERVATION, "severe-reaction", "vero-cell", DAY, "");
        ActiveContraindication active = new ActiveContraindication(Grade.CONTRAINDICATED, cause, DAY, null, null);

        assertThat(ContraindicationText.show(english, active)).isEqualTo("severe reaction to Vero Cell 12.05.2021");
        assertThat(ContraindicationText.show(russian, active)).isEqualTo("тяжёлая реакция на Vero Cell 12.05.2021");
        assertThat(ContraindicationText.show(kazakh, active)).isEqualTo("ауыр реакция (Vero Cell) 12.05.2021");
        assertThat(ContraindicationText.name(english, "severe-reaction:vero-cell"))
                .isEqualTo("Severe reaction to Vero Cell");
    }

    @Test
    void aStateSaysSinceWhenAndAnEventWhen() {
        assertThat(english("007", DAY)).isEqualTo("pregnancy since 12.05.2021");
        assertThat(english("134", DAY)).isEqualTo("transfusion of whole blood 12.05.2021");
        assertThat(english("107", null)).isEqualTo("severe allergy to neomycin");
    }

    @Test
    void aDoseAnExemptionAndARefusalSayWhatTheyAre() {
        assertThat(show(Cause.Kind.DOSE, "grippol-plus", "")).isEqualTo("Grippol plus given 12.05.2021");
        assertThat(show(Cause.Kind.EXEMPTION, "", "")).isEqualTo("medical exemption 12.05.2021");
        assertThat(show(Cause.Kind.EXEMPTION, "", "allergy")).isEqualTo("medical exemption 12.05.2021 (allergy)");
        assertThat(show(Cause.Kind.REFUSAL, "", "")).isEqualTo("refused 12.05.2021");
    }

    @Test
    void aGroundWithoutANameIsShownByItsCode() {
        assertThat(english("999", DAY)).isEqualTo("999 12.05.2021");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyGroundOfTheListHasAName(Language language) {
        Messages messages = Messages.of(language);
        assertThat(BuiltInRuleSets.contraindications().rules())
                .flatExtracting(rule -> switch (rule.ground()) {
                    case Ground.Observed observed -> Arrays.asList(observed.code());
                    case Ground.Reacted reacted -> Arrays.asList(reacted.code());
                    case Ground.Given _ -> Arrays.<String>asList();
                })
                .hasSizeGreaterThan(60)
                .allSatisfy(code -> assertThat(messages.containsKey("common.ground." + code))
                        .as(code)
                        .isTrue());
    }

    private String english(String code, @Nullable LocalDate day) {
        return ContraindicationText.show(english, new Cause(Cause.Kind.OBSERVATION, code, null, day, ""));
    }

    private String show(Cause.Kind kind, String code, String words) {
        return ContraindicationText.show(english, new Cause(kind, code, null, DAY, words));
    }
}
