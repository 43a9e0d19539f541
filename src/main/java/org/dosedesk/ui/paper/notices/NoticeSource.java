package org.dosedesk.ui.paper.notices;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.sitelist.SiteList;
import org.dosedesk.domain.sitelist.SiteListRow;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.campaign.plan.RouteGroup;

/// Where the people for notices come from, unless everyone due at a site is asked.
sealed interface NoticeSource {
    Id<Site> site();

    LocalDate day();

    /// Empty when it names none.
    String clinicName();

    Set<Id<Worker>> workers();

    /// A saved list.
    record Saved(SiteList list) implements NoticeSource {
        @Override
        public Id<Site> site() {
            return list.site();
        }

        @Override
        public LocalDate day() {
            return list.day();
        }

        @Override
        public String clinicName() {
            return list.clinicName();
        }

        @Override
        public Set<Id<Worker>> workers() {
            return list.rows().stream().map(SiteListRow::worker).collect(Collectors.toSet());
        }
    }

    /// A campaign's route, or one run of it.
    record OnRoute(RouteGroup group) implements NoticeSource {
        @Override
        public Id<Site> site() {
            return group.site();
        }

        @Override
        public LocalDate day() {
            return group.day();
        }

        @Override
        public String clinicName() {
            return group.clinicName();
        }

        @Override
        public Set<Id<Worker>> workers() {
            return group.workers();
        }
    }
}
