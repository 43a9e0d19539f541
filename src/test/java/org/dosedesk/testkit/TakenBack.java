package org.dosedesk.testkit;

import java.util.List;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.takeback.TakeBack;

/// Takes saves back without a screen.
public final class TakenBack {
    private static final String REASON = "Undone";

    private TakenBack() {}

    /// Takes back the save that made these changes; whether it could be.
    public static boolean of(Register register, List<Change> saved) {
        return of(register, saved.getFirst().after()) instanceof TakeBack.Outcome.Done;
    }

    /// Takes back the save that wrote a record like this.
    public static TakeBack.Outcome of(Register register, Entity record) {
        TakeBack takeBack = new TakeBack(register);
        return takeBack.carryOut(takeBack.planFor(record, REASON, Progress.NONE).orElseThrow(), REASON, Progress.NONE);
    }
}
