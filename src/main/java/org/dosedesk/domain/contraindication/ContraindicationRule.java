package org.dosedesk.domain.contraindication;

import java.time.LocalDate;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.schedule.supporting.EffectivePeriod;
import org.dosedesk.domain.schedule.supporting.RuleSource;
import org.dosedesk.domain.schedule.supporting.TimeSpan;
import org.dosedesk.domain.vaccine.Platform;
import org.dosedesk.domain.vaccine.Vaccine;
import org.jspecify.annotations.Nullable;

/// One line of the list of contraindications: on this ground, these vaccines, this grade, for this time.
///
/// @param against the vaccines that are not to be given
/// @param period the days on which the rule is in force: a day outside of it is not kept from anybody
public record ContraindicationRule(
        Ground ground, Grade grade, Scope against, Lasting lasting, EffectivePeriod period, RuleSource source) {

    /// What makes a rule apply.
    public sealed interface Ground {
        /// An observation with this code; with `after` set only when a dose of `of` was given at most so long before
        /// it.
        record Observed(
                String code,
                @Nullable TimeSpan after,
                @Nullable Scope of) implements Ground {}

        /// A reaction to a dose of a vaccine that `likeness` relates to the one in question.
        record Reacted(String code, Likeness likeness) implements Ground {}

        /// A dose of another of these vaccines.
        record Given(Scope vaccines) implements Ground {}
    }

    /// How the vaccine in question is related to the one that was reacted to.
    public enum Likeness {
        /// The same product, or another with its components: one CVX code, or vectors of one group.
        SAME_COMPONENTS,
        /// Another vaccine of the same group.
        OTHER_OF_GROUP
    }

    /// How long a rule keeps a vaccine away, counted in CDSi's way of adding dates.
    ///
    /// @param begin counted from the first day of the observation or the day of the dose, null when it holds from
    ///     that day on
    /// @param end counted from the first day of the observation, or from the recovery from an illness: from
    ///     that day on it is allowed
    /// @param after counted from the last day of the observation: from that day on it is allowed
    public record Lasting(
            @Nullable TimeSpan begin,
            @Nullable TimeSpan end,
            @Nullable TimeSpan after) {

        /// For good where the observation has no last day, else while it lasts.
        public static final Lasting WHILE_IT_LASTS = new Lasting(null, null, null);

        public Lasting {
            if (end != null && after != null) {
                throw new IllegalArgumentException("A contraindication ends by one count");
            }
        }
    }

    /// What this rule makes of an observation, for a vaccine that it is against.
    ActiveContraindication of(Observation seen, Cause cause) {
        LocalDate onset = seen.onset();
        LocalDate first = onset == null ? seen.date() : onset;
        TimeSpan begin = lasting.begin();
        return new ActiveContraindication(
                grade, cause, begin == null ? first : begin.after(first), allowedFrom(seen), source);
    }

    /// What this rule makes of a dose or a reaction on a day.
    ActiveContraindication of(LocalDate day, Cause cause) {
        TimeSpan begin = lasting.begin();
        TimeSpan end = lasting.end();
        return new ActiveContraindication(
                grade, cause, begin == null ? day : begin.after(day), end == null ? null : end.after(day), source);
    }

    private @Nullable LocalDate allowedFrom(Observation seen) {
        TimeSpan end = lasting.end();
        if (end != null) {
            return end.after(seen.date());
        }
        LocalDate until = seen.until();
        if (until == null) {
            return null;
        }
        TimeSpan after = lasting.after();
        return after == null ? until.plusDays(1) : after.after(until);
    }

    /// Whether two vaccines share their components.
    static boolean shareComponents(Vaccine one, Vaccine other) {
        boolean vectors = one.vaccineGroup().equals(other.vaccineGroup())
                && one.platform() == other.platform()
                && one.platform() == Platform.VECTOR;
        return vectors || one.code().equals(other.code()) || one.cvx().equals(other.cvx());
    }
}
