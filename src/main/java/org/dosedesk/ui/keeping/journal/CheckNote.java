package org.dosedesk.ui.keeping.journal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dosedesk.usecase.journal.JournalVerdict;
import org.dosedesk.usecase.journal.JournalVerdict.Fault;
import org.dosedesk.usecase.journal.JournalVerdict.Sort;
import org.dosedesk.usecase.journal.Seal;

/// How the outcome of a check is kept in the journal, apart from any language: the seal, or the fault.
final class CheckNote {
    private static final Pattern GOOD = Pattern.compile("(\\d+) ([0-9a-f]*)");
    private static final Pattern BAD = Pattern.compile("([A-Z_]+) (\\d+) (\\w*)");

    private CheckNote() {}

    static String of(JournalVerdict verdict) {
        Fault fault = verdict.fault();
        return fault == null
                ? verdict.seal().number() + " " + verdict.seal().brief()
                : fault.sort() + " " + fault.number() + " " + fault.kind();
    }

    /// The outcome; empty when the text is none.
    static Optional<JournalVerdict> read(String text) {
        Matcher good = GOOD.matcher(text);
        if (good.matches()) {
            return Optional.of(new JournalVerdict(new Seal(Long.parseLong(good.group(1)), good.group(2)), null));
        }
        Matcher bad = BAD.matcher(text);
        if (!bad.matches()) {
            return Optional.empty();
        }
        for (Sort sort : Sort.values()) {
            if (sort.name().equals(bad.group(1))) {
                Fault fault = new Fault(sort, Long.parseLong(bad.group(2)), bad.group(3));
                return Optional.of(new JournalVerdict(Seal.NONE, fault));
            }
        }
        return Optional.empty();
    }
}
