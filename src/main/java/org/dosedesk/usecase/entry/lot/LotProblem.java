package org.dosedesk.usecase.entry.lot;

/// What can be wrong with a lot that is being entered.
public enum LotProblem {
    /// No vaccine is chosen.
    VACCINE_MISSING(true),
    /// There is no number.
    NUMBER_MISSING(true),
    /// The same lot of the same vaccine is there, perhaps in another spelling: two of them would count doses twice.
    THERE_ALREADY(true),
    /// It could no longer be used today: unusual, but it may be on the shelf.
    EXPIRED(false);

    private final boolean blocks;

    LotProblem(boolean blocks) {
        this.blocks = blocks;
    }

    /// Whether the lot cannot be saved like this.
    public boolean blocks() {
        return blocks;
    }
}
