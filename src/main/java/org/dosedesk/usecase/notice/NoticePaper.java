package org.dosedesk.usecase.notice;

/// Port: puts notices on paper, in Kazakh and Russian side by side. Safe for use by several threads; takes a moment.
@FunctionalInterface
public interface NoticePaper {
    /// The papers that notices need.
    enum Kind {
        /// The slips, in piles.
        SLIPS,
        /// The sheet on which foremen sign for their piles.
        LOG,
        /// The list of names and times for the notice board.
        BOARD
    }

    /// The paper as a PDF document. The same sheet always gives the same pages.
    byte[] render(NoticeSheet sheet, Kind kind);
}
