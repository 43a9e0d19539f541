package org.dosedesk.usecase.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.coverage.WorkerSchedule;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.worker.Worker;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScheduleTableTest {

    @Test
    void holdsEveryoneOnce() {
        List<WorkerSchedule> people = people(5_000);

        ScheduleTable table = ScheduleTable.of(people);

        assertThat(table.all()).containsExactlyInAnyOrderElementsOf(people);
        assertThat(table.workers())
                .containsExactlyInAnyOrderElementsOf(
                        people.stream().map(WorkerSchedule::worker).toList());
        for (WorkerSchedule one : people) {
            assertThat(table.get(one.worker())).isEqualTo(one);
        }
        assertThat(table.get(Id.random())).isNull();
    }

    @Test
    void aChangedTableLeavesTheOldOneAsItWas() {
        List<WorkerSchedule> people = people(3_000);
        ScheduleTable before = ScheduleTable.of(people);
        WorkerSchedule changed = schedule(people.get(7).worker(), RevaccinationStatus.DUE);
        WorkerSchedule added = schedule(Id.random(), RevaccinationStatus.OVERDUE);
        Map<Id<Worker>, @Nullable WorkerSchedule> changes = new HashMap<>();
        changes.put(changed.worker(), changed);
        changes.put(added.worker(), added);
        changes.put(people.get(8).worker(), null);
        Collection<WorkerSchedule> seenBefore = before.all();

        ScheduleTable after = before.with(changes);

        assertThat(after.get(changed.worker())).isEqualTo(changed);
        assertThat(after.get(added.worker())).isEqualTo(added);
        assertThat(after.get(people.get(8).worker())).isNull();
        assertThat(after.all()).hasSize(3_000);
        assertThat(before.all()).containsExactlyInAnyOrderElementsOf(people);
        assertThat(seenBefore).containsExactlyInAnyOrderElementsOf(people);
    }

    @Test
    void nobodyChangesItFromOutside() {
        Collection<WorkerSchedule> all = ScheduleTable.of(people(3)).all();

        assertThatThrownBy(all::clear).isInstanceOf(UnsupportedOperationException.class);
    }

    private static List<WorkerSchedule> people(int count) {
        List<WorkerSchedule> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            people.add(schedule(Id.random(), RevaccinationStatus.NO_DOSES));
        }
        return people;
    }

    private static WorkerSchedule schedule(Id<Worker> worker, RevaccinationStatus status) {
        return new WorkerSchedule(worker, status, null, null);
    }
}
