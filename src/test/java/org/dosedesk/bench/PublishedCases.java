package org.dosedesk.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dosedesk.conformance.PublishedPatients;
import org.dosedesk.conformance.PublishedPatients.Question;
import org.dosedesk.domain.schedule.Forecaster;
import org.dosedesk.domain.schedule.RuleSet;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/// Forecasts of all vaccine groups of data 4.64 for the adults of the published cases, on one core and on all.
/// An operation is the forecast of one person. The files lie beside the project.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@Fork(1)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 6, time = 3)
public class PublishedCases {
    static final int PEOPLE = 180;

    private final Forecaster forecaster = new Forecaster();
    private RuleSet rules = PublishedPatients.NO_RULES;
    private List<Question> questions = List.of();

    @Setup
    public void read() {
        Path shared =
                Path.of(System.getProperty("dosedesk.shared", "../shared")).resolve("schedule");
        try {
            rules = PublishedPatients.rules(shared.resolve("cdsi-4.64"));
            List<Question> adults =
                    PublishedPatients.adults(Stream.of("cases-healthy-4.45.csv", "cases-conditions-4.6.csv")
                            .map(shared::resolve)
                            .toList());
            questions = adults.subList(0, PEOPLE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Benchmark
    @Threads(1)
    @OperationsPerInvocation(PEOPLE)
    public void oneCore(Blackhole hole) {
        forecast(hole);
    }

    @Benchmark
    @Threads(Threads.MAX)
    @OperationsPerInvocation(PEOPLE)
    public void allCores(Blackhole hole) {
        forecast(hole);
    }

    /// Forecasts for everyone once; says how many forecasts of vaccine groups that makes.
    long everyoneOnce() {
        long groups = 0;
        for (Question question : questions) {
            groups += forecaster
                    .forecast(rules, question.patient(), question.asOf())
                    .size();
        }
        return groups;
    }

    private void forecast(Blackhole hole) {
        for (Question question : questions) {
            hole.consume(forecaster.forecast(rules, question.patient(), question.asOf()));
        }
    }
}
