package org.dosedesk.bench.plan;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import org.dosedesk.domain.campaign.Cell;
import org.dosedesk.domain.campaign.plan.Slot;
import org.dosedesk.domain.entry.Id;
import org.jspecify.annotations.Nullable;

/// Somebody whom the solver places, or finds placed.
@PlanningEntity
public class PersonToPlace {
    @PlanningId
    private String id = "";

    private Cell cell = new Cell(Id.random(), Id.random(), "");
    private int mayBeAway;

    @PlanningPin
    private boolean fixed;

    @ValueRangeProvider(id = "slots")
    private List<Slot> slots = List.of();

    @PlanningVariable(valueRangeProviderRefs = "slots", allowsUnassigned = true)
    private @Nullable Slot slot;

    /// For the solver.
    public PersonToPlace() {}

    PersonToPlace(String id, Cell cell, int mayBeAway, List<Slot> slots, @Nullable Slot fixedOn) {
        this.id = id;
        this.cell = cell;
        this.mayBeAway = mayBeAway;
        this.slots = slots;
        slot = fixedOn;
        fixed = fixedOn != null;
    }

    /// Identity.
    public String getId() {
        return id;
    }

    /// The shift.
    public Cell getCell() {
        return cell;
    }

    /// How many of the shift may be away on one day.
    public int getMayBeAway() {
        return mayBeAway;
    }

    /// Whether people decided.
    public boolean isFixed() {
        return fixed;
    }

    /// What can be chosen.
    public List<Slot> getSlots() {
        return slots;
    }

    /// What is chosen, null for nothing.
    public @Nullable Slot getSlot() {
        return slot;
    }

    /// Chooses.
    public void setSlot(@Nullable Slot chosen) {
        slot = chosen;
    }
}
