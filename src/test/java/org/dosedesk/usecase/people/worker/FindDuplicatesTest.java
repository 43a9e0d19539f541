package org.dosedesk.usecase.people.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dosedesk.usecase.people.worker.Drafts.draft;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.TestPlant;
import org.dosedesk.usecase.register.Change;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindDuplicatesTest {
    private final TestPlant plant = new TestPlant();
    private final SaveWorker save = new SaveWorker(plant.register);
    private final Worker known = save.save(
            draft(plant, "Құрманғалиев Ерлан Ұланұлы", LocalDate.of(1990, 1, 1), "900101300126", false, "1001"), null);

    private List<FindDuplicates.Match> find(WorkerDraft draft) {
        return new FindDuplicates(plant.register.snapshot()).find(draft, null);
    }

    // The rule of three out of four, plus the IIN alone, plus name and birth date with no IIN against it.
    @ParameterizedTest
    @CsvSource({
        "Құрманғалиев Ерлан Ұланұлы, 1990-01-01, 900101300126, 1001, NAME BIRTH_DATE IIN NUMBER",
        "Курмангалиев Ерлан Уланулы, 1990-01-01, 900101300126, 55, NAME BIRTH_DATE IIN",
        "КУРМАНҒАЛИЕВ ерлан, 1990-01-01, , 1001, NAME BIRTH_DATE NUMBER",
        "Ерлан Құрманғалиев, 1990-01-01, 900101300126, , NAME BIRTH_DATE IIN",
        "Kурмангалиев Eрлaн, 1990-01-01, , 1001, NAME BIRTH_DATE NUMBER",
        "Құрманғалиев Ерлан, 1991-01-01, 900101300126, 1001, NAME IIN NUMBER",
        "Ким Ерлан, 1990-01-01, 900101300126, 1001, BIRTH_DATE IIN NUMBER",
        "Ким Анна, 1970-05-05, 900101300126, 55, IIN",
        "Құрманғалиев Ерлан, 1990-01-01, , 55, NAME BIRTH_DATE",
        "Құрманғалиев Ерлан, 1990-01-01, 900101300811, 55, ",
        "Құрманғалиев Ерлан, 1990-01-01, 900101300811, 1001, NAME BIRTH_DATE NUMBER",
        "Құрманғалиев Ерлан Бекұлы, 1990-01-01, , 55, ",
        "Құрманғалиев Ерлан, 1991-01-01, , 55, ",
        "Ким Анна, 1990-01-01, , 1001, ",
        "Құрманғалиев, 1990-01-01, , 55, "
    })
    void whatAgreesDecides(
            String name, LocalDate born, @Nullable String iin, @Nullable String number, @Nullable String same) {
        List<FindDuplicates.Match> found =
                find(draft(plant, name, born, iin == null ? "" : iin, false, number == null ? "" : number));
        if (same == null) {
            assertThat(found).isEmpty();
        } else {
            Set<FindDuplicates.Fact> facts = Arrays.stream(same.split(" "))
                    .map(FindDuplicates.Fact::valueOf)
                    .collect(Collectors.toSet());
            assertThat(found).containsExactly(new FindDuplicates.Match(known, facts));
        }
    }

    @Test
    void leaversAreFoundAndTheRecordItselfAndThoseOutOfUseAreNot() {
        WorkerDraft draft = WorkerDraft.of(known);
        assertThat(new FindDuplicates(plant.register.snapshot()).find(draft, known.id()))
                .isEmpty();
        Worker left = save.leave(known, TestPlant.TODAY);
        assertThat(find(draft)).extracting(FindDuplicates.Match::worker).containsExactly(left);
        Worker other = plant.worker("1002", "Ким Анна", "1970-01-01", plant.boiler);
        plant.register.save(List.of(new Change(left, left.replacedBy(other.id()))));
        assertThat(find(draft)).isEmpty();
    }

    @Test
    void theLikeliestComesFirst() {
        Worker second = save.save(
                draft(plant, "Құрманғалиев Ерлан Ұланұлы", LocalDate.of(1990, 1, 1), "", false, "1002"), null);
        assertThat(find(draft(plant, "Курмангалиев Ерлан", LocalDate.of(1990, 1, 1), "", false, "1002")))
                .extracting(FindDuplicates.Match::worker)
                .containsExactly(second, known);
    }
}
