package org.dosedesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Clinic;
import org.dosedesk.domain.site.Unit;
import org.dosedesk.domain.sitelist.SiteList;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.journal.Origin;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.RegisterStore;
import org.dosedesk.usecase.register.StorageException;
import org.dosedesk.usecase.register.past.HistoryEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A real register file: what goes in comes out, whole or not at all.
class H2RegisterStoreTest {
    @TempDir
    Path folder;

    private RegisterStore store;

    @BeforeEach
    void create() {
        store = Samples.vault().create(folder, Samples.USER, Samples.password(), false);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void everyTypeOfRecordComesBackAsItWas() {
        List<Entity> all = Samples.everything();

        commit(Samples.additions(all));

        assertThat(store.load()).containsExactlyInAnyOrderElementsOf(all);
        reopen();
        assertThat(store.load()).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void recordsMayComeBeforeThoseThatTheyReferTo() {
        List<Entity> all = new ArrayList<>(Samples.everything());
        Collections.shuffle(all, new Random(7));

        commit(Samples.additions(all));

        assertThat(store.load()).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    void aChangeTakesThePlaceOfTheOlderVersion() {
        commit(Samples.additions(Samples.plant()));
        Dose dose = Samples.dose(Samples.WORKER, LocalDate.of(2021, 5, 1), null);
        commit(Samples.additions(List.of(Samples.WORKER, dose)));

        commit(List.of(new Change(dose, dose.voided(Samples.VOIDED))));

        assertThat(store.load())
                .contains(dose.voided(Samples.VOIDED))
                .doesNotContain(dose)
                .hasSize(Samples.plant().size() + 2);
    }

    @Test
    void theRowsOfAChangedSiteListAreThoseOfItsNewVersion() {
        commit(Samples.additions(Samples.plant()));
        SiteList before = Samples.siteList(5, List.of(Samples.row(1, Samples.WORKER, Samples.doses())));
        commit(Samples.additions(List.of(Samples.WORKER, before)));
        SiteList other = Samples.siteList(5, List.of(Samples.row(1, Samples.WORKER, List.of())));
        SiteList after = new SiteList(
                before.id(),
                6,
                other.site(),
                other.siteName(),
                other.clinicName(),
                other.day(),
                other.vaccineGroup(),
                other.vaccine(),
                other.rows(),
                other.exempt(),
                other.refused(),
                other.preparedBy(),
                other.preparedAt(),
                other.ruleSet(),
                other.language());

        commit(List.of(new Change(before, after)));

        assertThat(store.load()).contains(after).doesNotContain(before);
    }

    @Test
    void oneRecordMayChangeTwiceInOneUnit() {
        Clinic first = Samples.CLINIC;
        Clinic second = new Clinic(first.id(), "Клиника 2");

        commit(List.of(Change.add(first), new Change(first, second)));

        assertThat(store.load()).containsExactly(second);
        assertThat(store.history(first.id().value())).hasSize(2);
    }

    @Test
    void aNewRecordMayTakeANameThatAnotherGivesUp() {
        Unit old = Samples.UNIT;
        commit(List.of(Change.add(old)));
        Unit renamed = new Unit(old.id(), "ТЭЦ-3 (старая)");
        Unit fresh = new Unit(Id.random(), old.name());

        commit(List.of(Change.add(fresh), new Change(old, renamed)));

        assertThat(store.load()).containsExactlyInAnyOrder(renamed, fresh);
    }

    @Test
    void theHistoryTellsWhoWhenBeforeAndAfter() {
        Clinic before = new Clinic(Samples.CLINIC.id(), "Поликлиника \"5\"");
        Clinic after = new Clinic(Samples.CLINIC.id(), "№17\nАлматы");
        store.commit(List.of(Change.add(Samples.UNIT), Change.add(before)), Samples.NOW, "Ә");
        store.commit(List.of(new Change(before, after)), Samples.NOW.plusSeconds(60), "Б");

        String id = before.id().value().toString();
        String beforeText = "{\"id\": \"" + id + "\", \"name\": \"Поликлиника \\\"5\\\"\", \"voided\": null}";
        String afterText = "{\"id\": \"" + id + "\", \"name\": \"№17\\u000aАлматы\", \"voided\": null}";
        assertThat(store.history(before.id().value()))
                .containsExactly(
                        new HistoryEntry(2, Samples.NOW, "Ә", "Clinic", null, beforeText, Origin.HAND),
                        new HistoryEntry(
                                3, Samples.NOW.plusSeconds(60), "Б", "Clinic", beforeText, afterText, Origin.HAND));
    }

    @Test
    void theHistoryTellsAFileFromAHandAndWhatWasReplaced() {
        Clinic imported = new Clinic(Samples.CLINIC.id(), "Поликлиника 5");
        Clinic corrected = new Clinic(imported.id(), "Поликлиника №5");
        store.commit(List.of(Change.add(imported)), Samples.NOW, "Ә", Origin.IMPORT, null);
        store.commit(List.of(new Change(imported, corrected)), Samples.NOW, "Ә");

        assertThat(store.history(imported.id().value()))
                .extracting(HistoryEntry::origin)
                .containsExactly(Origin.IMPORT, Origin.HAND);
        assertThat(store.earlier(Clinic.class)).containsExactly(imported);
        assertThat(store.earlier(Unit.class)).isEmpty();
    }

    @Test
    void theHistoryReadsEveryTypeOfRecord() {
        SiteList list = Samples.siteList(1, List.of(Samples.row(1, Samples.WORKER, Samples.doses())));
        Dose dose = Samples.dose(Samples.WORKER, LocalDate.of(2021, 5, 1), null);
        commit(Samples.additions(Samples.plant()));
        commit(Samples.additions(List.of(Samples.WORKER, dose, list)));

        assertThat(store.history(Samples.WORKER.id().value()).getFirst().after())
                .contains("\"iin\": \"900101300126\"")
                .contains("\"name\": {\"surname\": \"Әбілқасым\", \"firstName\": \"Ёлкин\", \"patronymic\": \"\"}")
                .contains("\"sex\": \"MALE\"")
                .contains("\"left\": null");
        assertThat(store.history(dose.id().value()).getFirst().after())
                .contains("\"consent\": false")
                .contains("\"recorded\": {\"at\": \"" + Samples.NOW + "\"");
        assertThat(store.history(list.id().value()).getFirst().after())
                .contains("\"number\": 1")
                .contains("\"doses\": [{\"date\": \"2021-05-01\"");
    }

    @Test
    void aUnitWithOneBadRecordLeavesNothing() {
        commit(Samples.additions(Samples.plant()));
        Worker stranger = Samples.worker("9");
        Dose orphan = Samples.dose(stranger, LocalDate.of(2021, 5, 1), null);

        assertThatThrownBy(() -> commit(Samples.additions(List.of(Samples.WORKER, orphan))))
                .isInstanceOf(StorageException.class)
                .hasMessageContaining("SQLState 23506")
                .hasMessageNotContaining(stranger.id().value().toString())
                .hasNoCause();

        assertThat(store.load()).containsExactlyInAnyOrderElementsOf(Samples.plant());
        assertThat(store.history(Samples.WORKER.id().value())).isEmpty();
        commit(List.of(Change.add(Samples.WORKER)));
        assertThat(store.history(Samples.WORKER.id().value()).getFirst().number())
                .isEqualTo(Samples.plant().size() + 1L);
    }

    @Test
    void aChangeOfWhatIsNoLongerThereIsRefused() {
        Clinic first = Samples.CLINIC;
        Clinic second = new Clinic(first.id(), "Вторая");
        commit(List.of(Change.add(first)));
        commit(List.of(new Change(first, second)));

        assertThatThrownBy(() ->
                        commit(List.of(Change.add(Samples.UNIT), new Change(first, new Clinic(first.id(), "Третья")))))
                .isInstanceOf(StorageException.class)
                .hasMessage("a record is no longer as it was before its change");
        assertThat(store.load()).containsExactly(second);
    }

    @Test
    void addingWhatIsThereIsRefused() {
        commit(List.of(Change.add(Samples.CLINIC)));

        assertThatThrownBy(() -> commit(List.of(Change.add(Samples.CLINIC)))).isInstanceOf(StorageException.class);
        assertThat(store.load()).containsExactly(Samples.CLINIC);
    }

    @Test
    void namesOfPlacesAreUnique() {
        commit(List.of(Change.add(Samples.UNIT)));
        Unit twin = new Unit(Id.random(), Samples.UNIT.name());

        assertThatThrownBy(() -> commit(List.of(Change.add(twin))))
                .isInstanceOf(StorageException.class)
                .hasMessageNotContaining(twin.name());
    }

    @Test
    void nothingToSaveIsNoSave() {
        commit(List.of());

        commit(List.of(Change.add(Samples.CLINIC)));
        assertThat(store.history(Samples.CLINIC.id().value()).getFirst().number())
                .isEqualTo(1);
    }

    @Test
    void aClosedRegisterIsClosedForGood() {
        store.close();
        store.close();

        assertThatThrownBy(() -> store.load())
                .isInstanceOf(StorageException.class)
                .hasMessage("the register is closed");
    }

    private void commit(List<Change> changes) {
        store.commit(changes, Samples.NOW, Samples.USER);
    }

    private void reopen() {
        store.close();
        store = Samples.vault().unlock(folder, Samples.USER, Samples.password());
    }
}
