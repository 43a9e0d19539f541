package org.dosedesk.usecase.journal;

/// Where the journal ends: whoever has it written down can show later that nothing before it was changed or cut off.
///
/// @param number of the last line, 0 for an empty journal
/// @param hash of that line as hexadecimal digits, which depends on every line before it; empty for an empty journal
public record Seal(long number, String hash) {
    /// Of an empty journal.
    public static final Seal NONE = new Seal(0, "");

    private static final int SHOWN = 16;

    /// The digits that are enough to write down.
    public String brief() {
        return hash.substring(0, Math.min(SHOWN, hash.length()));
    }
}
