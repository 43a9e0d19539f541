package org.dosedesk.bench.plan;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dosedesk.domain.campaign.plan.Need;
import org.dosedesk.domain.campaign.plan.Plan;
import org.dosedesk.domain.campaign.plan.PlanFacts;
import org.dosedesk.domain.campaign.plan.Planning;
import org.dosedesk.domain.campaign.plan.RandomPlants;
import org.dosedesk.domain.campaign.plan.Slot;
import org.dosedesk.domain.campaign.plan.Standing;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Measures the plan: its time for 100,000 workers with their forecasts given, and whom it leaves unassigned
/// beside a
/// solver that has a minute for the same plant. Figures in `target/bench-plan.txt`; nothing fails for being slow.
@Tag("bench")
class PlanBench {
    /// The first day of the plants.
    static final LocalDate FROM = RandomPlants.FROM;

    private static final int ROUNDS = 5;
    private static final long SECONDS = Long.getLong("dosedesk.solver.seconds", 60);

    private final List<String> report = new ArrayList<>();

    @Test
    void plan() throws Exception {
        PlanFacts many = RandomPlants.facts(1, 200, 400, 100_000, 10);
        for (int round = 1; round <= ROUNDS; round++) {
            long begin = cpu();
            Plan plan = Planning.plan(many);
            report.add(String.format(
                    Locale.ROOT,
                    "%8.0f ms of one processor  plan of %d on %d slots, %d unassigned",
                    (cpu() - begin) / 1e6,
                    plan.needed(),
                    plan.slots().size(),
                    plan.unassigned().size()));
        }
        for (int seed = 11; seed <= 13; seed++) {
            compare(RandomPlants.facts(seed, 12, 40, 1_500, 20), seed);
        }
        Path out = Path.of("target", "bench-plan.txt");
        Files.write(out, report);
        assertThat(out).isNotEmptyFile();
    }

    // A machine that others use, too, says little by the clock on the wall.
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private void compare(PlanFacts facts, int seed) {
        long begin = cpu();
        Plan ours = Planning.plan(facts);
        double time = (cpu() - begin) / 1e6;
        SolverFactory<PlanToSolve> factory = SolverFactory.create(new SolverConfig()
                .withSolutionClass(PlanToSolve.class)
                .withEntityClasses(PersonToPlace.class)
                .withConstraintProviderClass(PlanRules.class)
                .withRandomSeed((long) seed)
                .withTerminationConfig(new TerminationConfig().withSecondsSpentLimit(SECONDS)));
        Solver<PlanToSolve> solver = factory.buildSolver();
        PlanToSolve theirs = solver.solve(new PlanToSolve(people(facts, ours)));
        long unassigned =
                theirs.getPeople().stream().filter(one -> one.getSlot() == null).count();
        report.add(String.format(
                Locale.ROOT,
                "plant %d: ours %d unassigned of %d in %.1f ms; the solver %d (%s) in %d s",
                seed,
                ours.unassigned().size(),
                ours.needed(),
                time,
                unassigned,
                theirs.getScore(),
                SECONDS));
    }

    private static List<PersonToPlace> people(PlanFacts facts, Plan ours) {
        List<PersonToPlace> people = new ArrayList<>();
        for (Standing one : ours.people()) {
            Need need = one.need();
            boolean fixed = one.by() != Standing.By.PROPOSAL;
            List<Slot> slots = fixed && one.slot() == null
                    ? List.of()
                    : ours.slots().stream()
                            .filter(slot -> slot.serves(need.cell().site())
                                    && !need.obstacles()
                                            .containsKey(slot.route().id()))
                            .toList();
            people.add(new PersonToPlace(
                    need.worker().value().toString(),
                    need.cell(),
                    facts.campaign().mayBeAway(facts.crews().getOrDefault(need.cell(), 0)),
                    slots,
                    fixed ? one.slot() : null));
        }
        return people;
    }
}
