package org.dosedesk.store.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.Place;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.worker.Worker;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// How components become columns.
class ShapeTest {

    @Test
    void columnsAreNamedAfterComponents() {
        assertThat(new Shape(Worker.class).columns().stream().map(Shape.Column::name))
                .containsExactly(
                        "id",
                        "personnel_number",
                        "name_surname",
                        "name_first_name",
                        "name_patronymic",
                        "iin",
                        "birth_date",
                        "sex",
                        "workshop_id",
                        "site_id",
                        "position",
                        "shift",
                        "phone",
                        "language",
                        "hired_day",
                        "left_day",
                        "replaced_by_id");
    }

    @Test
    void aRecordInsideSpreadsOverItsColumns() {
        assertThat(new Shape(Dose.class).columns())
                .contains(
                        new Shape.Column("on_day", LocalDate.class),
                        new Shape.Column("recorded_at", OffsetDateTime.class),
                        new Shape.Column("voided_reason", String.class));
    }

    @Test
    void aRecordThatIsPartlyThereIsRefused() {
        record Holder(Id<Dose> id, Recorded recorded) {}
        Shape shape = new Shape(Holder.class);
        List<@Nullable Object> values = new ArrayList<>();
        values.add(UUID.randomUUID());
        values.add(Instant.EPOCH.atOffset(ZoneOffset.UTC));
        values.add(null);

        assertThatThrownBy(() -> shape.fromColumns(values.iterator(), list -> List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aWordThatIsNoConstantIsRefused() {
        assertThatThrownBy(() -> Plain.fromColumn(Place.class, "MOON")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTypeWithoutColumnIsRefused() {
        record Odd(Id<Dose> id, StringBuilder text) {}

        assertThatThrownBy(() -> new Shape(Odd.class).columns()).isInstanceOf(IllegalArgumentException.class);
    }
}
