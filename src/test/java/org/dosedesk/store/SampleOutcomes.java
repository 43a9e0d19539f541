package org.dosedesk.store;

import java.time.LocalDate;
import java.util.List;
import org.dosedesk.domain.attendance.Attendance;
import org.dosedesk.domain.attendance.AttendanceRow;
import org.dosedesk.domain.attendance.Outcome;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.dose.NotGiven;
import org.dosedesk.domain.dose.Place;
import org.dosedesk.domain.dose.Reaction;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.exemption.Against;
import org.dosedesk.domain.ruleset.KeptRuleSet;
import org.dosedesk.domain.sitelist.SiteList;
import org.dosedesk.domain.user.User;
import org.dosedesk.domain.vaccine.Lot;
import org.dosedesk.domain.vaccine.VaccineCatalogue;

/// What came of a dose and of a list, the lots, the users and a kept rule set, each with all that may be absent
/// present, and absent.
final class SampleOutcomes {
    private static final LocalDate DAY = LocalDate.of(2022, 2, 20);

    private SampleOutcomes() {}

    static List<Entity> of(Dose dose, SiteList list) {
        NotGiven postponed = new NotGiven(
                Id.random(),
                dose.worker(),
                DAY,
                dose.vaccine(),
                NotGiven.Reason.POSTPONED,
                Against.vaccineGroup(VaccineCatalogue.COVID_19),
                DAY.plusDays(14),
                "на больничном",
                Samples.RECORDED,
                Samples.VOIDED);
        return List.of(
                postponed,
                new NotGiven(
                        Id.random(),
                        dose.worker(),
                        DAY,
                        null,
                        NotGiven.Reason.ABSENT,
                        null,
                        null,
                        "",
                        Samples.RECORDED,
                        null),
                new Reaction(
                        Id.random(),
                        dose.worker(),
                        dose.id(),
                        dose.date(),
                        "Температура 38,5 °C",
                        Reaction.Severity.MODERATE,
                        "парацетамол",
                        Samples.RECORDED,
                        null),
                new Lot(Id.random(), dose.vaccine(), "I-0110", DAY.plusYears(1), 40, DAY, Samples.RECORDED, null),
                new Lot(Id.random(), dose.vaccine(), "I-0111", null, null, null, Samples.RECORDED, Samples.VOIDED),
                new User(Id.random(), Samples.USER, User.Role.DOCTOR, Samples.RECORDED, null),
                new User(Id.random(), "Б. Ким", User.Role.READER, Samples.RECORDED, Samples.VOIDED),
                new Attendance(
                        Id.random(),
                        list.id(),
                        true,
                        DAY,
                        dose.vaccine(),
                        "I-0110",
                        DAY.plusYears(1),
                        Samples.CLINIC.id(),
                        "Иванова",
                        Place.CLINIC,
                        "Фельдшер",
                        List.of(
                                AttendanceRow.given(1, dose.worker()).written(dose.id(), null),
                                AttendanceRow.of(2, dose.worker(), Outcome.ABSENT)
                                        .written(null, postponed.id())),
                        Samples.RECORDED),
                new KeptRuleSet(
                        Id.random(),
                        "Өз ережелер",
                        "1",
                        DAY,
                        KeptRuleSet.Origin.CHANGED,
                        "5 ай",
                        "<ruleSet/>",
                        Samples.RECORDED,
                        Samples.VOIDED));
    }
}
