package org.dosedesk.domain.notice;

/// The papers that notices need.
public enum NoticeKind {
    /// The slips, in piles.
    SLIPS,
    /// The sheet on which foremen sign for their piles.
    LOG,
    /// The list of names and times for the notice board.
    BOARD;

    /// Whether only one side of a sheet may be used: slips are cut apart and must not carry somebody else's on their
    /// back, and what hangs on a board is read from one side.
    public boolean oneSided() {
        return this != LOG;
    }
}
