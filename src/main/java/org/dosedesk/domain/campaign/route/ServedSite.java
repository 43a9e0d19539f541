package org.dosedesk.domain.campaign.route;

import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Site;

/// A site whose workers something is for.
public record ServedSite(Id<Site> site) {}
