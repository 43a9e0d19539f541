package org.dosedesk.testkit;

import java.time.LocalDate;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.domain.worker.Iin;
import org.dosedesk.domain.worker.PersonName;
import org.dosedesk.domain.worker.Sex;
import org.dosedesk.domain.worker.Worker;
import org.jspecify.annotations.Nullable;

/// Builds a worker for a test, which says only what matters to it. Unless told otherwise it is a locksmith of shift A,
/// born on 17.05.1980 and employed since 01.03.2015, without IIN and telephone.
public final class SomeWorker {
    private Id<Worker> id = Id.random();
    private String number = "1001";
    private PersonName name = new PersonName("Асанов", "Асан", "");
    private @Nullable Iin iin;
    private LocalDate born = LocalDate.of(1980, 5, 17);
    private Sex sex = Sex.UNKNOWN;
    private Id<Workshop> workshop;
    private Id<Site> site;
    private String position = "Слесарь-ремонтник";
    private String shift = "А";
    private String phone = "";
    private @Nullable String language;
    private @Nullable LocalDate hired = LocalDate.of(2015, 3, 1);
    private @Nullable LocalDate left;
    private @Nullable Id<Worker> replacedBy;

    private SomeWorker(Id<Workshop> workshop, Id<Site> site) {
        this.workshop = workshop;
        this.site = site;
    }

    /// Somebody of a workshop, on a site.
    public static SomeWorker of(Id<Workshop> workshop, Id<Site> site) {
        return new SomeWorker(workshop, site);
    }

    /// Somebody whose places do not matter, and are nowhere.
    public static SomeWorker anywhere() {
        return new SomeWorker(Id.random(), Id.random());
    }

    /// The same worker, for one field to be another.
    public static SomeWorker like(Worker known) {
        return new SomeWorker(known.workshop(), known.site())
                .id(known.id())
                .number(known.personnelNumber())
                .named(known.name())
                .iin(known.iin())
                .born(known.birthDate())
                .sex(known.sex())
                .as(known.position(), known.shift())
                .phone(known.phone())
                .speaking(known.language())
                .employed(known.hired(), known.left())
                .replacedBy(known.replacedBy());
    }

    /// With this identity.
    public SomeWorker id(Id<Worker> is) {
        id = is;
        return this;
    }

    /// With this personnel number.
    public SomeWorker number(String is) {
        number = is;
        return this;
    }

    /// Of this name.
    public SomeWorker named(PersonName is) {
        name = is;
        return this;
    }

    /// Of this surname, first name and perhaps patronymic, separated by spaces.
    public SomeWorker named(String full) {
        String[] parts = full.split(" ", 3);
        return named(new PersonName(parts[0], parts[1], parts.length > 2 ? parts[2] : ""));
    }

    /// With this IIN.
    public SomeWorker iin(@Nullable Iin is) {
        iin = is;
        return this;
    }

    /// With this IIN.
    public SomeWorker iin(String digits) {
        return iin(new Iin(digits));
    }

    /// Born on this day.
    public SomeWorker born(LocalDate is) {
        born = is;
        return this;
    }

    /// Born on this day, such as 1984-06-19.
    public SomeWorker born(String is) {
        return born(LocalDate.parse(is));
    }

    /// Of this sex.
    public SomeWorker sex(Sex is) {
        sex = is;
        return this;
    }

    /// Of this workshop.
    public SomeWorker in(Id<Workshop> is) {
        workshop = is;
        return this;
    }

    /// On this site.
    public SomeWorker at(Id<Site> is) {
        site = is;
        return this;
    }

    /// In this position and shift.
    public SomeWorker as(String itsPosition, String itsShift) {
        position = itsPosition;
        shift = itsShift;
        return this;
    }

    /// With this telephone.
    public SomeWorker phone(String is) {
        phone = is;
        return this;
    }

    /// Who reads this language best.
    public SomeWorker speaking(@Nullable String is) {
        language = is;
        return this;
    }

    /// Employed in this time.
    ///
    /// @param until the first day no longer on the roster, null while employed
    public SomeWorker employed(@Nullable LocalDate from, @Nullable LocalDate until) {
        hired = from;
        left = until;
        return this;
    }

    /// Merged into another record.
    public SomeWorker replacedBy(@Nullable Id<Worker> other) {
        replacedBy = other;
        return this;
    }

    /// The worker.
    public Worker worker() {
        return new Worker(
                id,
                number,
                name,
                iin,
                born,
                sex,
                workshop,
                site,
                position,
                shift,
                phone,
                language,
                hired,
                left,
                replacedBy);
    }
}
