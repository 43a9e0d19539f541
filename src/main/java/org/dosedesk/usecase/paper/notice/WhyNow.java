package org.dosedesk.usecase.paper.notice;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.notice.NoticeReason;
import org.dosedesk.domain.notice.NoticeReason.Kind;
import org.dosedesk.domain.schedule.VaccineGroupForecast;
import org.dosedesk.domain.schedule.forecast.DateCandidate;
import org.dosedesk.domain.schedule.forecast.DateCandidate.Goal;
import org.dosedesk.domain.schedule.series.ReferenceDate;
import org.dosedesk.domain.schedule.supporting.TargetDoseKind;
import org.dosedesk.domain.schedule.supporting.TimeSpan;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.usecase.schedule.Explanation;
import org.jspecify.annotations.Nullable;

/// Finds the one reason that a notice gives: the interval that decided the day from which the dose is recommended.
public final class WhyNow {
    private final Explanation explanation;
    private final LocalDate dueOn;

    private WhyNow(Explanation explanation, LocalDate dueOn) {
        this.explanation = explanation;
        this.dueOn = dueOn;
    }

    /// The reason for someone whose dose is due since a day.
    public static NoticeReason of(Explanation explanation, LocalDate dueOn) {
        VaccineGroupForecast forecast = explanation.forecast();
        if (forecast == null) {
            return NoticeReason.due(dueOn);
        }
        WhyNow why = new WhyNow(explanation, dueOn);
        return why.decided(forecast.candidates(), Goal.RECOMMENDED)
                .or(() -> why.decided(forecast.candidates(), Goal.EARLIEST))
                .orElse(NoticeReason.due(dueOn));
    }

    private Optional<NoticeReason> decided(List<DateCandidate> candidates, Goal goal) {
        return candidates.stream()
                .filter(candidate -> candidate.goal() == goal && candidate.won())
                .filter(candidate -> candidate.date().equals(dueOn))
                .flatMap(candidate -> reason(candidate.from(), candidate.offset()).stream())
                .findFirst();
    }

    private Optional<NoticeReason> reason(@Nullable ReferenceDate from, @Nullable TimeSpan offset) {
        Period interval = offset == null
                ? Period.ZERO
                : Period.of(0, offset.years() * 12 + offset.months(), offset.weeks() * 7 + offset.days());
        if (interval.isNegative() || interval.isZero()) {
            return Optional.empty();
        }
        return switch (from) {
            case ReferenceDate.Dose dose ->
                Optional.of(new NoticeReason(kind(dose), dose.date(), interval, vaccine(dose), dueOn));
            case ReferenceDate.Observation illness ->
                Optional.of(new NoticeReason(Kind.RECOVERY, illness.date(), interval, null, dueOn));
            case ReferenceDate.Birth birth -> Optional.empty();
            case null -> Optional.empty();
        };
    }

    private Kind kind(ReferenceDate.Dose from) {
        if (explanation.status().orElse(null) == RevaccinationStatus.INCOMPLETE) {
            return Kind.UNFINISHED;
        }
        if (from.satisfied() == null) {
            return Kind.LAST_DOSE;
        }
        return from.satisfied().kind() == TargetDoseKind.PRIMARY ? Kind.COURSE : Kind.BOOSTER;
    }

    private @Nullable Id<Vaccine> vaccine(ReferenceDate.Dose from) {
        return explanation.doses().stream()
                .filter(dose -> dose.id().value().toString().equals(from.key()))
                .map(Dose::vaccine)
                .findFirst()
                .orElse(null);
    }
}
