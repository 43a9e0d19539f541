package org.dosedesk.bench.plan;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A plant as the solver sees it.
@PlanningSolution
public class PlanToSolve {
    @PlanningEntityCollectionProperty
    private List<PersonToPlace> people = List.of();

    @PlanningScore
    private @Nullable HardMediumSoftScore score;

    /// For the solver.
    public PlanToSolve() {}

    PlanToSolve(List<PersonToPlace> people) {
        this.people = people;
    }

    /// Everyone.
    public List<PersonToPlace> getPeople() {
        return people;
    }

    /// How good it is.
    public @Nullable HardMediumSoftScore getScore() {
        return score;
    }

    /// Says how good it is.
    public void setScore(@Nullable HardMediumSoftScore now) {
        score = now;
    }
}
