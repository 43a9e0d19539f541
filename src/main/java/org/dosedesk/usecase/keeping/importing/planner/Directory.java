package org.dosedesk.usecase.keeping.importing.planner;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Clinic;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.site.Unit;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.domain.spelling.Spelling;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.keeping.importing.file.ImportRow;
import org.dosedesk.usecase.keeping.importing.file.Warning;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Snapshot;
import org.jspecify.annotations.Nullable;

/// Units, workshops, sites, clinics and vaccines by name: those of the register, and new ones where it has none. A
/// new one is made only when something saved refers to it, and said then.
public final class Directory {
    private final Map<String, Unit> units = new HashMap<>();
    private final Map<String, Workshop> workshops = new HashMap<>();
    private final Map<Id<Workshop>, Workshop> workshopById = new HashMap<>();
    private final Map<Id<Unit>, Unit> unitById = new HashMap<>();
    private final Map<String, Site> sites = new HashMap<>();
    private final Map<Id<Site>, Site> siteById = new HashMap<>();
    private final Map<String, Clinic> clinics = new HashMap<>();
    private final Map<Id<Clinic>, Clinic> clinicById = new HashMap<>();
    private final Map<String, Vaccine> vaccines = new HashMap<>();
    private final Map<String, String> folded = new HashMap<>();
    private final Map<Id<Site>, Map<Id<Unit>, Integer>> newSites = new LinkedHashMap<>();
    private final Map<Id<?>, Made> made = new LinkedHashMap<>();
    private final Set<Id<?>> used = new HashSet<>();
    private final List<Change> newVaccines = new ArrayList<>();

    private record Made(Entity place, Warning.Kind kind, String name) {}

    /// What names the register has for places and posts, by their kind.
    private final Map<Class<?>, Set<String>> taken = new HashMap<>();

    Directory(Snapshot snapshot) {
        snapshot.all(Unit.class).forEach(this::know);
        snapshot.all(Workshop.class).forEach(this::know);
        snapshot.all(Site.class).forEach(this::know);
        snapshot.all(Clinic.class).forEach(this::know);
        name(Unit.class, snapshot.all(Unit.class), Unit::name);
        name(Workshop.class, snapshot.all(Workshop.class), Workshop::name);
        name(Worker.class, snapshot.all(Worker.class), Worker::position);
        snapshot.all(Vaccine.class).forEach(vaccine -> vaccines.put(vaccine.code(), vaccine));
    }

    /// The workshop of this name in the unit of that name.
    Workshop workshop(String unitName, String name) {
        Unit unit = units.get(fold(unitName));
        if (unit == null) {
            unit = new Unit(Id.random(), unitName);
            know(unit);
            made.put(unit.id(), new Made(unit, Warning.Kind.NEW_UNIT, unitName));
        }
        Workshop workshop = workshops.get(key(unit.id(), name));
        if (workshop == null) {
            workshop = new Workshop(Id.random(), unit.id(), name);
            know(workshop);
            made.put(workshop.id(), new Made(workshop, Warning.Kind.NEW_WORKSHOP, nameOf(workshop.id(), true)));
        }
        return workshop;
    }

    /// The site of this name, where a worker of that unit is.
    Id<Site> site(String name, Id<Unit> unit) {
        Site site = sites.get(fold(name));
        if (site == null) {
            site = new Site(Id.random(), name, null);
            know(site);
            newSites.put(site.id(), new HashMap<>());
            made.put(site.id(), new Made(site, Warning.Kind.NEW_SITE, name));
        }
        Map<Id<Unit>, Integer> present = newSites.get(site.id());
        if (present != null) {
            present.merge(unit, 1, Integer::sum);
        }
        return site.id();
    }

    /// The clinic of this name, null for an empty name.
    public @Nullable Id<Clinic> clinic(String name) {
        if (name.isEmpty()) {
            return null;
        }
        Clinic clinic = clinics.get(fold(name));
        if (clinic == null) {
            clinic = new Clinic(Id.random(), name);
            know(clinic);
            made.put(clinic.id(), new Made(clinic, Warning.Kind.NEW_CLINIC, name));
        }
        return clinic.id();
    }

