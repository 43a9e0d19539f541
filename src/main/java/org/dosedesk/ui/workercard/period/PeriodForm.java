package org.dosedesk.ui.workercard.period;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.exemption.Against;
import org.dosedesk.domain.exemption.Waiver;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.observation.ObservationKind;
import org.dosedesk.domain.observation.ObservationTopic;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.domain.worker.WorkerEntry;
import org.dosedesk.text.DateText;
import org.dosedesk.usecase.exemption.CheckPeriod;
import org.dosedesk.usecase.exemption.ObservationDraft;
import org.dosedesk.usecase.exemption.PeriodFinding;
import org.dosedesk.usecase.exemption.RecordPeriod;
import org.dosedesk.usecase.exemption.WaiverDraft;
import org.jspecify.annotations.Nullable;

/// What is typed about one exemption, refusal or observation: it stays until it is saved or thrown away, whatever
/// else is shown meanwhile. FX thread only.
final class PeriodForm {
    final ObjectProperty<PeriodType> type;

    /// What observations can be chosen from; means nothing for a decision.
    final ObjectProperty<ObservationTopic> topic =
            new SimpleObjectProperty<>(this, "topic", ObservationTopic.ILLNESS_AND_TREATMENT);

    /// The code of the vaccine that a reaction followed, or the vaccine group that a wish is about; null while
    /// none is chosen.
    final ObjectProperty<@Nullable String> product = new SimpleObjectProperty<>(this, "product");

    final ObjectProperty<Against> against = new SimpleObjectProperty<>(this, "against", Against.everything());
    final StringProperty ground = new SimpleStringProperty(this, "ground", "");
    final StringProperty onset = new SimpleStringProperty(this, "onset", "");
    final StringProperty from = new SimpleStringProperty(this, "from", "");
    final StringProperty until = new SimpleStringProperty(this, "until", "");
    final BooleanProperty dayUnknown = new SimpleBooleanProperty(this, "dayUnknown");
    final BooleanProperty permanent = new SimpleBooleanProperty(this, "permanent");
    final BooleanProperty saving = new SimpleBooleanProperty(this, "saving");
    final BooleanProperty attempted = new SimpleBooleanProperty(this, "attempted");
    final ObjectProperty<@Nullable Exception> failure = new SimpleObjectProperty<>(this, "failure");

    private final Id<Worker> worker;
    private final @Nullable WorkerEntry replaces;
    private final Supplier<LocalDate> today;
    private final List<Object> begun;

    /// A form about a worker.
    ///
    /// @param replaces the entry to be corrected, null for a new one
    /// @param vaccineGroup what a new exemption or refusal is against, until something else is chosen
    PeriodForm(
            Id<Worker> worker,
            @Nullable WorkerEntry replaces,
            PeriodType type,
            String vaccineGroup,
            Supplier<LocalDate> today) {
        this.worker = worker;
        this.replaces = replaces;
        this.type = new SimpleObjectProperty<>(this, "type", type);
        this.today = today;
        against.set(Against.vaccineGroup(vaccineGroup));
        switch (replaces) {
            case Waiver waiver -> {
                against.set(waiver.against());
                ground.set(waiver.ground());
                from.set(shown(waiver.from()));
                until.set(shown(waiver.until()));
                permanent.set(waiver.until() == null);
            }
            case Observation seen -> {
                onset.set(shown(seen.onset()));
                dayUnknown.set(seen.dayUnknown());
                from.set(seen.dayUnknown() ? "" : shown(seen.date()));
                product.set(Observation.vaccine(seen.code()));
                until.set(shown(seen.until()));
            }
            case null, default -> {}
        }
        if (type instanceof PeriodType.Observed(ObservationKind kind)) {
            topic.set(kind.topic());
        }
        topic.subscribe(chosen -> {
            List<PeriodType> all = types();
            if (!all.contains(this.type.get())) {
                this.type.set(all.getFirst());
            }
        });
        begun = content();
    }

    /// The entry that is corrected, null when a new one is made.
    @Nullable WorkerEntry replaced() {
        return replaces;
    }

    /// What can be chosen as its type.
    List<PeriodType> types() {
        return type.get().decided() ? PeriodType.decisions() : PeriodType.of(topic.get());
    }

    /// Whether something would be lost by leaving.
    boolean touched() {
        return !content().equals(begun);
    }

    /// Everything that changes with typing.
    List<Observable> fields() {
        return List.of(type, against, ground, product, onset, from, dayUnknown, until, permanent, attempted);
    }

    boolean fromUnreadable() {
        return !fromUnknown() && unreadable(from.get());
    }

    boolean onsetUnreadable() {
        return type.get() instanceof PeriodType.Observed(ObservationKind kind)
                && kind.illness()
                && unreadable(onset.get());
    }

    boolean untilUnreadable() {
        return switch (type.get()) {
            case PeriodType.Decided decided -> !permanent.get() && unreadable(until.get());
            case PeriodType.Observed(ObservationKind kind) -> kind.lasting() && unreadable(until.get());
        };
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

    private WaiverDraft waiver(Waiver.Kind kind) {
        return new WaiverDraft(
                worker,
                replaces instanceof Waiver waiver ? waiver : null,
                kind,
                against.get(),
                ground.get(),
                day(from.get()),
                day(until.get()),
                permanent.get());
    }

    private ObservationDraft observation(ObservationKind kind) {
        return new ObservationDraft(
                worker,
                replaces instanceof Observation seen ? seen : null,
                kind,
                day(onset.get()),
                fromUnknown() ? Observation.DAY_UNKNOWN : day(from.get()),
                day(until.get()),
                product.get());
    }

    private boolean fromUnknown() {
        return dayUnknown.get()
                && type.get() instanceof PeriodType.Observed(ObservationKind kind)
                && kind.dayMayBeUnknown();
    }

    private List<Object> content() {
        return List.of(
                type.get(),
                against.get(),
                ground.get(),
                Optional.ofNullable(product.get()),
                onset.get(),
                from.get(),
                dayUnknown.get(),
                until.get(),
                permanent.get());
    }

    private boolean unreadable(String text) {
        return !text.isBlank() && day(text) == null;
    }

    private @Nullable LocalDate day(String text) {
        return DateText.parse(text, today.get()).orElse(null);
    }

    private static String shown(@Nullable LocalDate day) {
        return Optional.ofNullable(day).map(DateText::show).orElse("");
    }
}
