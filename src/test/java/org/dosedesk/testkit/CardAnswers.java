package org.dosedesk.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dosedesk.ui.people.workercard.CardHeader;

/// Says yes to everything that the card's header asks, and today for a day.
public final class CardAnswers implements CardHeader.Questions {
    /// Who was to leave, in the words of the question.
    public final List<String> leaving = new ArrayList<>();

    @Override
    public Optional<LocalDate> leavingDay(String who, LocalDate notBefore, LocalDate proposed) {
        leaving.add(who);
        return Optional.of(proposed);
    }

    @Override
    public boolean mayComeBack(String who) {
        return true;
    }

    @Override
    public boolean mayUndoMerge(String who) {
        return true;
    }
}
