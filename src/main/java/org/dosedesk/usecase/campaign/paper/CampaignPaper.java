package org.dosedesk.usecase.campaign.paper;

import java.util.List;
import org.dosedesk.text.Language;

/// Port: puts sheets about a campaign's plan on paper.
@FunctionalInterface
public interface CampaignPaper {
    /// One PDF document: each sheet begins on a new page and counts its own pages.
    ///
    /// @param sheets at least one, all upright or all lying
    byte[] render(List<CampaignSheet> sheets, Language language);
}
