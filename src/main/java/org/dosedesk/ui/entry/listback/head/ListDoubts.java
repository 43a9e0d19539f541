package org.dosedesk.ui.entry.listback.head;

import java.util.List;
import java.util.Optional;
import org.dosedesk.domain.attendance.Attendance;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.lot.LotDoubts;
import org.dosedesk.usecase.entry.attendance.GivenLot;
import org.dosedesk.usecase.entry.attendance.PaperRow;
import org.dosedesk.usecase.register.Register;

/// What is doubtful about the lots of a list, asked about as in the other forms. FX thread only.
public record ListDoubts(Register register, LotDoubts lots) {

    /// A question about one of them.
    ///
    /// @param lot what it is about
    public record Question(LotDoubts.Lot lot, String text) {}

    /// The first question that was not asked yet; empty when there is none.
    public Optional<Question> first(Messages messages, Attendance typed, List<PaperRow> rows) {
        return GivenLot.of(typed, rows).stream()
                .flatMap(given -> {
                    LotDoubts.Lot lot = new LotDoubts.Lot(
                            register.snapshot().get(Vaccine.class, given.vaccine()), given.number(), given.expiry());
                    return lots.question(messages, lot, given.number()).map(text -> new Question(lot, text)).stream();
                })
                .findFirst();
    }
}
