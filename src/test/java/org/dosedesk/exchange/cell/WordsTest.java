package org.dosedesk.exchange.cell;

import static org.assertj.core.api.Assertions.assertThat;

import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.text.GroupText;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// A file may call a vaccine as the program itself does, in any of its languages, and as clinics do.
class WordsTest {
    private final Words vaccines = Words.values("vaccine");
    private final Words groups = Words.values("against");

    @ParameterizedTest
    @EnumSource
    void whatTheProgramCallsAVaccineItUnderstands(Language language) {
        Messages messages = Messages.of(language);

        assertThat(VaccineCatalogue.kazakhstan()).allSatisfy(vaccine -> {
            assertThat(vaccines.meaning(messages.get("common.vaccine." + vaccine.code())))
                    .isEqualTo(vaccine.code());
            assertThat(vaccines.meaning(vaccine.tradeName()))
                    .as(vaccine.tradeName())
                    .isEqualTo(vaccine.code());
        });
    }

    @ParameterizedTest
    @EnumSource
    void whatTheProgramCallsAVaccineGroupARefusalMayBeAgainst(Language language) {
        assertThat(VaccineCatalogue.kazakhstan())
                .extracting(Vaccine::vaccineGroup)
                .allSatisfy(group -> assertThat(groups.meaning(GroupText.show(Messages.of(language), group)))
                        .isEqualTo(group));
    }

    @ParameterizedTest
    @CsvSource({
        "гриппол +, grippol-plus",
        "ваксигрипп, vaxigriptetra",
        "АДС-М, ads-m",
        "адс м анатоксин, ads-m",
        "Энцевир, encevir",
        "Эувакс В, euvax-b",
        "ЖКВ, measles-live",
        "ГРИПП, influenza",
        "Vero Cell, vero-cell",
    })
    void whatClinicsCallAVaccine(String written, String code) {
        assertThat(vaccines.meaning(written)).isEqualTo(code);
    }
}
