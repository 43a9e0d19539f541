package org.dosedesk.usecase.keeping.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.ruleset.ForEveryone;
import org.dosedesk.domain.user.User;
import org.dosedesk.domain.user.User.Role;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.testkit.Rules;
import org.dosedesk.testkit.SamplePlant;
import org.dosedesk.usecase.keeping.ruleset.approval.SwitchForEveryone;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.schedule.RulesInUse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SwitchForEveryoneTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);

    private final SamplePlant plant = new SamplePlant(TODAY);
    private final RulesInUse inUse = new RulesInUse(Rules.KAZAKHSTAN, VaccineCatalogue.COVID_19);
    private final SwitchForEveryone everyone = new SwitchForEveryone(plant.register, inUse);

    @ParameterizedTest
    @CsvSource({"Influenza, true", "Td, false", "Rabies PEP, false", "Cholera, false"})
    void onlyAGroupWhoseRulesKnowOfEveryoneCanBeSwitched(String group, boolean possible) {
        assertThat(everyone.isPossible(group, TODAY)).isEqualTo(possible);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"NURSE", "READER"})
    void onlyADoctorSwitches(Role role) {
        user(role);

        assertThat(everyone.mayChange()).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> everyone.turn("Influenza", true));
        assertThat(plant.register.snapshot().all(ForEveryone.class)).isEmpty();
    }

    @Test
    void whatIsSwitchedOnIsOnOnceAndWhatIsSwitchedOffStaysInTheRegister() {
        user(Role.DOCTOR);
        int[] worked = {0};
        inUse.onChanged(() -> worked[0]++);

        everyone.turn("Influenza", true);
        everyone.turn("Influenza", true);
        assertThat(everyone.since("Influenza").orElseThrow().by()).isEqualTo(plant.register.user());
        assertThat(everyone.since("Measles")).isEmpty();

        everyone.turn("Influenza", false);
        everyone.turn("Influenza", false);

        assertThat(everyone.since("Influenza")).isEmpty();
        assertThat(plant.register.snapshot().all(ForEveryone.class))
                .singleElement()
                .satisfies(one -> assertThat(one.voided()).isNotNull());
        assertThat(worked[0]).as("all is worked out anew").isEqualTo(2);
    }

    private void user(Role role) {
        plant.register.save(List.of(Change.add(new User(
                Id.random(), plant.register.user(), role, new Recorded(Instant.EPOCH, plant.register.user()), null))));
    }
}
