package org.dosedesk.ui.people.due;

import java.time.LocalDate;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.usecase.people.exposure.AfterBite;
import org.dosedesk.usecase.register.Register;

/// Who needs a dose after a bite today, whatever vaccine group is in use and whatever day the screens are about: the
/// course cannot wait. FX thread only.
public final class BitesViewModel {
    private final Register register;
    private final AfterBite afterBite;
    private final Background background;
    private final ObservableList<AfterBite.Bitten> due = FXCollections.observableArrayList();
    private int looks;

    /// Shows those of this register as they are now, and as they become.
    public BitesViewModel(Register register, AfterBite afterBite, Background background) {
        this.register = register;
        this.afterBite = afterBite;
        this.background = background;
        register.onSaved(saved -> {
            if (saved.touches(Observation.class, Dose.class, Waiver.class, Worker.class)) {
                background.onScreen(this::refresh);
            }
        });
        refresh();
    }

    /// Looks again: the rules changed, or a new day may have begun.
    public void refresh() {
        int mine = ++looks;
        LocalDate day = today();
        background.start(
                progress -> afterBite.on(register.snapshot(), day),
                found -> {
                    if (mine == looks) {
                        due.setAll(found);
                    }
                },
                // Logged already; what was found before is better than nothing.
                problem -> {});
    }

    /// Those due today or overdue, the longest waiting first.
    ObservableList<AfterBite.Bitten> due() {
        return due;
    }

    LocalDate today() {
        return LocalDate.now(register.clock());
    }
}
