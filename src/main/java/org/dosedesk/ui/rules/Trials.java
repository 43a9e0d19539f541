package org.dosedesk.ui.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Site;
import org.dosedesk.text.KazakhOrder;
import org.dosedesk.usecase.register.Snapshot;
import org.dosedesk.usecase.ruleset.Effect;
import org.dosedesk.usecase.ruleset.Proposal;
import org.jspecify.annotations.Nullable;

/// Makes of an effect what is shown of it.
final class Trials {
    private Trials() {}

    /// What is to be looked at.
    ///
    /// @param proposal null when only another day is looked at
    static Trial of(@Nullable Proposal proposal, Effect effect, Snapshot snapshot) {
        List<Trial.Count> sites = new ArrayList<>();
        for (Map.Entry<Id<Site>, Effect.Count> site : effect.bySite().entrySet()) {
            sites.add(count(snapshot.get(Site.class, site.getKey()).name(), site.getValue()));
        }
        sites.sort(Comparator.comparing(Trial.Count::site, KazakhOrder.INSTANCE));
        List<Trial.Moved> moved = effect.moved().stream()
                .map(pair -> new Trial.Moved(
                        pair.worker().name().full(),
                        snapshot.get(Site.class, pair.worker().site()).name(),
                        pair.before(),
                        pair.after()))
                .sorted(Comparator.comparing(Trial.Moved::site, KazakhOrder.INSTANCE)
                        .thenComparing(Trial.Moved::name, KazakhOrder.INSTANCE))
                .toList();
        return new Trial(
                proposal == null ? null : proposal.rules(),
                effect.vaccineGroup(),
                proposal == null ? List.of() : proposal.differences(),
                proposal == null ? Set.of() : proposal.warnings(),
                proposal == null ? List.of() : proposal.later(),
                effect.before(),
                effect.after(),
                count("", effect.total()),
                effect.statuses(),
                sites,
                moved);
    }

    private static Trial.Count count(String site, Effect.Count count) {
        return new Trial.Count(site, count.people(), count.dueBefore(), count.dueAfter(), count.moved());
    }
}
