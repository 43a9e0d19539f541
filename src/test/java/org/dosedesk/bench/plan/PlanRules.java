package org.dosedesk.bench.plan;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.dosedesk.domain.campaign.plan.Slot;

/// Hard: seats, capacity, the crew's floor (validity is in the choices). Medium: nobody unassigned. Soft: days
/// late.
public class PlanRules implements ConstraintProvider {
    @Override
    public Constraint[] defineConstraints(ConstraintFactory of) {
        return new Constraint[] {seats(of), capacity(of), crew(of), unassigned(of), late(of)};
    }

    private static Slot slot(PersonToPlace person) {
        return Objects.requireNonNull(person.getSlot());
    }

    private static Constraint seats(ConstraintFactory of) {
        return of.forEach(PersonToPlace.class)
                .filter(one -> slot(one).seats() != null)
                .groupBy(PlanRules::slot, ConstraintCollectors.count())
                .filter((slot, count) -> count > Objects.requireNonNull(slot.seats()))
                .penalize(HardMediumSoftScore.ONE_HARD, (slot, count) -> count - Objects.requireNonNull(slot.seats()))
                .asConstraint("seats");
    }

    private static Constraint capacity(ConstraintFactory of) {
        return of.forEach(PersonToPlace.class)
                .filter(one -> slot(one).route().capacity() != null)
                .groupBy(one -> slot(one).route(), ConstraintCollectors.count())
                .filter((route, count) -> count > Objects.requireNonNull(route.capacity()))
                .penalize(
                        HardMediumSoftScore.ONE_HARD,
                        (route, count) -> count - Objects.requireNonNull(route.capacity()))
                .asConstraint("capacity");
    }

    private static Constraint crew(ConstraintFactory of) {
        return of.forEach(PersonToPlace.class)
                .filter(one -> one.getCell().isCrew() && slot(one).route().takesPeopleAway())
                .groupBy(
                        PersonToPlace::getCell,
                        one -> slot(one).route().day(),
                        PersonToPlace::getMayBeAway,
                        ConstraintCollectors.count())
                .filter((cell, day, most, count) -> count > most)
                .penalize(HardMediumSoftScore.ONE_HARD, (cell, day, most, count) -> count - most)
                .asConstraint("crew");
    }

    private static Constraint unassigned(ConstraintFactory of) {
        return of.forEachIncludingUnassigned(PersonToPlace.class)
                .filter(one -> one.getSlot() == null)
                .penalize(HardMediumSoftScore.ONE_MEDIUM)
                .asConstraint("unassigned");
    }

    private static Constraint late(ConstraintFactory of) {
        return of.forEach(PersonToPlace.class)
                .penalize(HardMediumSoftScore.ONE_SOFT, one -> (int) ChronoUnit.DAYS.between(
                        PlanBench.FROM, slot(one).route().day()))
                .asConstraint("late");
    }
}
