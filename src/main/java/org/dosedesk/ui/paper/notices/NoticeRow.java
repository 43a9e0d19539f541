package org.dosedesk.ui.paper.notices;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.notice.NoticeHours;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.text.TimeText;
import org.dosedesk.usecase.paper.notice.NoticePile;
import org.dosedesk.usecase.paper.notice.NoticeSheet;
import org.dosedesk.usecase.paper.notice.NoticeSlip;
import org.dosedesk.usecase.paper.sitelist.draft.SiteListDraft.Candidate;

/// Someone who may get a notice, with the tick that keeps them among those who do.
final class NoticeRow {
    private final Candidate candidate;
    private final BooleanProperty asked;
    private final ObjectProperty<Slip> slip = new SimpleObjectProperty<>(this, "slip", Slip.NONE);

    /// What the table shows of the notice.
    ///
    /// @param time when to come, empty without a notice
    /// @param foremen all who may hand it out
    record Slip(String time, List<String> foremen) {
        /// No notice.
        static final Slip NONE = new Slip("", List.of());

        Slip {
            foremen = List.copyOf(foremen);
        }
    }

    /// What the table shows of each worker's notice.
    static Map<Id<Worker>, Slip> slips(NoticeSheet sheet) {
        Map<Id<Worker>, Slip> slips = new HashMap<>();
        NoticeHours hours = sheet.choices().hours();
        for (NoticePile pile : sheet.piles()) {
            for (NoticeSlip notice : pile.slips()) {
                String time = hours.spread() ? TimeText.show(notice.at()) : TimeText.show(hours.from(), hours.until());
                slips.put(notice.worker(), new Slip(time, pile.foremen()));
            }
        }
        return slips;
    }

    NoticeRow(Candidate candidate, boolean asked) {
        this.candidate = candidate;
        this.asked = new SimpleBooleanProperty(this, "asked", asked);
    }

    Candidate candidate() {
        return candidate;
    }

    Worker worker() {
        return candidate.worker();
    }

    BooleanProperty askedProperty() {
        return asked;
    }

    /// [Slip#NONE] while there is none.
    ObjectProperty<Slip> slipProperty() {
        return slip;
    }
}
