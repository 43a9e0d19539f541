package org.dosedesk.usecase.numbers.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.coverage.Share;
import org.dosedesk.domain.coverage.Tally;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Messages;
import org.dosedesk.usecase.numbers.coverage.CoverageLine;
import org.dosedesk.usecase.numbers.coverage.Knowledge;

/// What the figures of a campaign say, in sentences: nothing in them but the figures.
public final class CoverageReportText {
    private static final Set<Share.Size> FLOORS = EnumSet.of(
            Share.Size.MORE_THAN_THREE_QUARTERS,
            Share.Size.MORE_THAN_TWO_THIRDS,
            Share.Size.MORE_THAN_HALF,
            Share.Size.MORE_THAN_A_THIRD,
            Share.Size.MORE_THAN_A_QUARTER,
            Share.Size.MORE_THAN_A_TENTH);

    private final Messages messages;

    /// Speaks the language of these texts.
    public CoverageReportText(Messages messages) {
        this.messages = messages;
    }

    /// Whose eyes the day is seen with.
    public String known(CoverageReport report) {
        return messages.get(report.coverage().knowledge() == Knowledge.NOW ? "report.known.now" : "report.known.then");
    }

    /// How far the campaign is.
    public List<String> findings(CoverageReport report) {
        Tally total = report.total();
        String day = DateText.show(report.day());
        if (total.total() == 0) {
            return List.of(messages.get("report.nobody", day));
        }
        Share share = Share.revaccinated(total);
        List<String> findings = new ArrayList<>();
        findings.add(
                messages.get("report.total", day, share.part(), share.whole(), percent(share), size(share.size())));
        report.highest().ifPresent(highest -> findings.add(about("report.highest", highest)));
        report.lowest().ifPresent(lowest -> {
            Share.Size least = Share.revaccinated(lowest.tally()).size();
            boolean same = Objects.equals(lowest, report.highest().orElse(null));
            if (FLOORS.contains(least) && !same) {
                findings.add(messages.get("report.every-other", size(least)));
            }
            findings.add(about("report.lowest", lowest));
        });
        return findings;
    }

    /// What remains to be done.
    public List<String> remaining(CoverageReport report) {
        Tally total = report.total();
        int overdue = total.of(RevaccinationStatus.OVERDUE);
        List<String> lines = new ArrayList<>(List.of(
                messages.get("report.remains.due", total.of(RevaccinationStatus.DUE) + overdue, overdue),
                messages.get("report.remains.incomplete", total.of(RevaccinationStatus.INCOMPLETE)),
                messages.get("report.remains.no-doses", total.of(RevaccinationStatus.NO_DOSES)),
                messages.get("report.remains.upcoming", total.of(RevaccinationStatus.UPCOMING)),
                messages.get(
                        "report.remains.not-called",
                        total.of(RevaccinationStatus.EXEMPT),
                        total.of(RevaccinationStatus.REFUSED))));
        if (total.contraindicated() + total.awaitingDoctor() > 0) {
            lines.add(messages.get("report.remains.held", total.contraindicated(), total.awaitingDoctor()));
        }
        return lines;
    }

    /// A percentage with the language's decimal sign; a dash of nobody.
    public String percent(Share share) {
        return share.percent()
                .map(percent -> String.format(messages.language().locale(), "%.1f", percent))
                .orElse("–");
    }

    private String about(String key, CoverageLine line) {
        Share share = Share.revaccinated(line.tally());
        return messages.get(key, line.name(), share.part(), share.whole(), percent(share), size(share.size()));
    }

    private String size(Share.Size size) {
        return messages.get(
                "report.size." + size.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
