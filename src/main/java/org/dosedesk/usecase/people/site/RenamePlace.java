package org.dosedesk.usecase.people.site;

import java.util.ArrayList;
import java.util.List;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.site.Clinic;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.site.Unit;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.domain.spelling.Spelling;
import org.dosedesk.usecase.people.occupation.RulesOfRenamed;
import org.dosedesk.usecase.people.site.NamedPlace.Kind;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.Snapshot;

/// Gives a unit, workshop, site or clinic another name, everywhere at once. Papers that were printed keep the old
/// one, and so does the journal.
public final class RenamePlace {
    private final Register register;

    /// Changes this register.
    public RenamePlace(Register register) {
        this.register = register;
    }

    /// Everything that has a name, in no order.
    public List<NamedPlace> places() {
        Snapshot snapshot = register.snapshot();
        List<NamedPlace> all = new ArrayList<>();
        snapshot.all(Unit.class).forEach(unit -> all.add(new NamedPlace(unit, Kind.UNIT, unit.name(), "")));
        snapshot.all(Workshop.class)
                .forEach(workshop -> all.add(new NamedPlace(
                        workshop,
                        Kind.WORKSHOP,
                        workshop.name(),
                        snapshot.get(Unit.class, workshop.unit()).name())));
        snapshot.all(Site.class).forEach(site -> all.add(new NamedPlace(site, Kind.SITE, site.name(), "")));
        snapshot.all(Clinic.class).forEach(clinic -> all.add(new NamedPlace(clinic, Kind.CLINIC, clinic.name(), "")));
        return all;
    }

    /// Whether another place of its kind, for a workshop of its unit, has this name, however it is written.
    public boolean taken(NamedPlace place, String name) {
        String folded = Spelling.fold(name);
        return places().stream()
                .anyMatch(other -> other.kind() == place.kind()
                        && other.unit().equals(place.unit())
                        && !other.place().id().equals(place.place().id())
                        && Spelling.fold(other.name()).equals(folded));
    }

    /// Saves the name; rules about occupations that name a unit or workshop go with it. Waits for the disk.
    ///
    /// @param name not blank
    /// @throws IllegalArgumentException when the name is [#taken]
    /// @throws org.dosedesk.usecase.register.StorageException when it cannot be saved
    public void rename(NamedPlace place, String name) {
        if (taken(place, name)) {
            throw new IllegalArgumentException("the name is taken");
        }
        Entity before = place.place();
        Recorded now = new Recorded(register.clock().instant(), register.user());
        List<Change> changes = new ArrayList<>(List.of(new Change(before, named(before, Spelling.clean(name)))));
        changes.addAll(RulesOfRenamed.changes(before, Spelling.clean(name), register.snapshot(), now));
        register.save(changes);
    }

    private static Entity named(Entity place, String name) {
        return switch (place) {
            case Unit unit -> new Unit(unit.id(), name);
            case Workshop workshop -> new Workshop(workshop.id(), workshop.unit(), name);
            case Site site -> new Site(site.id(), name, site.host());
            case Clinic clinic -> new Clinic(clinic.id(), name);
            default -> throw new IllegalArgumentException("no place: " + place);
        };
    }
}
