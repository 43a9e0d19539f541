package org.dosedesk.domain.notice;

/// The papers that notices need.
public enum NoticeKind {
    /// The slips, in piles.
    SLIPS,
    /// The sheet on which foremen sign for their piles.
    LOG,
    /// The list of names and times for the notice board.
    BOARD
}
