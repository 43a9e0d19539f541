package org.dosedesk.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.NotGiven;
import org.dosedesk.domain.dose.Reaction;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.entry.Voided;
import org.dosedesk.domain.exemption.Against;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.worker.Iin;
import org.dosedesk.domain.worker.PersonName;
import org.dosedesk.domain.worker.Sex;
import org.dosedesk.domain.worker.Worker;
import org.jspecify.annotations.Nullable;

/// Two records of one invented person, with every type of entry on the second; the first dose is in both, a day
/// apart.
public final class TwoRecords {
    private static final Recorded RECORDED = new Recorded(Instant.parse("2022-02-01T04:00:00Z"), "А. \"Сапарова\"");
    private static final LocalDate DAY = LocalDate.of(2021, 7, 1);

    public final Worker stays;
    public final Worker goes;
    public final Dose dose;
    public final Dose twin;
    public final Dose second;
    public final Dose voided;
    public final Reaction reaction;
    public final NotGiven notGiven;
    public final Waiver waiver;
    public final Observation observation;

    /// The records, not saved yet.
    public TwoRecords(Id<Workshop> workshop, Id<Site> site) {
        stays = worker("1001", "Нұрмұхамбетқалиева", "", null, "", workshop, site, LocalDate.of(2015, 3, 1));
        goes = worker(
                "1915",
                "Нурмухамбеткалиева",
                "Құдайбергенқызы",
                new Iin("791013400014"),
                "+7 700 \\ \"000\"\n00",
                workshop,
                site,
                LocalDate.of(2014, 2, 1));
        dose = dose(stays, DAY, null);
        twin = dose(goes, DAY.plusDays(1), null);
        second = dose(goes, DAY.plusDays(21), null);
        voided = dose(goes, DAY.plusDays(90), new Voided(RECORDED.at(), "Б", "не та"));
        reaction = new Reaction(
                Id.random(),
                goes.id(),
                second.id(),
                second.date(),
                "Температура 38",
                Reaction.Severity.MODERATE,
                "",
                RECORDED,
                null);
        notGiven = new NotGiven(
                Id.random(),
                goes.id(),
                DAY.plusDays(60),
                null,
                NotGiven.Reason.POSTPONED,
                null,
                DAY.plusDays(70),
                "",
                RECORDED,
                null);
        waiver = new Waiver(
                Id.random(),
                goes.id(),
                Waiver.Kind.EXEMPTION,
                Against.everything(),
                "Острое заболевание",
                DAY.plusDays(100),
                null,
                RECORDED,
                null);
        observation = new Observation(
                Id.random(),
                goes.id(),
                Observation.COVID_19_RECOVERY,
                DAY.plusDays(95),
                DAY.plusDays(110),
                null,
                RECORDED,
                null);
    }

    /// Everything, workers first.
    public List<Entity> all() {
        return List.of(stays, goes, dose, twin, second, voided, reaction, notGiven, waiver, observation);
    }

    private static Worker worker(
            String number,
            String surname,
            String patronymic,
            @Nullable Iin iin,
            String phone,
            Id<Workshop> workshop,
            Id<Site> site,
            LocalDate hired) {
        return SomeWorker.of(workshop, site)
                .number(number)
                .named(new PersonName(surname, "Гүлбаршын-Айгерім", patronymic))
                .iin(iin)
                .born(LocalDate.of(1979, 10, 13))
                .sex(iin == null ? Sex.UNKNOWN : Sex.FEMALE)
                .as(iin == null ? "Инженер" : "", "А")
                .phone(phone)
                .employed(hired, null)
                .worker();
    }

    private static Dose dose(Worker worker, LocalDate date, @Nullable Voided voided) {
        return SomeDose.of(worker.id(), Id.<Vaccine>ofCode("qazvac"), date)
                .lot("Q-77", null)
                .recorded(RECORDED)
                .voided(voided)
                .dose();
    }
}
