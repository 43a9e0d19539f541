package org.dosedesk.usecase.paper.sitelist.draft;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.dosedesk.usecase.schedule.hold.ContraindicationText;

/// What whoever vaccinates must know of a worker on a list, in words.
public final class RemarkText {
    private RemarkText() {}

    /// Which vaccines are not to be given and why, then which doctor released a precaution; empty when there is
    /// nothing to say.
    public static String show(Messages messages, SiteListDraft.Candidate candidate) {
        Stream<String> cleared = candidate.clearances().stream().map(waiver -> cleared(messages, waiver));
        return Stream.concat(Stream.of(ContraindicationText.not(messages, candidate.forbidden())), cleared)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String cleared(Messages messages, Waiver waiver) {
        return waiver.until() == null
                ? messages.get("common.cleared", waiver.ground())
                : messages.get("common.cleared.until", waiver.ground(), DateText.show(waiver.until()));
    }
}
