package org.dosedesk.usecase.people.worker;

import static org.assertj.core.api.Assertions.assertThat;

import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.TestPlant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkerQueryTest {
    private final TestPlant plant = new TestPlant();
    private final Worker worker =
            plant.worker("1003", "Нұрмұхамбетқалиева Гүлбаршын-Айгерім Семёновна", "1979-10-13", plant.boiler);

    @ParameterizedTest
    @CsvSource({
        "нурмухамбеткалиева, true",
        "НҰРМ, true",
        "айгерим, true",
        "гулбаршын айг, true",
        "семенов нурм, true",
        "1003, true",
        "100, true",
        "840619331003, true",
        "8406, true",
        "' ', true",
        "'нурм, гулб', true",
        "калиева, false",
        "0619, false",
        "нурм 1004, false",
        "840619 331003, true",
        "840619-331003, true",
        "'8406 1933 1003', true",
        "840619\u2011331003 нурм, true",
        "840619 331004, false",
        "Hұpмұхамбетқалиева, true",
        "'гүл\u200bбаршын\tайгерім', true",
        "nurm, false"
    })
    void everyWordBeginsAPartOfNameOrNumber(String typed, boolean found) {
        assertThat(WorkerQuery.of(typed).matches(WorkerQuery.key(worker))).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "ахме, ахм, true",
        "ахме 19, ахм, true",
        "ахм, ахме, false",
        "ахм, '', true",
        "ким 1, ахм, false",
        "куа ахм, ахм к, true",
        "840619 33, 840619 3, true",
        "840619 33, 840619, true",
        "84 06, 84 0, true",
        "8 4, 84, false"
    })
    void longerQueriesNarrow(String typed, String before, boolean narrows) {
        assertThat(WorkerQuery.of(typed).narrows(WorkerQuery.of(before))).isEqualTo(narrows);
    }

    @Test
    void theIndexFindsThoseOnTheRosterByTheAlphabet() {
        Worker other = plant.worker("1001", "Әбенова Гүлбаршын", "1990-01-01", plant.boiler);
        WorkerIndex index = WorkerIndex.of(plant.register.snapshot(), TestPlant.TODAY);
        assertThat(index.find(WorkerQuery.of("гулб"), 10)).containsExactly(other, worker);
        assertThat(index.find(WorkerQuery.of("гулб"), 1)).containsExactly(other);
        assertThat(index.find(WorkerQuery.of(""), 10)).isEmpty();
        assertThat(WorkerIndex.of(plant.register.snapshot(), worker.birthDate()).find(WorkerQuery.of("гулб"), 10))
                .isEmpty();
    }
}
