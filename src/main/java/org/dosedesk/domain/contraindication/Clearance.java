package org.dosedesk.domain.contraindication;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.vaccine.Vaccine;
import org.jspecify.annotations.Nullable;

/// What stands against vaccinating one worker against one vaccine group, vaccine by vaccine. The group is
/// forbidden only when no vaccine of it is allowed.
///
/// @param asOf the day on which all this is known, and that [#grade()] and the like are about
/// @param byVaccine the vaccines that can be given on that day, each with all that ever stands against it; empty when
///     nothing is known that could stand against any
public record Clearance(LocalDate asOf, Map<Vaccine, List<ActiveContraindication>> byVaccine) {

    public Clearance {
        Map<Vaccine, List<ActiveContraindication>> copy = new LinkedHashMap<>();
        byVaccine.forEach((vaccine, found) -> copy.put(vaccine, List.copyOf(found)));
        byVaccine = Collections.unmodifiableMap(copy);
    }

    /// Nothing stands against anything.
    public static Clearance free(LocalDate asOf) {
        return new Clearance(asOf, Map.of());
    }

    /// The grade for the whole group: null when a vaccine of it may be given.
    public @Nullable Grade grade() {
        return deciding().map(ActiveContraindication::grade).orElse(null);
    }

    /// What keeps the whole group away: the weakest of what stands against the vaccines, the one that ends first;
    /// empty when a vaccine may be given.
    public Optional<ActiveContraindication> deciding() {
        ActiveContraindication weakest = null;
        for (Vaccine vaccine : byVaccine.keySet()) {
            ActiveContraindication strongest = strongest(vaccine).orElse(null);
            if (strongest == null) {
                return Optional.empty();
            }
            if (weakest == null || WEAKEST_FIRST.compare(strongest, weakest) < 0) {
                weakest = strongest;
            }
        }
        return Optional.ofNullable(weakest);
    }

    /// What stands against one vaccine on the day, the strongest first; empty when it may be given.
    public List<ActiveContraindication> against(Id<Vaccine> vaccine) {
        return byVaccine.entrySet().stream()
                .filter(entry -> entry.getKey().id().equals(vaccine))
                .flatMap(entry -> entry.getValue().stream())
                .filter(one -> one.holdsOn(asOf))
                .sorted(WEAKEST_FIRST.reversed())
                .toList();
    }

    /// The vaccines that may not be given on the day, with the strongest ground against each; in the order of the
    /// catalogue. Empty when all may.
    public Map<Vaccine, ActiveContraindication> forbidden() {
        Map<Vaccine, ActiveContraindication> forbidden = new LinkedHashMap<>();
        byVaccine.keySet().forEach(vaccine -> strongest(vaccine).ifPresent(one -> forbidden.put(vaccine, one)));
        return forbidden;
    }

    /// The first day from `day` on, on which nothing stands against at least one vaccine; null when none is known.
    public @Nullable LocalDate allowedFrom(LocalDate day) {
        if (byVaccine.isEmpty()) {
            return day;
        }
        LocalDate first = null;
        for (List<ActiveContraindication> found : byVaccine.values()) {
            LocalDate allowed = allowedFrom(found, day);
            if (allowed != null && (first == null || allowed.isBefore(first))) {
                first = allowed;
            }
        }
        return first;
    }

    /// The first day from which on a vaccine of the group has been allowed without a break until [#asOf]; the
    /// earliest day there is when none was ever forbidden, and meaningless while all are.
    public LocalDate freeSince() {
        LocalDate since = LocalDate.MIN;
        for (List<ActiveContraindication> found : byVaccine.values()) {
            for (ActiveContraindication one : found) {
                LocalDate end = one.allowedFrom();
                if (end != null && !end.isAfter(asOf) && end.isAfter(since) && isForbidden(end.minusDays(1))) {
                    since = end;
                }
            }
        }
        return since;
    }

    private boolean isForbidden(LocalDate day) {
        return byVaccine.values().stream().allMatch(found -> found.stream().anyMatch(one -> one.holdsOn(day)));
    }

    private static final Comparator<ActiveContraindication> WEAKEST_FIRST = Comparator.comparing(
                    ActiveContraindication::grade)
            .thenComparing(ActiveContraindication::allowedFrom, Comparator.nullsLast(Comparator.naturalOrder()));

    private Optional<ActiveContraindication> strongest(Vaccine vaccine) {
        return byVaccine.getOrDefault(vaccine, List.of()).stream()
                .filter(one -> one.holdsOn(asOf))
                .max(WEAKEST_FIRST);
    }

    private static @Nullable LocalDate allowedFrom(List<ActiveContraindication> found, LocalDate day) {
        LocalDate allowed = day;
        boolean moved = true;
        while (moved) {
            moved = false;
            for (ActiveContraindication one : found) {
                if (one.holdsOn(allowed)) {
                    LocalDate after = one.allowedFrom();
                    if (after == null) {
                        return null;
                    }
                    allowed = after;
                    moved = true;
                }
            }
        }
        return allowed;
    }
}
