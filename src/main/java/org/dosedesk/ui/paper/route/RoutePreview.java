package org.dosedesk.ui.paper.route;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.dosedesk.domain.campaign.Campaign;
import org.dosedesk.domain.campaign.route.Clash;
import org.dosedesk.domain.campaign.route.FindClashes;
import org.dosedesk.domain.campaign.route.Route;
import org.dosedesk.domain.campaign.route.RouteState;
import org.dosedesk.domain.site.Clinic;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.ui.kit.work.LastAsked;
import org.dosedesk.usecase.campaign.CampaignRecords;
import org.dosedesk.usecase.campaign.plan.ForecastRoute;
import org.dosedesk.usecase.campaign.plan.ForecastRoute.Forecast;
import org.dosedesk.usecase.people.site.AssignClinic;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.Snapshot;
import org.dosedesk.usecase.schedule.RulesInUse;
import org.jspecify.annotations.Nullable;

/// What would follow from a route as it is typed: what is the matter with it, at once, and what the plan makes of
/// it,
/// as soon as that is known. FX thread only.
final class RoutePreview {
    private final Register register;
    private final Texts texts;
    private final ForecastRoute forecasts;
    private final LastAsked asked;
    private final ReadOnlyObjectWrapper<@Nullable Route> route = new ReadOnlyObjectWrapper<>(this, "route");
    private final ReadOnlyObjectWrapper<List<Clash>> clashes = new ReadOnlyObjectWrapper<>(this, "clashes", List.of());
    private final ReadOnlyObjectWrapper<@Nullable Forecast> forecast = new ReadOnlyObjectWrapper<>(this, "forecast");

    RoutePreview(Register register, RulesInUse rules, Background background, Texts texts) {
        this.register = register;
        this.texts = texts;
        forecasts = new ForecastRoute(rules);
        asked = new LastAsked(background);
    }

    /// The route as it would be saved now, null while it cannot be.
    @Nullable Route route() {
        return route.get();
    }

    /// What the plan makes of it, null while nobody knows.
    ReadOnlyObjectProperty<@Nullable Forecast> forecast() {
        return forecast.getReadOnlyProperty();
    }

    /// Looks at nothing any more.
    void clear() {
        asked.stop();
        route.set(null);
        clashes.set(List.of());
        forecast.set(null);
    }

    /// Looks at a route.
    ///
    /// @param said which clashes are worth saying
    void show(Campaign campaign, Route typed, LocalDate today, Predicate<Clash> said) {
        boolean same = typed.equals(route.get());
        route.set(typed);
        clashes.set(find(typed).stream().filter(said).toList());
        if (!same) {
            asked.start(
                    progress -> forecasts.of(register.snapshot(), campaign, typed, today, progress),
                    forecast::set,
                    e -> forecast.set(null));
        }
    }

    /// What is the matter with the route, sentence by sentence.
    ObservableValue<List<String>> clashTexts() {
        return Bindings.createObjectBinding(
                () -> {
                    Route now = route.get();
                    return now == null
                            ? List.of()
                            : clashes.get().stream()
                                    .map(clash -> words().clash(now, clash))
                                    .toList();
                },
                route,
                clashes,
                texts.messagesProperty());
    }

    /// What the plan makes of it, sentence by sentence.
    ObservableValue<List<String>> forecastTexts() {
        return Bindings.createObjectBinding(
                () -> {
                    Route now = route.get();
                    Forecast known = forecast.get();
                    return now == null || known == null ? List.of() : words().forecast(now, known);
                },
                route,
                forecast,
                texts.messagesProperty());
    }

    private RouteWords words() {
        return new RouteWords(texts.messages(), register.snapshot());
    }

    private List<Clash> find(Route typed) {
        Snapshot snapshot = register.snapshot();
        return typed.state() == RouteState.CALLED_OFF
                ? List.of()
                : new FindClashes(
                                CampaignRecords.takingPlace(snapshot),
                                (site, of) -> AssignClinic.clinicOn(snapshot, site, of.day())
                                        .map(Clinic::id))
                        .of(typed);
    }
}
