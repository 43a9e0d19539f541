package org.dosedesk.usecase.entry.attendance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dosedesk.domain.attendance.Attendance;
import org.dosedesk.domain.campaign.route.Residence;
import org.dosedesk.domain.campaign.route.Trip;
import org.dosedesk.domain.dose.Place;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.site.Clinic;
import org.dosedesk.domain.sitelist.ListCode;
import org.dosedesk.domain.sitelist.SiteList;
import org.dosedesk.domain.spelling.Spelling;
import org.dosedesk.usecase.entry.dose.LotOfToday;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.Snapshot;
import org.jspecify.annotations.Nullable;

/// Finds the site list that a paper carries the code of, and what has been entered of it so far.
public final class FindList {
    private final Register register;

    /// What a code led to.
    public sealed interface Found {
        /// The list.
        record List(SiteList list) implements Found {}

        /// It is no code at all.
        record NoCode() implements Found {}

        /// No list has this number.
        record NoSuchNumber(int number) implements Found {}

        /// The list of this number has another code: mistyped, or the list of another register.
        record OtherCode(SiteList list) implements Found {}
    }

    /// Finds in this register.
    public FindList(Register register) {
        this.register = register;
    }

    /// The list of a code, or of a number alone.
    public Found find(String typed) {
        Optional<ListCode> code = ListCode.parse(typed);
        if (code.isEmpty()) {
            return new Found.NoCode();
        }
        int number = code.get().number();
        return register.snapshot().all(SiteList.class).stream()
                .filter(list -> list.number() == number)
                .findFirst()
                .<Found>map(list -> code.get().isOf(list) ? new Found.List(list) : new Found.OtherCode(list))
                .orElse(new Found.NoSuchNumber(number));
    }

    /// All lists, the newest first.
    public List<SiteList> all() {
        return register.snapshot().all(SiteList.class).stream()
                .sorted(Comparator.comparingInt(SiteList::number).reversed())
                .toList();
    }

    /// What has been entered of a list; empty when nothing has.
    public Optional<Attendance> entered(SiteList list) {
        return register.snapshot().find(Attendance.class, Attendance.idFor(list.id()));
    }

    /// What has been entered of a list, or where to begin: given on the list's day, not later than
    /// today, the list's vaccine with today's lot.
    public Attendance open(SiteList list) {
        return entered(list).orElseGet(() -> begin(list));
    }

    // On a trip the clinic gives its own vaccine; from the place of residence comes a paper.
    private static @Nullable Place place(Snapshot snapshot, SiteList list) {
        if (snapshot.all(Trip.class).stream().anyMatch(trip -> trip.id().equals(list.route()))) {
            return Place.CLINIC;
        }
        return snapshot.all(Residence.class).stream().anyMatch(one -> one.id().equals(list.route()))
                ? Place.RESIDENCE
                : null;
    }

    private Attendance begin(SiteList list) {
        Snapshot snapshot = register.snapshot();
        LocalDate today = LocalDate.now(register.clock());
        Optional<LotOfToday> lot = Optional.ofNullable(list.vaccine()).flatMap(one -> LotOfToday.of(register, one));
        return new Attendance(
                Attendance.idFor(list.id()),
                list.id(),
                false,
                list.day().isAfter(today) ? today : list.day(),
                list.vaccine(),
                lot.map(LotOfToday::lot).orElse(null),
                lot.map(LotOfToday::expiry).orElse(null),
                snapshot.all(Clinic.class).stream()
                        .filter(clinic -> Spelling.fold(clinic.name()).equals(Spelling.fold(list.clinicName())))
                        .findFirst()
                        .map(Clinic::id)
                        .orElse(null),
                "",
                place(snapshot, list),
                null,
                List.of(),
                new Recorded(register.clock().instant(), register.user()));
    }
}
