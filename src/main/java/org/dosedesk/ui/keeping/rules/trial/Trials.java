package org.dosedesk.ui.keeping.rules.trial;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Site;
import org.dosedesk.text.KazakhOrder;
import org.dosedesk.usecase.keeping.ruleset.Proposal;
import org.dosedesk.usecase.keeping.ruleset.effect.Effect;
import org.dosedesk.usecase.register.Snapshot;
import org.jspecify.annotations.Nullable;

/// Makes of an effect what is shown of it.
public final class Trials {
    private Trials() {}

    /// What is to be looked at.
    ///
    /// @param proposal null when only another day is looked at
    /// @param effects one a vaccine group, at least one
    static Trial of(@Nullable Proposal proposal, List<Effect> effects, Snapshot snapshot) {
        return new Trial(
                proposal == null ? null : proposal.rules(),
                proposal == null ? List.of() : proposal.differences(),
                proposal == null ? Set.of() : proposal.warnings(),
                proposal == null ? List.of() : proposal.later(),
                effects.getFirst().before(),
                effects.getFirst().after(),
                effects.stream().map(effect -> group(effect, snapshot)).toList(),
                false);
    }

    /// What another program's rules changed.
    ///
    /// @param effects one a vaccine group, at least one
    public static Trial ofUpgrade(List<Effect> effects, Snapshot snapshot) {
        return new Trial(
                null,
                List.of(),
                Set.of(),
                List.of(),
                effects.getFirst().before(),
                effects.getFirst().after(),
                effects.stream().map(effect -> group(effect, snapshot)).toList(),
                true);
    }

    private static Trial.Group group(Effect effect, Snapshot snapshot) {
        Map<Id<Site>, Effect.Statuses> statuses = effect.statusesBySite();
        List<Trial.Count> sites = new ArrayList<>();
        effect.bySite()
                .forEach((site, people) -> sites.add(count(
                        snapshot.get(Site.class, site).name(), people, Objects.requireNonNull(statuses.get(site)))));
        sites.sort(Comparator.comparing(Trial.Count::site, KazakhOrder.INSTANCE));
        List<Trial.Moved> moved = effect.moved().stream()
                .map(pair -> new Trial.Moved(
                        pair.worker().id(),
                        pair.worker().name().full(),
                        snapshot.get(Site.class, pair.worker().site()).name(),
                        pair.before(),
                        pair.after()))
                .sorted(Comparator.comparing(Trial.Moved::site, KazakhOrder.INSTANCE)
                        .thenComparing(Trial.Moved::name, KazakhOrder.INSTANCE))
                .toList();
        return new Trial.Group(effect.vaccineGroup(), count("", effect.total(), effect.statuses()), sites, moved);
    }

    private static Trial.Count count(String site, Effect.Count people, Effect.Statuses statuses) {
        return new Trial.Count(site, people.people(), people.moved(), statuses.before(), statuses.after());
    }
}
