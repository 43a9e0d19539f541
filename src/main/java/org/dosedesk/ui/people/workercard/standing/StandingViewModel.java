package org.dosedesk.ui.people.workercard.standing;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.dosedesk.domain.campaign.plan.Plan;
import org.dosedesk.domain.campaign.plan.Standing;
import org.dosedesk.domain.campaign.plan.ToldOtherwise;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.day.AsOfDay;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.ui.kit.work.Failures;
import org.dosedesk.ui.kit.work.LastAsked;
import org.dosedesk.usecase.campaign.RouteText;
import org.dosedesk.usecase.campaign.plan.RunningPlan;
import org.dosedesk.usecase.register.Register;
import org.jspecify.annotations.Nullable;

/// Where one worker stands in the campaign that runs, worked out while somebody looks. FX thread only.
public final class StandingViewModel {
    private final Register register;
    private final RunningPlan plans;
    private final AsOfDay day;
    private final LastAsked working;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(this, "found", Found.NOTHING);
    private @Nullable Id<Worker> shown;
    private boolean watched;

    private record Found(
            @Nullable Standing standing,
            @Nullable ToldOtherwise otherwise,
            @Nullable Exception failure) {
        static final Found NOTHING = new Found(null, null, null);

        static Found of(Plan plan, Id<Worker> worker) {
            return new Found(
                    plan.people().stream()
                            .filter(one -> one.need().worker().equals(worker))
                            .findFirst()
                            .orElse(null),
                    plan.toldOtherwise().stream()
                            .filter(one -> one.told().worker().equals(worker))
                            .findFirst()
                            .orElse(null),
                    null);
        }
    }

    /// Works out nothing until somebody looks.
    public StandingViewModel(Register register, RunningPlan plans, AsOfDay day, Background background, Texts texts) {
        this.register = register;
        this.plans = plans;
        this.day = day;
        this.texts = texts;
        working = new LastAsked(background);
        day.dayProperty().subscribe((before, after) -> refresh());
        register.onSaved(saved -> background.onScreen(this::refresh));
    }

    /// Begins or ends looking.
    public void watch(boolean looking) {
        watched = looking;
        if (looking) {
            refresh();
        } else {
            working.stop();
        }
    }

    /// Shows a worker; what was said of another one goes at once.
    public void show(Id<Worker> worker) {
        if (!worker.equals(shown)) {
            shown = worker;
            found.set(Found.NOTHING);
        }
        refresh();
    }

    /// Route, day and time, and whether the worker knows; empty while no campaign runs or needs the worker.
    public ObservableValue<String> text() {
        return Bindings.createStringBinding(() -> text(texts.messages()), found, texts.messagesProperty());
    }

    /// Works out anew what is shown.
    public void refresh() {
        Id<Worker> worker = shown;
        if (!watched || worker == null) {
            return;
        }
        working.start(
                progress -> plans.on(day.day(), register.snapshot(), progress)
                        .map(plan -> Found.of(plan, worker))
                        .orElse(Found.NOTHING),
                found::set,
                problem -> found.set(new Found(null, null, problem)));
    }

    private String text(Messages messages) {
        Found now = found.get();
        if (now.failure() != null) {
            return Failures.sentence(messages, now.failure());
        }
        String said = Stream.of(
                        Optional.ofNullable(now.standing()).map(one -> RouteText.standing(messages, one)),
                        Optional.ofNullable(now.otherwise()).map(one -> RouteText.otherwise(messages, one)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
        return said.isEmpty() ? "" : messages.get("card.route", said);
    }
}
