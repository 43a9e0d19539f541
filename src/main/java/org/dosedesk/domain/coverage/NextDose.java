package org.dosedesk.domain.coverage;

import java.time.LocalDate;
import org.dosedesk.domain.contraindication.ActiveContraindication;
import org.dosedesk.domain.contraindication.Clearance;
import org.dosedesk.domain.coverage.WorkerSchedule.Hold;
import org.dosedesk.domain.schedule.VaccineGroupForecast;
import org.dosedesk.domain.schedule.forecast.DateCandidate;
import org.jspecify.annotations.Nullable;

/// The dates of the next dose as people are told them: the engine's, but none before the rule that makes it was in
/// force, and moved behind what forbids the dose meanwhile. What is overdue counts from the dose and is never
/// moved.
///
/// @param earliest null when no dose is needed, or no day is known on which one may be given
/// @param recommended null like `earliest`
/// @param unheld the recommended day but for what forbids the dose on the as-of day; null when no dose is needed
/// @param overdueFrom the first day on which it is overdue, null when there is none
/// @param hold what keeps the whole vaccine group away on the as-of day, null when nothing does or when it will be
/// over before the dose is asked for
public record NextDose(
        @Nullable LocalDate earliest,
        @Nullable LocalDate recommended,
        @Nullable LocalDate unheld,
        @Nullable LocalDate overdueFrom,
        @Nullable Hold hold) {

    /// Nothing is asked for.
    public static final NextDose NONE = new NextDose(null, null, null, null, null);

    /// The dates of a forecast.
    ///
    /// @param since the first day of the oldest version of the rule set
    public static NextDose of(VaccineGroupForecast forecast, LocalDate since, Clearance clearance, LocalDate asOf) {
        LocalDate earliest = forecast.earliest();
        LocalDate recommended = forecast.recommended();
        if (earliest == null || recommended == null) {
            return NONE;
        }
        LocalDate first = later(earliest, inForce(forecast, DateCandidate.Goal.EARLIEST, since));
        LocalDate planned = later(later(recommended, inForce(forecast, DateCandidate.Goal.RECOMMENDED, since)), first);
        LocalDate pastDue = forecast.pastDue();
        LocalDate overdueFrom = pastDue == null ? null : pastDue.plusDays(1);
        Hold hold = hold(clearance, planned, asOf);
        if (hold != null) {
            LocalDate allowed = clearance.allowedFrom(later(first, asOf));
            return new NextDose(allowed, allowed == null ? null : later(planned, allowed), planned, overdueFrom, hold);
        }
        LocalDate moved = moved(clearance, later(first, clearance.freeSince()));
        LocalDate day = moved(clearance, later(planned, moved));
        return new NextDose(moved, day, day, overdueFrom, null);
    }

    // What is over before the dose is asked for keeps nothing away.
    private static @Nullable Hold hold(Clearance clearance, LocalDate planned, LocalDate asOf) {
        ActiveContraindication deciding = clearance.deciding().orElse(null);
        LocalDate allowed = clearance.allowedFrom(asOf);
        boolean matters = !planned.isAfter(asOf) || allowed == null || !allowed.isBefore(planned);
        return deciding == null || !matters ? null : new Hold(deciding.grade(), deciding.cause(), allowed);
    }

    private static LocalDate moved(Clearance clearance, LocalDate day) {
        LocalDate allowed = clearance.allowedFrom(day);
        return allowed == null ? day : allowed;
    }

    private static LocalDate inForce(VaccineGroupForecast forecast, DateCandidate.Goal goal, LocalDate since) {
        LocalDate latest = since;
        for (DateCandidate candidate : forecast.candidates()) {
            LocalDate from = candidate.inForceFrom();
            if (candidate.goal() == goal && candidate.won() && from != null && from.isAfter(latest)) {
                latest = from;
            }
        }
        return latest;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }
}
