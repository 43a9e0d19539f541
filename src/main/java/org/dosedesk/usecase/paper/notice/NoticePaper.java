package org.dosedesk.usecase.paper.notice;

import org.dosedesk.domain.notice.NoticeKind;

/// Port: puts notices on paper, in Kazakh and Russian side by side. Safe for use by several threads; takes a moment.
@FunctionalInterface
public interface NoticePaper {
    /// The paper as a PDF document. The same sheet always gives the same pages.
    byte[] render(NoticeSheet sheet, NoticeKind kind);
}
