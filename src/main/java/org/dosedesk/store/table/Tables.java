package org.dosedesk.store.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.dosedesk.domain.attendance.Attendance;
import org.dosedesk.domain.campaign.Campaign;
import org.dosedesk.domain.campaign.CellPlacement;
import org.dosedesk.domain.campaign.Told;
import org.dosedesk.domain.campaign.WorkerPlacement;
import org.dosedesk.domain.campaign.route.Residence;
import org.dosedesk.domain.campaign.route.Trip;
import org.dosedesk.domain.campaign.route.Visit;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.NotGiven;
import org.dosedesk.domain.dose.Reaction;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.occupation.OccupationRule;
import org.dosedesk.domain.ruleset.ForEveryone;
import org.dosedesk.domain.ruleset.KeptRuleSet;
import org.dosedesk.domain.ruleset.RuleApproval;
import org.dosedesk.domain.ruleset.SeenRules;
import org.dosedesk.domain.site.Clinic;
import org.dosedesk.domain.site.ClinicAssignment;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.site.Unit;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.domain.sitelist.SiteList;
import org.dosedesk.domain.user.User;
import org.dosedesk.domain.vaccine.Lot;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.register.Change;
import org.jdbi.v3.core.Handle;

/// All tables of records: reads and writes entities of any type.
public final class Tables {
    /// Those that others refer to come first.
    private final Map<Class<? extends Entity>, Table> tables = new LinkedHashMap<>();

    private record Identity(Class<? extends Entity> type, UUID id) {
        static Identity of(Entity entity) {
            return new Identity(entity.getClass(), entity.id().value());
        }
    }

    /// Knows every type of entity.
    public Tables() {
        add("unit", Unit.class);
        add("workshop", Workshop.class);
        add("site", Site.class);
        add("clinic", Clinic.class);
        add("clinic_assignment", ClinicAssignment.class);
        add("vaccine", Vaccine.class);
        add("worker", Worker.class);
        add("dose", Dose.class);
        add("waiver", Waiver.class);
        add("observation", Observation.class);
        add("campaign", Campaign.class);
        add("visit", Visit.class);
        add("trip", Trip.class);
        add("residence", Residence.class);
        add("worker_placement", WorkerPlacement.class);
        add("cell_placement", CellPlacement.class);
        add("told", Told.class);
        add("site_list", SiteList.class);
        add("not_given", NotGiven.class);
        add("reaction", Reaction.class);
        add("lot", Lot.class);
        add("user_account", User.class);
        add("attendance", Attendance.class);
        add("rule_set", KeptRuleSet.class);
        add("occupation_rule", OccupationRule.class);
        add("for_everyone", ForEveryone.class);
        add("rule_approval", RuleApproval.class);
        add("seen_rules", SeenRules.class);
    }

    private void add(String name, Class<? extends Entity> type) {
        tables.put(type, new Table(name, type));
    }

    /// The type of record that the journal calls so.
    ///
    /// @throws IllegalArgumentException when there is none
    public Class<? extends Entity> type(String kind) {
        return tables.keySet().stream()
                .filter(type -> type.getSimpleName().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such kind of record"));
    }

    /// Everything, in no particular order.
    public List<Entity> load(Handle handle) {
        return tables.values().stream()
                .flatMap(table -> table.select(handle, null).stream())
                .toList();
    }

    /// All types of records.
    public Set<Class<? extends Entity>> types() {
        return Collections.unmodifiableSet(tables.keySet());
    }

    /// The identities of all records of a type.
    public List<UUID> ids(Handle handle, Class<? extends Entity> type) {
        return table(type).ids(handle);
    }

    /// The records of a type with these identities.
    public List<Entity> select(Handle handle, Class<? extends Entity> type, List<UUID> ids) {
        return table(type).select(handle, ids.toArray(UUID[]::new));
    }

    /// Writes all changes, in whatever order they refer to one another.
    ///
    /// @return whether it did: false, with nothing written, when a record is no longer as it was before
    /// its change
    public boolean write(Handle handle, List<Change> changes) {
        Map<Identity, Entity> held = held(handle, changes);
        Map<Identity, Entity> now = new HashMap<>(held);
        Set<Identity> written = new LinkedHashSet<>();
        for (Change change : changes) {
            Identity identity = Identity.of(change.after());
            if (!Objects.equals(now.get(identity), change.before())) {
                return false;
            }
            now.put(identity, change.after());
            written.add(identity);
        }
        tables.forEach((type, table) -> {
            List<Entity> fresh = new ArrayList<>();
            List<Entity> changed = new ArrayList<>();
            for (Identity identity : written) {
                if (identity.type() == type) {
                    (held.containsKey(identity) ? changed : fresh).add(Objects.requireNonNull(now.get(identity)));
                }
            }
            // First the changed ones: they may give up a name or number that a new one takes.
            table.update(handle, changed);
            table.insert(handle, fresh);
        });
        return true;
    }

    private Table table(Class<? extends Entity> type) {
        return Objects.requireNonNull(tables.get(type), "no table of that type");
    }

    /// What the database holds now of the records that are to change.
    private Map<Identity, Entity> held(Handle handle, Collection<Change> changes) {
        Map<Identity, Entity> held = new HashMap<>();
        tables.forEach((type, table) -> {
            UUID[] ids = changes.stream()
                    .filter(change -> change.before() != null && change.after().getClass() == type)
                    .map(change -> change.after().id().value())
                    .distinct()
                    .toArray(UUID[]::new);
            if (ids.length > 0) {
                table.select(handle, ids).forEach(entity -> held.put(Identity.of(entity), entity));
            }
        });
        return held;
    }
}
