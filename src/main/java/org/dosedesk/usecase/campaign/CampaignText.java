package org.dosedesk.usecase.campaign;

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
import org.dosedesk.usecase.coverage.CoverageLine;
import org.dosedesk.usecase.coverage.Knowledge;

/// What the figures of a campaign say, in sentences: nothing in them but the figures.
public final class CampaignText {
    private static final Set<Share.Size> FLOORS = EnumSet.of(
            Share.Size.MORE_THAN_THREE_QUARTERS,
            Share.Size.MORE_THAN_TWO_THIRDS,
            Share.Size.MORE_THAN_HALF,
            Share.Size.MORE_THAN_A_THIRD,
            Share.Size.MORE_THAN_A_QUARTER,
            Share.Size.MORE_THAN_A_TENTH);

    private final Messages messages;

    /// Speaks the language of these texts.
    public CampaignText(Messages messages) {
        this.messages = messages;
    }

    /// Whose eyes the day is seen with.
    public String known(CampaignReport report) {
        return messages.get(
                report.coverage().knowledge() == Knowledge.NOW ? "campaign.known.now" : "campaign.known.then");
    }

    /// How far the campaign is.
    public List<String> findings(CampaignReport report) {
        Tally total = report.total();
        String day = DateText.show(report.day());
        if (total.total() == 0) {
            return List.of(messages.get("campaign.nobody", day));
        }
        Share share = Share.revaccinated(total);
        List<String> findings = new ArrayList<>();
        findings.add(
                messages.get("campaign.total", day, share.part(), share.whole(), percent(share), size(share.size())));
        report.highest().ifPresent(highest -> findings.add(about("campaign.highest", highest)));
        report.lowest().ifPresent(lowest -> {
            Share.Size least = Share.revaccinated(lowest.tally()).size();
            boolean same = Objects.equals(lowest, report.highest().orElse(null));
            if (FLOORS.contains(least) && !same) {
                findings.add(messages.get("campaign.every-other", size(least)));
            }
            findings.add(about("campaign.lowest", lowest));
        });
        return findings;
    }

    /// What remains to be done.
    public List<String> remaining(CampaignReport report) {
        Tally total = report.total();
        int overdue = total.of(RevaccinationStatus.OVERDUE);
        List<String> lines = new ArrayList<>(List.of(
                messages.get("campaign.remains.due", total.of(RevaccinationStatus.DUE) + overdue, overdue),
                messages.get("campaign.remains.incomplete", total.of(RevaccinationStatus.INCOMPLETE)),
                messages.get("campaign.remains.no-doses", total.of(RevaccinationStatus.NO_DOSES)),
                messages.get("campaign.remains.upcoming", total.of(RevaccinationStatus.UPCOMING)),
                messages.get(
                        "campaign.remains.not-called",
                        total.of(RevaccinationStatus.EXEMPT),
                        total.of(RevaccinationStatus.REFUSED))));
        if (total.contraindicated() + total.awaitingDoctor() > 0) {
            lines.add(messages.get("campaign.remains.held", total.contraindicated(), total.awaitingDoctor()));
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
                "campaign.size." + size.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
