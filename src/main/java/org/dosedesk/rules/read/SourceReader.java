package org.dosedesk.rules.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.dosedesk.domain.schedule.supporting.RuleSource;
import org.dosedesk.domain.schedule.supporting.TargetDoseKind;
import org.dosedesk.rules.xml.Xml;
import org.jspecify.annotations.Nullable;

/// Reads our own `source` element: `kind` (decree, announcement, instruction, ours), `number`, `date` and `since`
/// (yyyy-MM-dd), and on a series dose `dose` (primary, booster).
public final class SourceReader {

    private SourceReader() {}

    /// The source of a rule, null where the file gives none.
    public static @Nullable RuleSource source(Xml rule) {
        Xml source = rule.own("source");
        String kind = source == null ? null : source.attribute("kind");
        if (source == null || kind == null) {
            return null;
        }
        String date = source.attribute("date");
        String since = source.attribute("since");
        try {
            return new RuleSource(
                    RuleSource.Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
                    source.attribute("number"),
                    date == null ? null : LocalDate.parse(date),
                    since == null ? null : LocalDate.parse(since));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw source.error(String.valueOf(e.getMessage()));
        }
    }

    /// What a series dose is called; a primary dose where the file does not say.
    static TargetDoseKind doseKind(Xml seriesDose) {
        Xml source = seriesDose.own("source");
        String dose = source == null ? null : source.attribute("dose");
        if (source == null || dose == null) {
            return TargetDoseKind.PRIMARY;
        }
        try {
            return TargetDoseKind.valueOf(dose.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw source.error("'" + dose + "' is neither primary nor booster");
        }
    }
}
