package org.dosedesk.usecase.people.worker.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.TwoRecords;
import org.dosedesk.usecase.register.Snapshot;
import org.junit.jupiter.api.Test;

class MergedRecordsTest {

    @Test
    void recordsThatReplaceOneAnotherInACircleHaveOneHolder() {
        List<Worker> alone = Stream.generate(() -> new TwoRecords(Id.random(), Id.random()).stays)
                .limit(4)
                .toList();
        List<Worker> merged = List.of(
                alone.get(0).replacedBy(alone.get(1).id()),
                alone.get(1).replacedBy(alone.get(2).id()),
                alone.get(2).replacedBy(alone.get(0).id()),
                alone.get(3).replacedBy(alone.get(1).id()));
        Snapshot snapshot = Snapshot.EMPTY.with(merged);

        assertThat(merged.stream().map(worker -> MergedRecords.inUse(worker, snapshot)))
                .allMatch(holder -> merged.subList(0, 3).contains(holder))
                .containsOnly(MergedRecords.inUse(merged.getFirst(), snapshot));
    }

    @Test
    void theLastOfAChainHoldsTheEntries() {
        Worker last = new TwoRecords(Id.random(), Id.random()).stays;
        Worker middle = new TwoRecords(Id.random(), Id.random()).stays.replacedBy(last.id());
        Worker first = new TwoRecords(Id.random(), Id.random()).stays.replacedBy(middle.id());
        Snapshot snapshot = Snapshot.EMPTY.with(List.of(first, middle, last));

        assertThat(Stream.of(first, middle, last).map(worker -> MergedRecords.inUse(worker, snapshot)))
                .containsOnly(last);
    }
}
