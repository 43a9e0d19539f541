package org.dosedesk.ui.paper.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dosedesk.domain.campaign.Campaign;
import org.dosedesk.domain.campaign.Cell;
import org.dosedesk.domain.campaign.Told;
import org.dosedesk.domain.campaign.plan.Standing;
import org.dosedesk.domain.campaign.route.Route;
import org.dosedesk.domain.coverage.Share;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.day.AsOfDay;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.ui.kit.work.LastAsked;
import org.dosedesk.usecase.campaign.CampaignRecords;
import org.dosedesk.usecase.campaign.decide.KeepCampaigns;
import org.dosedesk.usecase.campaign.decide.PlaceByHand;
import org.dosedesk.usecase.campaign.decide.TellWorkers;
import org.dosedesk.usecase.campaign.plan.MakePlan;
import org.dosedesk.usecase.campaign.report.CampaignTarget;
import org.dosedesk.usecase.campaign.report.RouteOutcome;
import org.dosedesk.usecase.campaign.report.RouteOutcomes;
import org.dosedesk.usecase.numbers.report.CoverageReportText;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.Snapshot;
import org.jspecify.annotations.Nullable;

/// The plan of a campaign as of the day in the frame, and what the user decides about it. FX thread only.
public final class PlanViewModel {
    private final Register register;
    private final KeepCampaigns campaigns;
    private final MakePlan plans;
    private final PlaceByHand hand;
    private final TellWorkers tell;
    private final AsOfDay day;
    private final Background background;
    private final LastAsked working;
    private final LastAsked counting;
    private final Texts texts;
    private final ObservableList<Campaign> all = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Campaign> campaign = new SimpleObjectProperty<>(this, "campaign");
    private final ReadOnlyObjectWrapper<@Nullable PlanContent> content = new ReadOnlyObjectWrapper<>(this, "content");
    private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>(this, "failure");
    private final ObservableList<String> outcomes = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper target = new ReadOnlyStringWrapper(this, "target", "");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(this, "busy");
    private boolean watched;

    /// Works out nothing until a screen shows it.
    public PlanViewModel(
            Register register,
            KeepCampaigns campaigns,
            MakePlan plans,
            AsOfDay day,
            Background background,
            Texts texts) {
        this.register = register;
        this.campaigns = campaigns;
        this.plans = plans;
        this.day = day;
        this.background = background;
        this.texts = texts;
        hand = new PlaceByHand(register);
        tell = new TellWorkers(register);
        working = new LastAsked(background);
        counting = new LastAsked(background);
        campaign.subscribe((before, after) -> refresh());
        day.dayProperty().subscribe((before, after) -> refresh());
        register.onSaved(saved -> background.onScreen(this::refresh));
    }

    /// Whether a screen shows this: only then is anything worked out.
    void watch(boolean shown) {
        watched = shown;
        if (shown) {
            refresh();
        } else {
            stop();
        }
    }

    /// The campaigns against the vaccine group in use, the latest first.
    ObservableList<Campaign> campaigns() {
        return all;
    }

    /// The one that is shown, null while there is none.
    ObjectProperty<@Nullable Campaign> campaign() {
        return campaign;
    }

    ReadOnlyObjectProperty<@Nullable PlanContent> contentProperty() {
        return content.getReadOnlyProperty();
    }

    /// How far the campaign is from its target; empty while that is not known.
    ReadOnlyStringProperty targetProperty() {
        return target.getReadOnlyProperty();
    }

    /// What came of the routes whose day has come, the latest first.
    ObservableList<String> outcomes() {
        return outcomes;
    }

    ReadOnlyObjectProperty<@Nullable Exception> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// Stops what is being worked out.
    void stop() {
        working.stop();
        counting.stop();
        busy.set(false);
    }

    /// Works out anew what is shown.
    public void refresh() {
        if (!watched) {
            return;
        }
        chooseCampaign();
        Campaign chosen = campaign.get();
        failure.set(null);
        if (chosen == null) {
            stop();
            content.set(null);
            showResults("", List.of());
            return;
        }
        busy.set(true);
        working.start(
                progress -> {
                    Snapshot snapshot = register.snapshot();
                    return PlanContent.of(snapshot, plans.plan(snapshot, chosen, day.day(), progress));
                },
                made -> {
                    busy.set(false);
                    content.set(made);
                    count(made);
                },
                problem -> {
                    busy.set(false);
                    failure.set(problem);
                });
    }

