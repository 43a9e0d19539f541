package org.dosedesk.usecase.paper.notice;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.notice.Foremen;
import org.dosedesk.domain.site.Unit;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.text.KazakhOrder;
import org.dosedesk.usecase.paper.sitelist.draft.SiteListDraft;
import org.dosedesk.usecase.paper.sitelist.draft.SiteListDraft.Candidate;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.Snapshot;
import org.dosedesk.usecase.schedule.ForecastScheduler;

/// Makes notices for the people of a drafted site list. Nothing is saved.
public final class PrepareNotices {
    private static final Comparator<Place> PILE_ORDER = Comparator.comparing(Place::hosted)
            .thenComparing(Place::unit, KazakhOrder.INSTANCE)
            .thenComparing(Place::workshop, KazakhOrder.INSTANCE)
            .thenComparing(place -> String.join(" ", place.foremen), KazakhOrder.INSTANCE)
            .thenComparing(Place::shift, KazakhOrder.INSTANCE);
    private static final Comparator<Person> BY_NAME = Comparator.comparing(
                    (Person person) -> person.worker().name().full(), KazakhOrder.INSTANCE)
            .thenComparing(person -> person.worker().personnelNumber());

    private final Register register;
    private final ForecastScheduler scheduler;

    /// The people of one shift of a workshop.
    private record Place(boolean hosted, String unit, String workshop, String shift, List<String> foremen) {}

    private record Person(Candidate candidate, Place place) {
        Worker worker() {
            return candidate.worker();
        }
    }

    /// Makes notices from this register.
    ///
    /// @param scheduler tells why a dose is due
    public PrepareNotices(Register register, ForecastScheduler scheduler) {
        this.register = register;
        this.scheduler = scheduler;
    }

    /// The notices of everyone on the draft who is not left out: piles by unit (hosted ones last), workshop, foreman
    /// and shift; times, if there are any, shift by shift. Takes a moment.
    public NoticeSheet sheet(SiteListDraft draft, NoticeChoices choices) {
        Snapshot snapshot = register.snapshot();
        List<Person> people = people(snapshot, draft, choices);
        Map<Id<Worker>, LocalTime> times = times(people, choices);
        Map<Place, List<Person>> piles = people.stream()
                .sorted(Comparator.comparing(Person::place, PILE_ORDER).thenComparing(BY_NAME))
                .collect(Collectors.groupingBy(Person::place, LinkedHashMap::new, Collectors.toList()));
        List<NoticePile> made = new ArrayList<>();
        int number = 1;
        for (Map.Entry<Place, List<Person>> pile : piles.entrySet()) {
            List<NoticeSlip> slips = new ArrayList<>();
            for (Person person : pile.getValue()) {
                slips.add(slip(number++, person, times, draft.day(), snapshot));
            }
            Place place = pile.getKey();
            made.add(new NoticePile(place.unit, place.workshop, place.shift, place.foremen, slips));
        }
        return new NoticeSheet(
                draft.siteName(),
                draft.day(),
                draft.vaccineGroup(),
                choices,
                made,
                snapshot.all(Vaccine.class).stream().collect(Collectors.toMap(Vaccine::id, Function.identity())),
                register.user(),
                LocalDate.now(register.clock()),
                register.demo());
    }

    private static List<Person> people(Snapshot snapshot, SiteListDraft draft, NoticeChoices choices) {
        Foremen foremen = Foremen.among(snapshot.all(Worker.class), draft.day());
        return draft.candidates().stream()
                .filter(candidate ->
                        !choices.leftOut().contains(candidate.worker().id()))
                .map(candidate -> new Person(candidate, place(snapshot, candidate, foremen)))
                .toList();
    }

    private static Place place(Snapshot snapshot, Candidate candidate, Foremen foremen) {
        Worker worker = candidate.worker();
        Unit unit = snapshot.get(
                Unit.class, snapshot.get(Workshop.class, worker.workshop()).unit());
        List<String> names = foremen.of(worker).stream()
                .map(leader -> leader.name().full())
                .sorted(KazakhOrder.INSTANCE)
                .toList();
        return new Place(
                candidate.hostedUnit() != null,
                unit.name(),
                candidate.workshop(),
                worker.shift().strip(),
                names);
    }

    private static Map<Id<Worker>, LocalTime> times(List<Person> people, NoticeChoices choices) {
        List<Person> shiftByShift = people.stream()
                .sorted(Comparator.comparing((Person person) -> person.place.shift, KazakhOrder.INSTANCE)
                        .thenComparing(Person::place, PILE_ORDER)
                        .thenComparing(BY_NAME))
                .toList();
        List<LocalTime> all = choices.hours().of(people.size());
        Map<Id<Worker>, LocalTime> times = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            times.put(shiftByShift.get(i).worker().id(), all.get(i));
        }
        return times;
    }

    private NoticeSlip slip(
            int number, Person person, Map<Id<Worker>, LocalTime> times, LocalDate day, Snapshot snapshot) {
        Worker worker = person.worker();
        return new NoticeSlip(
                number,
                worker.id(),
                worker.name().full(),
                worker.position(),
                times.getOrDefault(worker.id(), LocalTime.MIDNIGHT),
                WhyNow.of(scheduler.explain(worker, snapshot, day), person.candidate.dueSince()));
    }
}
