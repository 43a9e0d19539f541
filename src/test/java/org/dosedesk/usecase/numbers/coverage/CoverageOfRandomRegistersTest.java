package org.dosedesk.usecase.numbers.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.dosedesk.domain.coverage.Coverage;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.coverage.Tally;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.schedule.Forecaster;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.testkit.Rules;
import org.dosedesk.text.KazakhOrder;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.numbers.coverage.CoverageLine.Kind;
import org.dosedesk.usecase.register.Snapshot;
import org.dosedesk.usecase.schedule.ForecastScheduler;

/// What must hold for whatever a register holds, on whatever day.
class CoverageOfRandomRegistersTest {
    private static final ForecastScheduler SCHEDULER =
            new ForecastScheduler(Rules.KAZAKHSTAN, new Forecaster(), VaccineCatalogue.COVID_19);
    private static final int LONG_BEFORE = -40;
    private static final int LONG_AFTER = 1100;

    @Property(tries = 150)
    void totalsAlwaysAddUp(
            @ForAll long seed,
            @ForAll @IntRange(max = 80) int deeds,
            @ForAll @IntRange(min = LONG_BEFORE, max = LONG_AFTER) int day,
            @ForAll Knowledge knowledge) {
        RandomRegister random = new RandomRegister(seed, deeds);
        LocalDate asOf = RandomRegister.FIRST.plusDays(day);

        DayCoverage coverage = coverage(random).of(asOf, knowledge, Progress.NONE);

        Coverage counts = coverage.coverage();
        long roster = coverage.snapshot().all(Worker.class).stream()
                .filter(worker -> worker.onRoster(asOf))
                .count();
        assertThat(counts.total().total()).isEqualTo(roster);
        assertSumIs(counts.byUnit().values(), counts.total());
        assertSumIs(counts.bySite().values(), counts.total());
        assertSumIs(counts.byWorkshop().values(), counts.total());
        assertLines(coverage, coverage.byUnit(KazakhOrder.INSTANCE));
        assertLines(coverage, coverage.bySite(KazakhOrder.INSTANCE));
        assertThat(hosted(coverage.byUnit(KazakhOrder.INSTANCE)))
                .isEqualTo(hosted(coverage.bySite(KazakhOrder.INSTANCE)));
    }

    @Property(tries = 150)
    void whatWasKnownThenIsWhatTheRegisterHeldThatEvening(
            @ForAll long seed,
            @ForAll @IntRange(max = 80) int deeds,
            @ForAll @IntRange(min = LONG_BEFORE, max = LONG_AFTER) int day) {
        RandomRegister random = new RandomRegister(seed, deeds);
        LocalDate asOf = RandomRegister.FIRST.plusDays(day);

        Snapshot then = random.register.asKnownAt(
                asOf.plusDays(1).atStartOfDay(ZoneId.of("Asia/Almaty")).toInstant(), Progress.NONE);

        Snapshot held = random.atTheEndOf(asOf);
        assertThat(people(then)).isEqualTo(people(held));
    }

    @Property(tries = 100)
    void everyDifferenceHasAChangeBehindIt(
            @ForAll long seed,
            @ForAll @IntRange(max = 60) int deeds,
            @ForAll @IntRange(min = LONG_BEFORE, max = LONG_AFTER) int day) {
        RandomRegister random = new RandomRegister(seed, deeds);
        LocalDate asOf = RandomRegister.FIRST.plusDays(day);

        LaterKnowledge later = coverage(random).compare(asOf, Progress.NONE);

        Set<Object> explained = new HashSet<>();
        later.changes().forEach(change -> explained.add(change.worker()));
        // an entry that went from one record to another is told of the record that has it now
        boolean merged = later.counts().containsKey(LaterChange.Kind.RECORDS_MERGED);
        assertThat(later.moved())
                .allSatisfy(moved ->
                        assertThat(merged || explained.contains(moved.worker())).isTrue());
        assertThat(later.now().coverage())
                .isEqualTo(
                        coverage(random).of(asOf, Knowledge.NOW, Progress.NONE).coverage());
    }

    @Property(tries = 30)
    void aSeriesIsTheCountsOfEachDay(@ForAll long seed, @ForAll @IntRange(max = 60) int deeds) {
        CoverageOfDay coverage = coverage(new RandomRegister(seed, deeds));
        List<LocalDate> days = List.of(
                RandomRegister.FIRST.plusDays(100),
                RandomRegister.FIRST.plusDays(400),
                RandomRegister.FIRST.plusDays(399),
                RandomRegister.FIRST.plusDays(900));

        assertThat(coverage.series(days, Progress.NONE))
                .isEqualTo(days.stream()
                        .map(day ->
                                coverage.of(day, Knowledge.NOW, Progress.NONE).coverage())
                        .toList());
    }

    private static void assertSumIs(Collection<Tally> parts, Tally total) {
        for (RevaccinationStatus status : RevaccinationStatus.values()) {
            assertThat(parts.stream().mapToInt(part -> part.of(status)).sum()).isEqualTo(total.of(status));
        }
        assertThat(parts.stream().mapToInt(Tally::total).sum()).isEqualTo(total.total());
    }

    private static void assertLines(DayCoverage coverage, List<CoverageLine> lines) {
        assertThat(lines.getLast().tally()).isEqualTo(coverage.coverage().total());
        assertSumIs(
                lines.stream()
                        .filter(line -> line.kind() == Kind.WHOLE)
                        .map(CoverageLine::tally)
                        .toList(),
                lines.getLast().tally());
        for (CoverageLine line : lines) {
            int names = 0;
            for (RevaccinationStatus status : RevaccinationStatus.values()) {
                assertThat(coverage.behind(line.place(), status))
                        .hasSize(line.tally().of(status));
                names += line.tally().of(status);
            }
            assertThat(names).isEqualTo(line.tally().total());
            assertThat(coverage.behind(line.place(), null)).hasSize(names).doesNotHaveDuplicates();
        }
    }

    private static Set<Object> hosted(List<CoverageLine> lines) {
        Set<Object> hosted = new HashSet<>();
        lines.stream()
                .filter(line -> line.kind() == Kind.HOSTED)
                .forEach(line -> hosted.add(List.of(line.place(), line.name(), line.tally())));
        return hosted;
    }

    private static Set<Object> people(Snapshot snapshot) {
        Set<Object> people = new HashSet<>(snapshot.all(Worker.class));
        people.addAll(snapshot.all(Dose.class));
        people.addAll(snapshot.all(Waiver.class));
        people.addAll(snapshot.all(Observation.class));
        snapshot.all(Worker.class).forEach(worker -> people.add(snapshot.entriesOf(worker.id())));
        return people;
    }

    private static CoverageOfDay coverage(RandomRegister random) {
        return new CoverageOfDay(random.register, SCHEDULER, () -> VaccineCatalogue.COVID_19);
    }
}
