package org.dosedesk.ui.numbers.ending;

import java.time.YearMonth;
import java.util.List;
import org.dosedesk.domain.dose.NotGiven;
import org.dosedesk.domain.exemption.Against;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.observation.ObservationKind;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.StatusLabel;
import org.dosedesk.usecase.entry.exemption.AgainstText;
import org.dosedesk.usecase.schedule.hold.ContraindicationText;

/// The list in words.
record EndingText(Messages messages) {

    /// What comes to its end.
    String what(EndingRow row) {
        return switch (row.entry()) {
            case Observation seen
            when ObservationKind.of(seen.code()).isPresent() -> ContraindicationText.name(messages, seen.code());
            case Observation seen -> messages.get("ending.sort.observation") + " " + seen.code();
            case Waiver waiver -> against(row, waiver.against());
            case NotGiven notGiven -> against(row, notGiven.scope());
            default -> messages.get("ending.sort." + row.sort());
        };
    }

    private String against(EndingRow row, Against against) {
        return messages.get("ending.sort." + row.sort()) + " · " + AgainstText.show(messages, against);
    }

    /// The ground or the note; empty when there is none.
    String remark(EndingRow row) {
        return switch (row.entry()) {
            case Waiver waiver -> waiver.ground();
            case NotGiven notGiven -> notGiven.note();
            default -> "";
        };
    }

    /// Everything that a line of the screen may cut off.
    String whole(EndingRow row) {
        String remark = remark(row);
        return row.worker().name().full() + "\n" + what(row) + (remark.isEmpty() ? "" : ": " + remark) + "\n"
                + row.workshop() + " · " + row.site();
    }

    String month(YearMonth month) {
        return messages.get("ending.month." + month.getMonthValue()) + " " + month.getYear();
    }

    /// The names of the columns of a saved table.
    List<String> header() {
        return List.of(
                messages.get("ending.col.last"),
                messages.get("ending.col.what"),
                messages.get("ending.col.name"),
                messages.get("ending.col.birth-date"),
                messages.get("ending.col.number"),
                messages.get("ending.col.workshop"),
                messages.get("ending.col.site"),
                messages.get("ending.col.then"),
                messages.get("ending.col.remark"));
    }

    /// A line of a saved table.
    List<String> line(EndingRow row) {
        return List.of(
                DateText.show(row.last()),
                what(row),
                row.worker().name().full(),
                DateText.show(row.worker().birthDate()),
                row.worker().personnelNumber(),
                row.workshop(),
                row.site(),
                row.then() == null ? "" : StatusLabel.text(messages, row.then()),
                remark(row));
    }
}
