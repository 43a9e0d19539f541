package org.dosedesk.ui.keeping.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.TestPlant;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.usecase.people.worker.merge.MergeWorkers;
import org.junit.jupiter.api.Test;

/// Who looks for a person finds what was written down about the record that was merged away, too.
class MergedLinesTest {
    private final TestPlant plant = new TestPlant();
    private final Worker stays = plant.worker("1001", "Ахметова Айгүл", "1984-06-19", plant.boiler);
    private final Worker goes = plant.worker("1002", "Жұмабаева Гүлсім", "1984-06-19", plant.boiler);
    private final JournalFixture journal = new JournalFixture(plant, new Texts(Language.ENGLISH));

    @Test
    void theLinesOfTheMergedRecordAreAboutTheSamePerson() {
        plant.save(List.of(TestPlant.dose(goes, "qazvac", "2022-02-01")));
        journal.vm.filters().worker().set("Ахметова");
        int before = found();

        MergeWorkers merge = new MergeWorkers(plant.register);
        merge.merge(merge.propose(stays.id(), goes.id()), "тот же человек");
        journal.vm.filters().worker().set("");
        journal.vm.filters().worker().set("Ахметова");

        assertThat(before).as("her own record").isEqualTo(1);
        assertThat(found())
                .as("the other's record, its dose, and their merging")
                .isGreaterThanOrEqualTo(5);
        journal.vm.filters().worker().set("Жұмабаева");
        assertThat(found()).as("the other alone").isLessThan(5);
    }

    private int found() {
        return journal.vm.found().get().numbers().size();
    }
}
