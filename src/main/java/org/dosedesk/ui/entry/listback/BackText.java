package org.dosedesk.ui.entry.listback;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dosedesk.domain.attendance.AttendanceRow;
import org.dosedesk.domain.attendance.Outcome;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.Reaction;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.sitelist.SiteList;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.text.DateText;
import org.dosedesk.text.GroupText;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.entry.listback.head.Header;
import org.dosedesk.ui.kit.form.Field;
import org.dosedesk.usecase.entry.attendance.Oddity;
import org.dosedesk.usecase.entry.attendance.PaperRow;
import org.dosedesk.usecase.entry.dose.check.DoseFinding;
import org.dosedesk.usecase.entry.dose.check.FindingText;
import org.dosedesk.usecase.register.Snapshot;
import org.jspecify.annotations.Nullable;

/// A list that came back in words.
public record BackText(Messages messages) {
    private static final int NAMED = 12;

    /// A list to choose: number, site, day, and how far it is entered.
    ///
    /// @param entered null for not at all
    public String choice(SiteList list, @Nullable Boolean entered) {
        String state =
                entered == null ? "listback.state.new" : entered ? "listback.state.entered" : "listback.state.begun";
        return messages.get(
                "listback.choice",
                Integer.toString(list.number()),
                list.siteName(),
                DateText.show(list.day()),
                messages.get(state),
                GroupText.against(messages, list.group()));
    }

    /// What came of a row; a dose with its vaccine where that is not the list's.
    String outcome(PaperRow paper, Snapshot snapshot) {
        AttendanceRow row = paper.row();
        Id<Vaccine> own = row.outcome() == Outcome.GIVEN ? paper.own() : null;
        String word = messages.get(Letters.wordKey(row.outcome()));
        LocalDate until = row.until();
        if (until != null) {
            String key = row.outcome() == Outcome.POSTPONED ? "listback.outcome.from" : "listback.outcome.until";
            word = messages.get(key, word, DateText.show(until));
        }
        if (own != null) {
            word = messages.get("listback.outcome.vaccine", word, vaccine(own, snapshot));
        }
        if (row.lot() != null) {
            word = messages.get("listback.outcome.lot", word, row.lot());
        }
        if (row.note() != null) {
            word = messages.get("listback.outcome.note", word, row.note());
        }
        return row.paper() ? messages.get("listback.outcome.paper", word) : word;
    }

    /// What has changed since the list was printed, and what is odd.
    String remarks(PaperRow row, List<Oddity> oddities, Snapshot snapshot) {
        Stream<String> news = Stream.concat(
                row.walkIn() ? Stream.of(messages.get("listback.walk-in")) : Stream.empty(),
                row.news().stream()
                        .sorted()
                        .map(one -> messages.get(
                                "listback.news." + kebab(one),
                                row.worker().name().full())));
        Stream<String> odd = oddities.stream()
                .filter(one -> number(one) == row.row().number())
                .map(one -> sentence(one, snapshot));
        return Stream.concat(odd, news).collect(Collectors.joining(" "));
    }

    /// A row that is not simply given, in full: a column is never wide enough for all that can be said.
    /// Empty for others.
    String inFull(BackRow row, List<Oddity> oddities, Snapshot snapshot) {
        String remarks = remarks(row.paper(), oddities, snapshot);
        AttendanceRow came = row.row();
        if (remarks.isEmpty() && came.plain()) {
            return "";
        }
        return messages.get(
                        "listback.row",
                        Integer.toString(row.number()),
                        row.paper().name(),
                        outcome(row.paper(), snapshot),
                        remarks)
                .strip();
    }

    /// What is odd about the list as a whole.
    String aboutAll(List<Oddity> oddities, Snapshot snapshot) {
        String about = oddities.stream()
                .filter(one -> number(one) == 0 && !isAboutField(one))
                .map(one -> sentence(one, snapshot))
                .collect(Collectors.joining(" "));
        List<Integer> odd = oddRows(oddities);
        if (odd.isEmpty()) {
            return about;
        }
        String some =
                odd.stream().limit(NAMED).map(one -> Integer.toString(one)).collect(Collectors.joining(", "));
        String rows = odd.size() > NAMED ? some + " …" : some;
        return (about + " " + messages.get("listback.odd.rows", rows)).strip();
    }

