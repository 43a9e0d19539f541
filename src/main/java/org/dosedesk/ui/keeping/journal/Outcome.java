package org.dosedesk.ui.keeping.journal;

/// How an export or a comparison with an earlier export came out.
///
/// @param file the file's name
/// @param number lines compared, or the first line that is not as it was; 0 when it doesn't matter
record Outcome(Sort sort, String file, long number) {
    static final Outcome NONE = new Outcome(Sort.NONE, "", 0);

    /// What happened.
    enum Sort {
        NONE,
        EXPORTED,
        NOT_WRITABLE,
        SAME,
        DIFFERENT,
        NO_EXPORT,
        NOT_READABLE
    }

    boolean isBad() {
        return sort != Sort.NONE && sort != Sort.EXPORTED && sort != Sort.SAME;
    }
}
