package org.dosedesk.ui.numbers.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.coverage.Share;
import org.dosedesk.domain.coverage.Tally;
import org.dosedesk.domain.coverage.WorkerSchedule;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.StatusLabel;
import org.dosedesk.usecase.schedule.hold.HoldText;
import org.jspecify.annotations.Nullable;

/// The words of the coverage screen.
final class CoverageText {
    /// The columns of counts after the name, the head count, those revaccinated and their share.
    static final List<RevaccinationStatus> REST = List.of(
            RevaccinationStatus.DUE,
            RevaccinationStatus.OVERDUE,
            RevaccinationStatus.UPCOMING,
            RevaccinationStatus.INCOMPLETE,
            RevaccinationStatus.NO_DOSES,
            RevaccinationStatus.EXEMPT,
            RevaccinationStatus.REFUSED);

    private final Messages messages;

    CoverageText(Messages messages) {
        this.messages = messages;
    }

    /// The head of a status' column.
    String head(RevaccinationStatus status) {
        return messages.get(
                "coverage.column." + status.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /// A line's name.
    String name(CountRow row) {
        return row.total()
                ? messages.get("coverage.everyone")
                : row.hosted() ? messages.get("coverage.hosted", row.name(), row.other()) : row.name();
    }

    /// The share of those revaccinated, such as `39.0`, with the language's decimal sign; a dash for nobody.
    String percent(Tally tally) {
        return Share.revaccinated(tally)
                .percent()
                .map(percent -> String.format(messages.language().locale(), "%.1f", percent))
                .orElse("–");
    }

    /// The day's headline.
    String headline(Counts counts) {
        Tally total = counts.total();
        return total.total() == 0
                ? messages.get("coverage.nobody", DateText.show(counts.day()))
                : messages.get(
                        "coverage.headline", total.of(RevaccinationStatus.REVACCINATED), total.total(), percent(total));
    }

    /// How many of the exempt are so by what is known of them; empty when nobody is.
    String held(Tally tally) {
        return tally.contraindicated() + tally.awaitingDoctor() == 0
                ? ""
                : messages.get(
                        "coverage.held",
                        tally.of(RevaccinationStatus.EXEMPT),
                        tally.contraindicated(),
                        tally.awaitingDoctor());
    }

    /// What was learnt later, in a sentence or a few.
    String learnt(Counts counts) {
        if (counts.learnt().isEmpty() && counts.moved() == 0) {
            return messages.get("coverage.learnt.nothing");
        }
        String what = counts.learnt().stream()
                .map(learnt -> messages.count("coverage.learnt." + learnt.kind(), learnt.count()))
                .collect(Collectors.joining(", "));
        return messages.get("coverage.learnt.since", what) + " "
                + messages.count("coverage.learnt.moved", counts.moved());
    }

    /// Whose names are shown.
    String subject(NamesViewModel.Subject subject) {
        String day = DateText.show(subject.day());
        CountRow row = subject.row();
        if (row == null) {
            return messages.get("coverage.names.title-learnt", day);
        }
        RevaccinationStatus status = subject.status();
        String what = status == null ? messages.get("coverage.column.roster") : StatusLabel.text(messages, status);
        return messages.get("coverage.names.title", what, name(row), day);
    }

    /// What else than a paper keeps an exempt worker away; empty when nothing does.
    String held(NameRow row) {
        WorkerSchedule.Hold hold = row.hold();
        return hold == null ? "" : HoldText.show(messages, hold);
    }

    /// A kind of what was learnt later, without its number.
    String kinds(NameRow row) {
        return row.learnt().stream()
                .map(kind -> messages.get("coverage.kind." + kind))
                .collect(Collectors.joining(", "));
    }

    /// A status in words; for someone not on the roster, that.
    String status(@Nullable RevaccinationStatus status) {
        return status == null ? messages.get("coverage.not-on-roster") : StatusLabel.text(messages, status);
    }

    /// The heads of a table of counts.
    List<String> header() {
        List<String> header = new ArrayList<>(Stream.of("group", "place", "other", "roster", "revaccinated", "percent")
                .map(column -> messages.get("coverage.column." + column))
                .toList());
        REST.forEach(status -> header.add(head(status)));
        header.add(messages.get("coverage.column.contraindicated"));
        header.add(messages.get("coverage.column.awaiting-doctor"));
        return header;
    }

    /// Both tables of counts, one below the other.
    List<List<String>> lines(Counts counts) {
        List<List<String>> lines = new ArrayList<>();
        counts.units().forEach(row -> lines.add(line(messages.get("coverage.units"), row)));
        counts.sites().forEach(row -> lines.add(line(messages.get("coverage.sites"), row)));
        return lines;
    }

    private List<String> line(String group, CountRow row) {
        Tally tally = row.tally();
        List<String> line = new ArrayList<>(List.of(
                group,
                row.total() ? messages.get("coverage.everyone") : row.name(),
                row.other(),
                Integer.toString(tally.total()),
                Integer.toString(tally.of(RevaccinationStatus.REVACCINATED)),
                percent(tally)));
        REST.forEach(status -> line.add(Integer.toString(tally.of(status))));
        line.add(Integer.toString(tally.contraindicated()));
        line.add(Integer.toString(tally.awaitingDoctor()));
        return line;
    }

    /// The heads of a table of names.
    List<String> namesHeader(boolean learnt) {
        Stream<String> columns = Stream.of(
                "number", "name", "birth-date", "unit", "workshop", "site", "status", "since", "due-on", "held");
        return Stream.concat(columns, learnt ? Stream.of("then", "learnt") : Stream.empty())
                .map(column -> messages.get("coverage.names." + column))
                .toList();
    }

    /// A row of a table of names.
    List<String> namesLine(NameRow row, boolean learnt) {
        List<String> line = new ArrayList<>(List.of(
                row.worker().personnelNumber(),
                row.worker().name().full(),
                DateText.show(row.worker().birthDate()),
                row.unit(),
                row.workshop(),
                row.site(),
                status(row.status()),
                Objects.requireNonNullElse(row.since() == null ? null : DateText.show(row.since()), ""),
                Objects.requireNonNullElse(row.dueOn() == null ? null : DateText.show(row.dueOn()), ""),
                held(row)));
        if (learnt) {
            line.add(status(row.then()));
            line.add(kinds(row));
        }
        return line;
    }
}
