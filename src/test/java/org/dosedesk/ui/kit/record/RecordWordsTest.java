package org.dosedesk.ui.kit.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.observation.ObservationKind;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.store.table.RecordText;
import org.dosedesk.store.table.Tables;
import org.dosedesk.testkit.TestPlant;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.junit.jupiter.api.Test;

class RecordWordsTest {
    private final TestPlant plant = new TestPlant();
    private final Worker worker = plant.worker("1001", "Ким Яна", "1990-01-02", plant.boiler);
    private final Messages english = Messages.of(Language.ENGLISH);
    private final RecordWords words = new RecordWords(english, plant.register::snapshot, TestPlant.CLOCK.getZone());

    @Test
    void everyTypeOfRecordHasAName() {
        assertThat(new Tables().types())
                .extracting(Class::getSimpleName)
                .allSatisfy(kind -> assertThat(english.containsKey("journal.kind." + kebab(kind)))
                        .as(kind)
                        .isTrue());
    }

    @Test
    void everyFieldThatCanChangeHasAName() {
        for (Class<? extends Entity> type : new Tables().types()) {
            assertThat(fields("", type))
                    .allSatisfy(field -> assertThat(english.containsKey("record.field." + kebab(field)))
                            .as(type.getSimpleName() + "." + field)
                            .isTrue());
        }
    }

    @Test
    void everyConstantThatCanBeKeptHasAWord() {
        for (Class<? extends Entity> type : new Tables().types()) {
            constants(type)
                    .forEach(name -> assertThat(english.containsKey("journal.value." + kebab(name))
                                    || english.containsKey("common.place." + name.toLowerCase(Locale.ROOT)))
                            .as(name)
                            .isTrue());
        }
    }

    @Test
    void namesAndDatesAreThoseThatANurseKnows() {
        Dose dose = TestPlant.dose(worker, "vero-cell", "2021-06-01");
        Dose other = new Dose(
                dose.id(),
                dose.worker(),
                LocalDate.of(2021, 6, 2),
                TestPlant.vaccine("qazvac"),
                null,
                dose.expiry(),
                dose.place(),
                plant.clinic.id(),
                "",
                dose.source(),
                true,
                "",
                dose.recorded(),
                null);

        assertThat(words.changes(RecordText.of(dose), RecordText.of(other)))
                .containsExactly(
                        "Date: 01.06.2021 → 02.06.2021",
                        "Vaccine: Vero Cell → QazVac",
                        "Clinic: (empty) → Городская поликлиника № 5",
                        "Consent received: no → yes",
                        "Lot: I-0110 → (empty)");
        assertThat(words.changes(RecordText.of(dose), RecordText.of((Record) dose.about(Id.random()))))
                .containsExactly("Worker: Ким Яна, 02.01.1990 → ");
        assertThat(words.changes(null, RecordText.of(dose)))
                .contains("Vaccine: Vero Cell", "Place: Clinic", "Source: imported")
                .noneMatch(line -> line.startsWith("Worker"));
    }

    @Test
    void observationsAreNamedAsOnTheCard() {
        Observation pregnant = new Observation(
                Id.random(),
                worker.id(),
                ObservationKind.PREGNANT.code(),
                null,
                LocalDate.of(2022, 2, 1),
                null,
                new Recorded(TestPlant.CLOCK.instant(), "А. Сапарова"),
                null);

        assertThat(words.changes(null, RecordText.of(pregnant))).containsExactly("Code: Pregnancy", "Date: 01.02.2022");
    }

    private static List<String> fields(String prefix, Class<?> type) {
        List<String> fields = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            String name = prefix + component.getName();
            Class<?> inner = component.getType();
            if (name.equals("id") || inner == List.class || name.startsWith("recorded")) {
                continue;
            }
            if (inner.isRecord() && inner != Id.class && inner.getRecordComponents().length > 1) {
                fields.addAll(fields(name + ".", inner));
            } else if (!name.equals("voided.at") && !name.equals("voided.by")) {
                fields.add(name);
            }
        }
        return fields;
    }

    private static Stream<String> constants(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .map(RecordComponent::getType)
                .flatMap(inner -> {
                    if (inner.isEnum()) {
                        return Stream.of(inner.getEnumConstants()).map(constant -> ((Enum<?>) constant).name());
                    }
                    return inner.isRecord() && inner != Id.class ? constants(inner) : Stream.of();
                });
    }

    private static String kebab(String name) {
        return (name.equals(name.toUpperCase(Locale.ROOT)) ? name : name.replaceAll("(?<=[a-z])([A-Z])", "-$1"))
                .toLowerCase(Locale.ROOT)
                .replaceAll("[._]", "-");
    }
}
