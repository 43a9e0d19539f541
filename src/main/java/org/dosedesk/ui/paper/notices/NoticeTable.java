package org.dosedesk.ui.paper.notices;

import java.util.List;
import javafx.beans.value.ObservableValue;
import org.dosedesk.text.Messages;

/// What stands in the table.
final class NoticeTable {
    private final Messages messages;

    NoticeTable(Messages messages) {
        this.messages = messages;
    }

    String workshop(NoticeRow row) {
        var candidate = row.candidate();
        String unit = candidate.hostedUnit();
        return unit == null ? candidate.workshop() : messages.get("notices.hosted", candidate.workshop(), unit);
    }

    ObservableValue<String> foreman(NoticeRow row) {
        return row.slipProperty().map(this::foremen);
    }

    static ObservableValue<String> time(NoticeRow row) {
        return row.slipProperty().map(NoticeRow.Slip::time);
    }

    private String foremen(NoticeRow.Slip slip) {
        List<String> names = slip.foremen();
        if (slip.time().isEmpty()) {
            return "";
        }
        return switch (names.size()) {
            case 0 -> messages.get("notices.foreman.none");
            case 1 -> names.getFirst();
            default -> messages.get("notices.foreman.several", names.getFirst(), names.size() - 1);
        };
    }
}
