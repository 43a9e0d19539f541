package org.dosedesk.ui.kit.table;

/// What a column holds, and so how much room it wants.
enum Kind {
    /// A box to tick.
    BOX,
    DATE,
    STATUS,
    /// A number.
    COUNT,
    /// A name is never cut, and gets spare room.
    NAME,
    /// Words, which give way when there is too little room.
    TEXT,
    /// A name in as many lines as it takes, which has the room that numbers beside it leave.
    WRAPPED_NAME,
    /// Sentences, which wrap and take the room that is left.
    SENTENCE;

    private static final double LEAST = 120;
    private static final double LEAST_SENTENCE = 240;

    boolean takesSpareRoom() {
        return this == NAME || this == TEXT || this == WRAPPED_NAME || this == SENTENCE;
    }

    boolean givesWay() {
        return this == TEXT || this == WRAPPED_NAME || this == SENTENCE;
    }

    boolean fitsContent() {
        return this != BOX && this != WRAPPED_NAME && this != SENTENCE;
    }

    /// How narrow a column may become that would like to be so wide.
    double least(double heading, double wanted) {
        return switch (this) {
            case TEXT -> Math.min(wanted, Math.max(heading, LEAST));
            case WRAPPED_NAME -> Math.max(heading, LEAST);
            case SENTENCE -> Math.max(heading, LEAST_SENTENCE);
            default -> wanted;
        };
    }
}