    /// The vaccine with this code, null when neither the register nor the program knows it.
    public @Nullable Vaccine vaccine(String code) {
        Vaccine known = vaccines.get(code);
        if (known != null) {
            return known;
        }
        for (Vaccine vaccine : VaccineCatalogue.kazakhstan()) {
            if (vaccine.code().equals(code)) {
                vaccines.put(code, vaccine);
                newVaccines.add(Change.add(vaccine));
                return vaccine;
            }
        }
        return null;
    }

    /// The workshop's name, after its unit's where they are told apart by it.
    public String nameOf(Id<Workshop> id, boolean withUnit) {
        Workshop workshop = workshopById.get(id);
        if (workshop == null) {
            return "";
        }
        Unit unit = unitById.get(workshop.unit());
        return withUnit && unit != null ? unit.name() + ", " + workshop.name() : workshop.name();
    }

    /// Whether two workshops belong to one unit.
    public boolean sameUnit(Id<Workshop> one, Id<Workshop> other) {
        Workshop first = workshopById.get(one);
        Workshop second = workshopById.get(other);
        return first != null && second != null && first.unit().equals(second.unit());
    }

    /// The site's name.
    public String nameOfSite(Id<Site> id) {
        Site site = siteById.get(id);
        return site == null ? "" : site.name();
    }

    /// The clinic's name, null for none.
    public @Nullable String nameOfClinic(@Nullable Id<Clinic> id) {
        Clinic clinic = id == null ? null : clinicById.get(id);
        return clinic == null ? null : clinic.name();
    }

    /// Whether a place that would be made has the name of something else, so that columns may have changed places.
    boolean looksMisplaced(Id<?> place) {
        Made its = made.get(place);
        if (its == null) {
            return false;
        }
        return switch (its.place()) {
            case Unit unit -> isNameOf(unit.name(), Workshop.class);
            case Workshop workshop -> isNameOf(workshop.name(), Unit.class) || looksMisplaced(workshop.unit());
            case Site site -> isNameOf(site.name(), Workshop.class) || isNameOf(site.name(), Worker.class);
            default -> false;
        };
    }

    private boolean isNameOf(String name, Class<?> kind) {
        return taken.getOrDefault(kind, Set.of()).contains(fold(name));
    }

    private <T> void name(Class<T> kind, Collection<T> all, Function<T, String> name) {
        taken.put(kind, all.stream().map(name).map(this::fold).collect(Collectors.toSet()));
    }

    /// Something that is saved refers to this place: a new one is made and said. Does nothing for null.
    public void use(@Nullable Id<?> place, ImportRow row, FileFindings findings) {
        Made its = place == null ? null : made.get(place);
        if (its == null || !used.add(its.place().id())) {
            return;
        }
        if (its.place() instanceof Workshop workshop) {
            use(workshop.unit(), row, findings);
        }
        findings.warn(row, its.kind(), its.name());
    }

    /// Whatever is made. A new site's host is the unit with the most workers there.
    List<Change> made() {
        List<Change> all = new ArrayList<>(newVaccines);
        made.forEach((id, its) -> {
            if (used.contains(id)) {
                all.add(Change.add(its.place() instanceof Site site ? hosted(site) : its.place()));
            }
        });
        return all;
    }

    private Site hosted(Site site) {
        Map<Id<Unit>, Integer> present = newSites.getOrDefault(site.id(), Map.of());
        Id<Unit> host = present.entrySet().stream()
                .filter(entry -> !made.containsKey(entry.getKey()) || used.contains(entry.getKey()))
                .max(Map.Entry.<Id<Unit>, Integer>comparingByValue()
                        .thenComparing(entry -> entry.getKey().value(), Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .orElse(null);
        return new Site(site.id(), site.name(), host);
    }

    private void know(Unit unit) {
        units.put(fold(unit.name()), unit);
        unitById.put(unit.id(), unit);
    }

    private void know(Workshop workshop) {
        workshops.put(key(workshop.unit(), workshop.name()), workshop);
        workshopById.put(workshop.id(), workshop);
    }

    private void know(Site site) {
        sites.put(fold(site.name()), site);
        siteById.put(site.id(), site);
    }

    private void know(Clinic clinic) {
        clinics.put(fold(clinic.name()), clinic);
        clinicById.put(clinic.id(), clinic);
    }

    private String key(Id<Unit> unit, String workshop) {
        return unit.value() + " " + fold(workshop);
    }

    private String fold(String name) {
        return folded.computeIfAbsent(name, Spelling::fold);
    }
}
