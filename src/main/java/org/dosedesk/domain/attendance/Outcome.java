package org.dosedesk.domain.attendance;

import java.util.Optional;
import org.dosedesk.domain.dose.NotGiven;
import org.jspecify.annotations.Nullable;

/// What came of one row of a site list.
public enum Outcome {
    GIVEN(null),
    /// Did not come.
    ABSENT(NotGiven.Reason.ABSENT),
    /// Did not want it.
    REFUSED(NotGiven.Reason.REFUSED),
    /// The doctor on the spot saw a contraindication.
    EXEMPT(NotGiven.Reason.CONTRAINDICATED),
    /// The physician or feldsher who examined did not admit the worker; the row says why.
    NOT_ADMITTED(NotGiven.Reason.CONTRAINDICATED),
    /// Ill or feverish that day.
    UNWELL(NotGiven.Reason.UNWELL),
    /// To be asked again, perhaps from a day on.
    POSTPONED(NotGiven.Reason.POSTPONED),
    /// Says that the dose was had already.
    ALREADY_HAD(NotGiven.Reason.ALREADY_HAD),
    /// Nothing stands on the paper: nothing is written down.
    BLANK(null);

    private final NotGiven.@Nullable Reason reason;

    Outcome(NotGiven.@Nullable Reason reason) {
        this.reason = reason;
    }

    /// Why nothing was given; empty for a dose and for a blank row.
    public Optional<NotGiven.Reason> reason() {
        return Optional.ofNullable(reason);
    }

    /// Whether a paper of its own may come with it: a written refusal, a medical exemption.
    public boolean mayHavePaper() {
        return this == REFUSED || this == EXEMPT;
    }
}
