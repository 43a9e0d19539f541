package org.dosedesk.ui.people.workercard.period;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.exemption.Against;
import org.dosedesk.domain.exemption.PeriodProblem;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.observation.ObservationKind;
import org.dosedesk.domain.observation.ObservationTopic;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.domain.worker.WorkerEntry;
import org.dosedesk.ui.kit.form.DayField;
import org.dosedesk.ui.kit.form.Field;
import org.dosedesk.ui.kit.form.Form;
import org.dosedesk.usecase.entry.exemption.CheckPeriod;
import org.dosedesk.usecase.entry.exemption.ObservationDraft;
import org.dosedesk.usecase.entry.exemption.PeriodFinding;
import org.dosedesk.usecase.entry.exemption.RecordPeriod;
import org.dosedesk.usecase.entry.exemption.WaiverDraft;
import org.jspecify.annotations.Nullable;

/// What is typed about one exemption, refusal or observation: it stays until it is saved or thrown away, whatever
/// else is shown meanwhile. FX thread only.
final class PeriodForm {
    final Field<PeriodType> type;

    /// What observations can be chosen from; means nothing for a decision.
    final Field<ObservationTopic> topic;

    final Field<Against> against;

    /// The code of the vaccine that a reaction followed, or the vaccine group that a wish is about; null while
    /// none is chosen.
    final Field<@Nullable String> product;

    final Field<String> ground;
    final DayField onset;
    final DayField from;
    final Field<Boolean> dayUnknown;
    final DayField until;
    final Field<Boolean> permanent;

    private final Id<Worker> worker;
    private final @Nullable WorkerEntry replaces;
    private final Form form;

    /// A form about a worker.
    ///
    /// @param form without fields yet
    /// @param replaces the entry to be corrected, null for a new one
    /// @param vaccineGroup what a new exemption or refusal is against, until something else is chosen
    PeriodForm(
            Form form,
            Id<Worker> worker,
            @Nullable WorkerEntry replaces,
            PeriodType type,
            String vaccineGroup,
            Supplier<LocalDate> today) {
        this.form = form;
        this.worker = worker;
        this.replaces = replaces;
        topic = form.choice(
                type instanceof PeriodType.Observed(ObservationKind kind)
                        ? kind.topic()
                        : ObservationTopic.ILLNESS_AND_TREATMENT);
        this.type = form.choice(type);
        against = form.choice(Against.vaccineGroup(vaccineGroup));
        product = form.choice(null);
        ground = form.text();
        onset = form.day(today, this::hasOnset);
        from = form.day(today, () -> !fromUnknown());
        dayUnknown = form.choice(false);
        until = form.day(today, this::hasUntil);
        permanent = form.choice(false);
        form.fill(() -> show(replaces));
        topic.value().subscribe(chosen -> {
            List<PeriodType> all = types();
            if (!all.contains(this.type.get())) {
                this.type.set(all.getFirst());
            }
        });
    }

    /// What the form does as every form.
    Form form() {
        return form;
    }

    /// The entry that is corrected, null when a new one is made.
    @Nullable WorkerEntry replaced() {
        return replaces;
    }

    /// What can be chosen as its type.
    List<PeriodType> types() {
        return type.get().decided() ? PeriodType.decisions() : PeriodType.of(topic.get());
    }

    /// Everything found about what is typed so far.
    List<PeriodFinding> check(CheckPeriod check) {
        return switch (type.get()) {
            case PeriodType.Decided(Waiver.Kind kind) -> check.check(waiver(kind));
            case PeriodType.Observed(ObservationKind kind) -> check.check(observation(kind));
        };
    }

    /// Saves what is typed.
    WorkerEntry save(RecordPeriod record) {
        return switch (type.get()) {
            case PeriodType.Decided(Waiver.Kind kind) -> record.save(waiver(kind));
            case PeriodType.Observed(ObservationKind kind) -> record.save(observation(kind));
        };
    }

    /// The field that a problem is shown at.
    Field<?> of(PeriodProblem.Field place) {
        return switch (place) {
            case KIND -> type;
            case PRODUCT -> product;
            case GROUND -> ground;
            case ONSET -> onset;
            case FROM -> from;
            case UNTIL -> until;
        };
    }

    private void show(@Nullable WorkerEntry entry) {
        switch (entry) {
            case Waiver waiver -> {
                against.set(waiver.against());
                ground.set(waiver.ground());
                from.show(waiver.from());
                until.show(waiver.until());
                permanent.set(waiver.until() == null);
            }
            case Observation seen -> {
                onset.show(seen.onset());
                dayUnknown.set(seen.dayUnknown());
                from.show(seen.dayUnknown() ? null : seen.date());
                product.set(Observation.vaccine(seen.code()));
                until.show(seen.until());
            }
            case null, default -> {}
        }
    }

    private boolean hasOnset() {
        return type.get() instanceof PeriodType.Observed(ObservationKind kind) && kind.illness();
    }

    private boolean hasUntil() {
        return switch (type.get()) {
            case PeriodType.Decided decided -> !permanent.get();
            case PeriodType.Observed(ObservationKind kind) -> kind.lasting();
        };
    }

    private WaiverDraft waiver(Waiver.Kind kind) {
        return new WaiverDraft(
                worker,
                replaces instanceof Waiver waiver ? waiver : null,
                kind,
                against.get(),
                ground.get(),
                from.day().orElse(null),
                until.day().orElse(null),
                permanent.get());
    }

    private ObservationDraft observation(ObservationKind kind) {
        return new ObservationDraft(
                worker,
                replaces instanceof Observation seen ? seen : null,
                kind,
                onset.day().orElse(null),
                fromUnknown() ? Observation.DAY_UNKNOWN : from.day().orElse(null),
                until.day().orElse(null),
                product.get());
    }

    private boolean fromUnknown() {
        return dayUnknown.get()
                && type.get() instanceof PeriodType.Observed(ObservationKind kind)
                && kind.dayMayBeUnknown();
    }
}
