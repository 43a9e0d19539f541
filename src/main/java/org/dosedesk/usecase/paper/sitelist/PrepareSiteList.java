package org.dosedesk.usecase.paper.sitelist;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Clinic;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.sitelist.SiteList;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.paper.sitelist.draft.Drafting;
import org.dosedesk.usecase.paper.sitelist.draft.SiteListDraft;
import org.dosedesk.usecase.people.site.AssignClinic;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.Snapshot;
import org.dosedesk.usecase.schedule.Scheduler;
import org.dosedesk.usecase.schedule.hold.FindContraindications;
import org.jspecify.annotations.Nullable;

/// Prepares site lists and remembers them. A register has one of these: it gives the numbers.
public final class PrepareSiteList {

    private final Register register;
    private final Drafting drafting;
    private final ComposeSiteList compose;
    private final Supplier<String> vaccineGroup;

    /// Prepares lists from this register.
    ///
    /// @param vaccineGroup what the schedules are about
    public PrepareSiteList(
            Register register,
            Scheduler scheduler,
            FindContraindications contraindications,
            RuleSetInForce ruleSet,
            Supplier<String> vaccineGroup) {
        this.register = register;
        this.drafting = new Drafting(scheduler, contraindications, vaccineGroup);
        this.compose = new ComposeSiteList(register, contraindications, ruleSet);
        this.vaccineGroup = vaccineGroup;
    }

    /// Who is due at a site on a day, which may lie ahead: everyone due or overdue then, and everyone whose second
    /// dose is due by then, in workshop order: the host's own workshops, then the hosted ones by unit. Takes
    /// a moment.
    ///
    /// Left out and counted are the exempt and the refused whose next dose would be due by that day, and those
    /// postponed beyond it. A hand-picked list counts only those among the picked.
    ///
    /// Left out and named are those who may get no vaccine against the disease on that day. Whoever may not get the
    /// vaccine offered but another one stays, and the draft says which ones not.
    ///
    /// The course after a bite has no list, for the hospital gives it: such a draft is empty.
    ///
    /// @param vaccine the vaccine offered, null when left to the clinic
    /// @param only the workers picked by hand, or empty for everyone
    /// @param firstDoses whether those without any dose are to be listed, too
    /// @throws IllegalStateException when there is no such site
    /// @throws SiteListException when the vaccine is not against the disease
    public SiteListDraft draft(
            Id<Site> site,
            LocalDate day,
            @Nullable Id<Vaccine> vaccine,
            Set<Id<Worker>> only,
            boolean firstDoses,
            Progress progress) {
        return drafting.draft(
                register.snapshot(), new Drafting.Wish(site, day, vaccine, only, firstDoses, today()), progress);
    }

    /// The same with the vaccine left to the clinic.
    public SiteListDraft draft(
            Id<Site> site, LocalDate day, Set<Id<Worker>> only, boolean firstDoses, Progress progress) {
        return draft(site, day, null, only, firstDoses, progress);
    }

    /// The list as it would be printed now, without a number of its own. Nothing is saved.
    ///
    /// @throws SiteListException when a vaccine is chosen that must not be
    public SiteListSheet provisional(SiteListDraft draft, SiteListChoices choices) {
        Snapshot snapshot = register.snapshot();
        return sheet(snapshot, compose.list(snapshot, draft, choices), true);
    }

    /// Gives the list its number and saves it; when this returns it is on the disk and may be printed. A draft that
    /// was confirmed already gives the list saved then.
    ///
    /// @throws IllegalArgumentException when nobody is left on the list
    /// @throws SiteListException when a vaccine is chosen that is not against the disease, or not for its worker
    /// @throws org.dosedesk.usecase.register.StorageException when it can't be saved; it has no number then
    public synchronized SiteList confirm(SiteListDraft draft, SiteListChoices choices) {
        Snapshot snapshot = register.snapshot();
        Optional<SiteList> saved = snapshot.find(SiteList.class, draft.id());
        if (saved.isPresent()) {
            return saved.get();
        }
        SiteList list = compose.list(snapshot, draft, choices);
        if (list.rows().isEmpty()) {
            throw new IllegalArgumentException("nobody is on the list");
        }
        register.save(List.of(Change.add(list)));
        return list;
    }

    /// The list that a draft became, empty while it is not confirmed.
    public Optional<SiteList> confirmed(SiteListDraft draft) {
        return register.snapshot().find(SiteList.class, draft.id());
    }

    /// A saved list as it was printed.
    public SiteListSheet sheet(SiteList list) {
        return sheet(register.snapshot(), list, false);
    }

    /// All lists saved so far, the newest first.
    public List<SiteList> earlier() {
        return register.snapshot().all(SiteList.class).stream()
                .sorted(Comparator.comparingInt(SiteList::number).reversed())
                .toList();
    }

    /// The number that the next list gets.
    public int nextNumber() {
        return ComposeSiteList.nextNumber(register.snapshot());
    }

    /// All records of a type that a choice can be made from, in no particular order.
    public <T extends Entity> Collection<T> known(Class<T> type) {
        return register.snapshot().all(type);
    }

    /// Whether a list has first doses on it unless somebody says otherwise: the campaign against COVID-19 is about
    /// boosters, all else is given at the plant from the first dose on.
    public boolean usuallyWithFirstDoses() {
        return !vaccineGroup.get().equals(VaccineCatalogue.COVID_19);
    }

    /// What the lists are against now.
    public String vaccineGroup() {
        return vaccineGroup.get();
    }

    /// The clinic that serves a site on a day, by the clinic-to-site map.
    public Optional<Clinic> clinicOn(Id<Site> site, LocalDate day) {
        return AssignClinic.clinicOn(register.snapshot(), site, day);
    }

    /// Today, at the user's place.
    public LocalDate today() {
        return LocalDate.now(register.clock());
    }

    /// Tells of every save, on the thread that saved; returns what takes the listener off again.
    public Runnable onSaved(Consumer<Register.Saved> listener) {
        return register.onSaved(listener);
    }

    private SiteListSheet sheet(Snapshot snapshot, SiteList list, boolean draft) {
        Map<Id<Vaccine>, Vaccine> vaccines =
                snapshot.all(Vaccine.class).stream().collect(Collectors.toMap(Vaccine::id, Function.identity()));
        LocalDate preparedOn =
                LocalDate.ofInstant(list.preparedAt(), register.clock().getZone());
        return new SiteListSheet(list, vaccines, preparedOn, register.demo(), draft);
    }
}
