package org.dosedesk.ui.numbers.lots;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.lot.LotLine;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.jspecify.annotations.Nullable;

/// The columns in which people who got a dose are shown and exported: one place, so that file and screen agree.
final class LineColumns {
    /// A column.
    ///
    /// @param shown whether it is on the screen, and not in the file alone
    record Column(String id, String title, boolean shown, Function<LotLine, String> text) {}

    private LineColumns() {}

    static List<Column> of(Messages messages) {
        return List.of(
                column(
                        messages,
                        "name",
                        "lots.table.name",
                        true,
                        line -> line.worker().name().full()),
                column(
                        messages,
                        "born",
                        "lots.table.born",
                        true,
                        line -> DateText.show(line.worker().birthDate())),
                column(
                        messages,
                        "personnel",
                        "lots.table.personnel",
                        false,
                        line -> line.worker().personnelNumber()),
                column(messages, "workshop", "record.field.workshop", true, LotLine::workshop),
                column(messages, "site", "record.field.site", true, LotLine::site),
                column(
                        messages,
                        "phone",
                        "record.field.phone",
                        true,
                        line -> line.worker().phone()),
                column(
                        messages,
                        "vaccine",
                        "lots.table.vaccine",
                        true,
                        line -> LotText.vaccine(messages, line.vaccine().code())),
                column(
                        messages,
                        "lot",
                        "lots.table.lot",
                        true,
                        line -> Objects.requireNonNullElse(line.dose().lot(), "")),
                column(
                        messages,
                        "date",
                        "lots.table.date",
                        true,
                        line -> DateText.show(line.dose().date())),
                column(messages, "expiry", "lots.table.expiry", true, line -> day(line.expiry())),
                column(messages, "place", "lots.table.place", true, line -> place(messages, line.dose())),
                column(messages, "clinic", "lots.table.clinic", true, LotLine::clinic),
                column(
                        messages,
                        "reactions",
                        "lots.table.reactions",
                        true,
                        line -> line.reactions() == 0 ? "" : String.valueOf(line.reactions())),
                column(
                        messages,
                        "voided",
                        "lots.table.voided",
                        true,
                        line -> line.dose().inForce() ? "" : messages.get("lots.voided")));
    }

    private static Column column(
            Messages messages, String id, String title, boolean shown, Function<LotLine, String> text) {
        return new Column(id, messages.get(title), shown, text);
    }

    private static String place(Messages messages, Dose dose) {
        return messages.get("common.place." + dose.place().name().toLowerCase(Locale.ROOT));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DateText.show(day);
    }
}
