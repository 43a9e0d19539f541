package org.dosedesk.ui.paper.notices;

import org.dosedesk.domain.notice.NoticeKind;
import org.dosedesk.ui.kit.paper.PaperOrder;
import org.dosedesk.usecase.paper.Paper;
import org.dosedesk.usecase.paper.notice.NoticeChoices;
import org.dosedesk.usecase.paper.notice.NoticePaper;
import org.dosedesk.usecase.paper.notice.NoticeSheet;
import org.dosedesk.usecase.paper.notice.PrepareNotices;
import org.dosedesk.usecase.paper.sitelist.draft.SiteListDraft;

/// Notices on their way out, which say what holds at that moment.
///
/// @param fileName as the journal names the paper, too, and never says whose
/// @param shown as they are now
/// @param whenDone called once they are on paper
record NoticeOrder(
        PrepareNotices prepare,
        NoticePaper pages,
        SiteListDraft people,
        NoticeChoices choices,
        NoticeKind kind,
        String fileName,
        NoticeSheet shown,
        Runnable whenDone)
        implements PaperOrder {
    @Override
    public Paper paper() {
        NoticeSheet sheet = prepare.sheet(people, choices);
        return Paper.of(fileName + " · " + sheet.slips(), () -> pages.render(sheet, kind))
                .withBlankBacks(kind.oneSided());
    }

    @Override
    public byte[] look() {
        return pages.render(shown, kind);
    }

    @Override
    public void settled(boolean done) {
        if (done) {
            whenDone.run();
        }
    }
}