    /// The rows that something is odd about.
    static List<Integer> oddRows(List<Oddity> oddities) {
        return oddities.stream()
                .map(BackText::number)
                .filter(number -> number > 0)
                .distinct()
                .sorted()
                .toList();
    }

    /// The field of the head that an oddity is about; empty for what is about rows.
    static Optional<Field<?>> field(Header header, Oddity oddity) {
        return switch (oddity) {
            case Oddity.NoVaccine none -> Optional.of(header.vaccine);
            case Oddity.OtherGroup other when other.number() == 0 -> Optional.of(header.vaccine);
            case Oddity.DayAhead ahead -> Optional.of(header.day);
            default -> Optional.empty();
        };
    }

    private static boolean isAboutField(Oddity oddity) {
        return oddity instanceof Oddity.NoVaccine
                || oddity instanceof Oddity.DayAhead
                || (oddity instanceof Oddity.OtherGroup && number(oddity) == 0);
    }

    /// How many rows have each outcome, to be compared with the foot of the paper.
    String counts(List<BackRow> rows) {
        Map<Outcome, Long> counts = rows.stream()
                .collect(Collectors.groupingBy(row -> row.row().outcome(), TreeMap::new, Collectors.counting()));
        List<String> parts = new ArrayList<>();
        counts.forEach((outcome, count) ->
                parts.add(messages.get("listback.count", messages.get(Letters.wordKey(outcome)), count)));
        return String.join(" · ", parts);
    }

    /// What is odd.
    String sentence(Oddity oddity, Snapshot snapshot) {
        return switch (oddity) {
            case Oddity.Row row -> finding(row.finding(), snapshot);
            case Oddity.NotValid odd ->
                messages.get("dose.not-valid." + kebab(odd.outcome().reason()));
            case Oddity.LotTooSmall lot -> messages.get("listback.odd.lot-small", lot.lot(), lot.left(), lot.given());
            case Oddity.NewLot added -> messages.get("dose.new-lot", added.lot());
            case Oddity.NoLot none -> messages.get("listback.odd.no-lot");
            case Oddity.NoRowLot none -> messages.get("listback.odd.no-row-lot");
            case Oddity.NoPhysician none -> messages.get("listback.odd.no-physician");
            case Oddity.OtherGroup other ->
                messages.get(
                        "listback.odd.other-group",
                        vaccine(other.vaccine(), snapshot),
                        GroupText.show(messages, other.group()));
            case Oddity.NoVaccine none -> messages.get("listback.odd.no-vaccine");
            case Oddity.OtherDay day ->
                messages.get("listback.odd.day", DateText.show(day.onPaper()), DateText.show(day.typed()));
            case Oddity.DayAhead ahead -> messages.get("dose.problem.date-in-future");
            case Oddity.Twice twice -> messages.get("listback.odd.twice", twice.first());
        };
    }

    private String finding(DoseFinding finding, Snapshot snapshot) {
        return FindingText.show(messages, finding, about -> switch (about) {
            case Dose dose -> DateText.show(dose.date()) + " " + vaccine(dose.vaccine(), snapshot);
            case Reaction reaction -> reaction.description();
            default -> DateText.show(about.day());
        });
    }

    private String vaccine(Id<Vaccine> vaccine, Snapshot snapshot) {
        return messages.get(
                "common.vaccine." + snapshot.get(Vaccine.class, vaccine).code());
    }

    private static int number(Oddity oddity) {
        return switch (oddity) {
            case Oddity.Row row -> row.number();
            case Oddity.NotValid row -> row.number();
            case Oddity.Twice row -> row.number();
            case Oddity.NoRowLot row -> row.number();
            case Oddity.OtherGroup row -> row.number();
            case Oddity.NoPhysician all -> 0;
            case Oddity.LotTooSmall all -> 0;
            case Oddity.NewLot all -> 0;
            case Oddity.NoLot all -> 0;
            case Oddity.NoVaccine all -> 0;
            case Oddity.DayAhead all -> 0;
            case Oddity.OtherDay all -> 0;
        };
    }

    private static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
