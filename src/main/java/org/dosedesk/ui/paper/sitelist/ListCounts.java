package org.dosedesk.ui.paper.sitelist;

import java.util.List;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.usecase.paper.sitelist.draft.SiteListDraft;

/// What a draft comes to.
///
/// @param planned on the list
/// @param secondDose of them, those whose course is not finished
/// @param hosted of them, those of hosted workshops
/// @param exempt left out for an exemption
/// @param refused left out for a refusal
/// @param postponed left out because they are to be asked again on a later day
/// @param notListed picked by hand and not due
record ListCounts(int planned, int secondDose, int hosted, int exempt, int refused, int postponed, int notListed) {

    static ListCounts of(SiteListDraft draft, List<ListRow> rows) {
        List<SiteListDraft.Candidate> listed = rows.stream()
                .filter(row -> row.listedProperty().get())
                .map(ListRow::candidate)
                .toList();
        int second = (int) listed.stream()
                .filter(candidate -> candidate.status() == RevaccinationStatus.INCOMPLETE)
                .count();
        int guests = (int) listed.stream()
                .filter(candidate -> candidate.hostedUnit() != null)
                .count();
        return new ListCounts(
                listed.size(), second, guests, draft.exempt(), draft.refused(), draft.postponed(), draft.notListed());
    }
}
