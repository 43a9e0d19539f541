package org.dosedesk.domain.coverage;

import java.time.LocalDate;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.schedule.PatientSeriesStatus;
import org.dosedesk.domain.schedule.VaccineGroupForecast;
import org.dosedesk.domain.schedule.series.TargetDose;
import org.dosedesk.domain.schedule.supporting.TargetDoseKind;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.Worker;
import org.jspecify.annotations.Nullable;

/// The one rule by which forecast, exemptions and refusals make one status.
///
/// @param vaccineGroup what it is about, as rule sets name it
/// @param boosters whether the rules in force on the day ask for boosters
/// @param forecast the engine's, null when no rules were in force
/// @param next the dates of the next dose as people are told them
/// @param waiver what keeps the worker away on the day, null when nothing does
/// @param dosed whether a dose in force concerns the group
/// @param asOf the day
public record StatusRule(
        String vaccineGroup,
        boolean boosters,
        @Nullable VaccineGroupForecast forecast,
        NextDose next,
        @Nullable Waiver waiver,
        boolean dosed,
        LocalDate asOf) {

    /// The worker's schedule: the status, and the dates as far as the status lets them be told.
    public WorkerSchedule schedule(Id<Worker> worker) {
        RevaccinationStatus status = status();
        boolean asked = status == RevaccinationStatus.DUE || status == RevaccinationStatus.OVERDUE;
        boolean notBegun = !dosed && next.hold() == null && !asked;
        if (forecast == null || (notBegun && hasCourse(forecast))) {
            return new WorkerSchedule(worker, status, null, null);
        }
        LocalDate day = next.unheld();
        return status == RevaccinationStatus.REVACCINATED
                ? new WorkerSchedule(worker, status, day != null && day.isAfter(asOf) ? day : null, null, next.hold())
                : new WorkerSchedule(worker, status, day, next.overdueFrom(), next.hold());
    }

    /// The status: who is up to date is so whatever else is known; then what keeps the worker away counts; then the
    /// dates.
    public RevaccinationStatus status() {
        if (forecast != null && isUpToDate(forecast)) {
            return RevaccinationStatus.REVACCINATED;
        }
        if (waiver != null) {
            return waiver.kind() == Waiver.Kind.EXEMPTION ? RevaccinationStatus.EXEMPT : RevaccinationStatus.REFUSED;
        }
        if (next.hold() != null || (forecast != null && forecast.status() == PatientSeriesStatus.CONTRAINDICATED)) {
            return RevaccinationStatus.EXEMPT;
        }
        LocalDate recommended = next.recommended();
        LocalDate overdueFrom = next.overdueFrom();
        RevaccinationStatus dated = overdueFrom != null && !asOf.isBefore(overdueFrom)
                ? RevaccinationStatus.OVERDUE
                : RevaccinationStatus.DUE;
        boolean fallen = recommended != null && !asOf.isBefore(recommended);
        if (fallen && vaccineGroup.equals(VaccineCatalogue.RABIES_PEP)) {
            // After a bite an unfinished course cannot wait: each of its days is due, and overdue the next day.
            return dated;
        }
        if (!dosed && (forecast == null || hasCourse(forecast))) {
            return RevaccinationStatus.NO_DOSES;
        }
        if (forecast == null) {
            return RevaccinationStatus.UPCOMING;
        }
        if (!courseFinished(forecast)) {
            return RevaccinationStatus.INCOMPLETE;
        }
        return fallen ? dated : RevaccinationStatus.UPCOMING;
    }

    // Where boosters are counted, one must have been given, elsewhere the course or the season's dose; and the next
    // one, if any, still lies ahead.
    private boolean isUpToDate(VaccineGroupForecast of) {
        LocalDate recommended = next.unheld();
        boolean nothingDue = recommended == null || asOf.isBefore(recommended);
        boolean boosted = of.satisfied(TargetDoseKind.BOOSTER) > 0;
        boolean course = hasCourse(of) && courseFinished(of);
        return switch (of.status()) {
            case IMMUNE -> true;
            case COMPLETE -> boosted || !countsBoosters();
            default -> nothingDue && (boosted || (course && !countsBoosters()));
        };
    }

    // The campaign against COVID-19 is one of boosters: its numbers are those of the revaccinated. Ten years of
    // protection against tetanus need no booster to count.
    private boolean countsBoosters() {
        return boosters && vaccineGroup.equals(VaccineCatalogue.COVID_19);
    }

    // A season's dose is due whether or not others came before it.
    private static boolean hasCourse(VaccineGroupForecast forecast) {
        return forecast.leading().targets().stream()
                .anyMatch(target -> target.seriesDose().kind() == TargetDoseKind.PRIMARY);
    }

    private static boolean courseFinished(VaccineGroupForecast forecast) {
        return forecast.leading().targets().stream()
                .filter(target -> target.seriesDose().kind() == TargetDoseKind.PRIMARY)
                .allMatch(target -> target.status() != TargetDose.Status.NOT_SATISFIED);
    }
}