    private record Results(CampaignTarget target, List<RouteOutcome> outcomes) {}

    // After the plan, which is not to wait for it; where it fails the plan is shown without it.
    private void count(PlanContent made) {
        Campaign chosen = made.campaign();
        Snapshot snapshot = made.snapshot();
        LocalDate asOf = made.plan().asOf();
        counting.start(
                progress -> new Results(
                        CampaignTarget.of(snapshot, chosen, asOf, plans.scheduler(chosen)),
                        RouteOutcomes.of(
                                snapshot, chosen, asOf, register.clock().getZone())),
                now -> showResults(
                        targetText(now.target),
                        new OutcomeText(new PlanText(texts), messages()).lines(made, now.outcomes)),
                problem -> showResults("", List.of()));
    }

    private void showResults(String now, List<String> lines) {
        target.set(now);
        outcomes.setAll(lines);
    }

    private String targetText(CampaignTarget now) {
        Share share = now.share();
        String percent = new CoverageReportText(messages()).percent(share);
        return share.whole() == 0
                ? ""
                : messages().get("plan.target", share.part(), share.whole(), percent, now.targetPercent());
    }

    // The same one as before in its newest version; else the latest.
    private void chooseCampaign() {
        List<Campaign> now = campaigns.all();
        Campaign before = campaign.get();
        Campaign chosen = now.stream()
                .filter(one -> before != null && one.id().equals(before.id()))
                .findFirst()
                .orElse(now.isEmpty() ? null : now.getFirst());
        if (!all.equals(now)) {
            all.setAll(now);
        }
        if (!Objects.equals(campaign.get(), chosen)) {
            boolean shown = watched;
            watched = false;
            campaign.set(chosen);
            watched = shown;
        }
    }

    /// Puts people on a route by hand.
    ///
    /// @param route null for none
    void move(Collection<Standing> people, @Nullable Route route) {
        Campaign chosen = campaign.get();
        if (chosen != null && !people.isEmpty()) {
            Set<Id<Worker>> whom = workers(people);
            String reason = messages().get("plan.decided-anew");
            save(() -> hand.place(chosen, whom, route == null ? null : route.id(), null, reason));
        }
    }

    /// Puts whole shifts on a route by hand; whom somebody moved alone stays.
    ///
    /// @param route null for none
    void moveShifts(Collection<Cell> shifts, @Nullable Route route) {
        Campaign chosen = campaign.get();
        if (chosen != null && !shifts.isEmpty()) {
            String reason = messages().get("plan.decided-anew");
            save(() -> hand.placeShifts(chosen, shifts, route == null ? null : route.id(), null, reason));
        }
    }

    /// Gives people and shifts back to what the program proposes.
    void giveBack(Collection<Cell> shifts, Collection<Standing> people) {
        Campaign chosen = campaign.get();
        if (chosen == null) {
            return;
        }
        String reason = messages().get("plan.given-back");
        save(() -> hand.giveBack(chosen, workers(people), shifts, reason));
    }

    /// Notes that people were told where they stand.
    ///
    /// @param onDone receives how many were noted: who knows already is not told again
    void tell(Collection<Standing> people, Told.How how, Consumer<Integer> onDone) {
        Campaign chosen = campaign.get();
        if (chosen == null) {
            return;
        }
        List<Standing> whom = List.copyOf(people);
        failure.set(null);
        background.start(progress -> tell.tell(chosen, whom, how), told -> onDone.accept(told.size()), failure::set);
    }

    /// Notes what people answered who were told.
    ///
    /// @param answer null to take their answers away
    void answer(Collection<Standing> people, Told.@Nullable Answer answer) {
        PlanContent shown = content.get();
        if (shown == null) {
            return;
        }
        Set<Id<Worker>> whom = workers(people);
        save(() -> CampaignRecords.lastTold(
                        register.snapshot(), shown.campaign().id())
                .stream()
                .filter(told -> whom.contains(told.worker()))
                .forEach(told -> tell.answer(told, answer)));
    }

    private void save(Runnable action) {
        failure.set(null);
        background.start(
                progress -> {
                    action.run();
                    return true;
                },
                done -> {},
                failure::set);
    }

    private static Set<Id<Worker>> workers(Collection<Standing> people) {
        return people.stream().map(one -> one.need().worker()).collect(Collectors.toSet());
    }

    private Messages messages() {
        return texts.messages();
    }
}
