package org.dosedesk.ui.people.why;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.StatusLabel;
import org.dosedesk.usecase.people.why.WhySheet;

/// Makes a paper of an explanation.
final class WhySheets {
    private static final List<Integer> DOSES = List.of(27, 19, 54);
    private static final List<Integer> SERIES = List.of(27, 19, 54);
    private static final List<Integer> DATES = List.of(18, 46, 36);
    private static final int ALL = 100;
    private static final List<Integer> KNOWN = List.of(ALL);

    private final Messages messages;

    WhySheets(Messages messages) {
        this.messages = messages;
    }

    WhySheet of(WhyContent content, String preparedBy, LocalDate preparedOn, boolean demo) {
        String status = content.status() == null ? "" : StatusLabel.text(messages, content.status()) + ". ";
        return new WhySheet(
                messages.get("why.paper.title", content.group()),
                content.worker(),
                status + content.verdict(),
                sections(content).stream()
                        .filter(section -> !section.rows().isEmpty())
                        .toList(),
                content.rules(),
                preparedBy,
                preparedOn,
                demo);
    }

    private List<WhySheet.Section> sections(WhyContent content) {
        List<WhySheet.Section> sections = new ArrayList<>();
        content.parts().forEach(part -> sections.add(section(heading("why.doses", part.title()), DOSES, doses(part))));
        sections.add(section(
                messages.get("why.known"),
                KNOWN,
                content.known().stream()
                        .map(line -> new WhySheet.Row(false, List.of(line)))
                        .toList()));
        sections.add(section(messages.get("why.group"), DATES, dates(content.decisions())));
        content.parts()
                .forEach(part -> sections.add(section(heading("why.dates", part.title()), DATES, dates(part.dates()))));
        sections.add(section(
                messages.get("why.series"),
                SERIES,
                content.series().stream()
                        .map(line ->
                                new WhySheet.Row(line.chosen(), List.of(line.name(), line.status(), line.reason())))
                        .toList()));
        content.points().forEach(table -> sections.add(points(table)));
        return sections;
    }

    private WhySheet.Section points(WhyContent.PointsTable table) {
        return new WhySheet.Section(
                heading("why.points", table.title()),
                table.heads(),
                table.shares(ALL),
                table.lines().stream()
                        .map(line -> new WhySheet.Row(line.won(), line.cells()))
                        .toList());
    }

    private static WhySheet.Section section(String heading, List<Integer> shares, List<WhySheet.Row> rows) {
        return new WhySheet.Section(heading, List.of(), shares, rows);
    }

    private static List<WhySheet.Row> doses(WhyContent.Part part) {
        return part.doses().stream()
                .map(line -> new WhySheet.Row(line.counts(), List.of(line.dose(), line.as(), line.reason())))
                .toList();
    }

    private static List<WhySheet.Row> dates(List<WhyContent.DateLine> lines) {
        return lines.stream()
                .map(line -> new WhySheet.Row(line.decisive(), List.of(line.goal(), line.arithmetic(), line.source())))
                .toList();
    }

    private String heading(String key, String title) {
        String heading = messages.get(key);
        return title.isEmpty() ? heading : messages.get("why.heading", heading, title);
    }
}
