package org.dosedesk.usecase.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.Place;
import org.dosedesk.domain.dose.Source;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.exemption.Against;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.vaccine.Lot;
import org.dosedesk.domain.worker.Sex;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.SomeDose;
import org.dosedesk.testkit.SomeWorker;
import org.dosedesk.testkit.TestPlant;
import org.dosedesk.usecase.entry.dose.VoidEntry;
import org.dosedesk.usecase.entry.lot.KeepLots;
import org.dosedesk.usecase.people.site.NamedPlace;
import org.dosedesk.usecase.people.site.RenamePlace;
import org.dosedesk.usecase.people.worker.merge.MergeWorkers;
import org.junit.jupiter.api.Test;

/// A save changes what it is about and nothing else of the record, every field of which says something.
class WholeRecordsTest {
    private static final Recorded RECORDED = new Recorded(Instant.parse("2022-01-10T04:00:00Z"), "Б. Ким");

    private final TestPlant plant = new TestPlant();
    private final Worker worker = add(SomeWorker.of(plant.boiler.id(), plant.site.id())
            .named("Нұрмұхамбетов Қуаныш Серікұлы")
            .iin("900101300126")
            .sex(Sex.MALE)
            .phone("+7 700 000 00 00")
            .speaking("kk")
            .worker());
    private final Dose dose = add(SomeDose.of(worker, "qazvac", "2022-02-01")
            .lot("Q-1", LocalDate.of(2022, 12, 1))
            .at(Place.AT_WORK, plant.clinic.id())
            .by("Медсестра")
            .from(Source.GIVEN_HERE)
            .consent(true)
            .note("левое плечо")
            .recorded(RECORDED)
            .dose());

    @Test
    void theLotOfTheDay() {
        Lot lot = add(lot("Q-1"));
        KeepLots keep = new KeepLots(plant.register);
        keep.makeDefault(lot);
        assertThat(changed(lot)).containsExactly("defaultOn");
        keep.clearDefault(now(lot));
        assertThat(changed(lot)).isEmpty();
        keep.voidLot(now(lot), "разбита");
        assertThat(changed(lot)).containsExactly("voided");
    }

    @Test
    void anotherLotOfTheDayTakesItsPlace() {
        Lot lot = add(lot("Q-1"));
        Lot other = add(lot("Q-2"));
        KeepLots keep = new KeepLots(plant.register);
        keep.makeDefault(lot);
        keep.makeDefault(other);
        assertThat(changed(lot)).isEmpty();
        assertThat(changed(other)).containsExactly("defaultOn");
    }

    @Test
    void anEntryVoidedAndRestored() {
        VoidEntry voiding = new VoidEntry(plant.register);
        Waiver waiver = add(new Waiver(
                Id.random(),
                worker.id(),
                Waiver.Kind.EXEMPTION,
                Against.everything(),
                "ОРВИ",
                LocalDate.of(2022, 2, 1),
                LocalDate.of(2022, 3, 1),
                RECORDED,
                null));
        Observation observation = add(new Observation(
                Id.random(),
                worker.id(),
                Observation.COVID_19_RECOVERY,
                LocalDate.of(2022, 1, 1),
                LocalDate.of(2022, 1, 14),
                LocalDate.of(2022, 2, 14),
                RECORDED,
                null));
        for (var entry : List.of(dose, waiver, observation)) {
            voiding.voidEntry(entry, "не та");
            assertThat(changed((Entity) entry)).containsExactly("voided");
        }
        voiding.restore(now(dose));
        assertThat(changed(dose)).isEmpty();
    }

    @Test
    void whatAMergeMoves() {
        Worker other =
                add(SomeWorker.like(worker).id(Id.random()).number("1002").worker());
        MergeWorkers merge = new MergeWorkers(plant.register);
        merge.merge(merge.propose(other.id(), worker.id()), "тот же человек");
        assertThat(changed(worker)).containsExactly("replacedBy");
        assertThat(changed(dose)).containsExactly("worker");
        assertThat(changed(other)).isEmpty();
    }

    @Test
    void aPlacesName() {
        RenamePlace rename = new RenamePlace(plant.register);
        for (Entity place : List.of(plant.boiler, plant.site, plant.chpp, plant.clinic)) {
            NamedPlace named = rename.places().stream()
                    .filter(one -> one.place().id().equals(place.id()))
                    .findFirst()
                    .orElseThrow();
            rename.rename(named, "Переименован");
            assertThat(changed(place)).containsExactly("name");
        }
    }

    private static Lot lot(String number) {
        return new Lot(
                Id.random(), TestPlant.vaccine("qazvac"), number, LocalDate.of(2022, 12, 1), 40, null, RECORDED, null);
    }

    private <T extends Entity> T add(T record) {
        plant.save(List.of(record));
        return record;
    }

    @SuppressWarnings("unchecked") // a record keeps its type
    private <T extends Entity> T now(T record) {
        return (T) plant.register
                .snapshot()
                .find(record.getClass(), cast(record.id()))
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static <T extends Entity> Id<T> cast(Id<?> id) {
        return (Id<T>) id;
    }

    /// The fields in which a record is not any more as it was.
    private Set<String> changed(Entity before) {
        Entity after = now(before);
        Set<String> changed = new TreeSet<>();
        for (RecordComponent field : before.getClass().getRecordComponents()) {
            try {
                if (!Objects.equals(
                        field.getAccessor().invoke(before), field.getAccessor().invoke(after))) {
                    changed.add(field.getName());
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return changed;
    }
}
