package org.dosedesk.ui.paper.notices;

import org.dosedesk.usecase.paper.notice.NoticeSheet;
import org.dosedesk.usecase.paper.sitelist.draft.SiteListDraft;

/// What the notices come to.
///
/// @param slips in all piles
/// @param open of the piles, those without one certain foreman
/// @param leftOut by hand
/// @param exempt left out for an exemption, a contraindication or a precaution
/// @param refused left out for a refusal
/// @param postponed left out because they are to be asked again on a later day
/// @param notListed on the saved list and not due on the day
record NoticeCounts(
        int slips, int piles, int open, int leftOut, int exempt, int refused, int postponed, int notListed) {

    static NoticeCounts of(SiteListDraft draft, NoticeSheet sheet) {
        int open = (int) sheet.piles().stream()
                .filter(pile -> pile.foremen().size() != 1)
                .count();
        return new NoticeCounts(
                sheet.slips(),
                sheet.piles().size(),
                open,
                draft.candidates().size() - sheet.slips(),
                draft.exemptInAll(),
                draft.refused(),
                draft.postponed(),
                draft.notListed());
    }
}
