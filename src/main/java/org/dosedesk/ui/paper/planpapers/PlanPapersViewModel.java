package org.dosedesk.ui.paper.planpapers;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dosedesk.domain.campaign.plan.Plan;
import org.dosedesk.domain.campaign.route.Route;
import org.dosedesk.domain.paper.CampaignPaperKind;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.site.Unit;
import org.dosedesk.text.DateText;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.paper.PaperOrder;
import org.dosedesk.ui.kit.paper.PaperViewModel;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.usecase.campaign.paper.CampaignPapers;
import org.dosedesk.usecase.campaign.paper.Topic;
import org.dosedesk.usecase.paper.PaperCounter;
import org.dosedesk.usecase.register.Snapshot;
import org.jspecify.annotations.Nullable;

/// A paper of a campaign's plan, its choices and its pages. FX thread only.
public final class PlanPapersViewModel {
    final ObjectProperty<CampaignPaperKind> kind = new SimpleObjectProperty<>(this, "kind");
    final ObjectProperty<@Nullable Choice> topic = new SimpleObjectProperty<>(this, "topic");
    final ObjectProperty<Language> language = new SimpleObjectProperty<>(this, "language");
    final ObservableList<Choice> topics = FXCollections.observableArrayList();

    private final CampaignPapers papers;
    private final PaperViewModel way;
    private final Texts texts;
    private final Plan plan;
    private final @Nullable Route route;
    private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>(this, "failure");

    /// What a paper can be about, in words.
    record Choice(String label, Topic topic) {}

    /// A paper of this plan.
    ///
    /// @param route what the paper is about at first, where it can be; null for the first there is
    public PlanPapersViewModel(
            CampaignPapers papers,
            PaperCounter counter,
            Background background,
            Texts texts,
            CampaignPaperKind kind,
            Plan plan,
            @Nullable Route route) {
        this.papers = papers;
        this.texts = texts;
        this.plan = plan;
        this.route = route;
        way = new PaperViewModel(counter, background, failure, this::order);
        language.set(texts.messages().language());
        this.kind.set(kind);
        fillTopics();
        this.kind.subscribe((before, after) -> fillTopics());
        topic.subscribe((before, after) -> way.changed());
        language.subscribe((before, after) -> way.changed());
        way.previewingProperty().set(true);
    }

    /// The paper with the choices made.
    PaperViewModel paper() {
        return way;
    }

    ReadOnlyObjectProperty<@Nullable Exception> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// What a kind is called.
    String name(CampaignPaperKind of) {
        return CampaignPapers.name(of, messages());
    }

    private void fillTopics() {
        Snapshot snapshot = papers.snapshot();
        topic.set(null);
        topics.setAll(Topic.of(kind.get(), plan, snapshot).stream()
                .map(one -> new Choice(label(one, snapshot), one))
                .toList());
        Optional<Choice> asked =
                topics.stream().filter(one -> isAsked(one.topic())).findFirst();
        topic.set(asked.or(() -> topics.stream().findFirst()).orElse(null));
    }

    private boolean isAsked(Topic one) {
        return route != null && one.concerns(route);
    }

    private String label(Topic about, Snapshot snapshot) {
        return switch (about) {
            case Topic.OfRoute one -> label(one.route());
            case Topic.OfDay one -> messages().get("campaignpaper.topic.day", DateText.show(one.day()));
            case Topic.OfSite one ->
                snapshot.find(Site.class, one.site()).map(Site::name).orElse("");
            case Topic.OfUnit one ->
                snapshot.find(Unit.class, one.unit()).map(Unit::name).orElse("");
        };
    }

    private String label(Route of) {
        String title = messages()
                .get(
                        switch (of.kind()) {
                            case VISIT -> "route.title.visit";
                            case TRIP -> "route.title.trip";
                            case RESIDENCE -> "route.title.residence";
                        },
                        of.number());
        return messages().get("campaignpaper.topic.route", title, DateText.show(of.day()));
    }

    private Optional<PaperOrder> order() {
        Choice chosen = topic.get();
        if (chosen == null) {
            return Optional.empty();
        }
        String name = name(kind.get());
        return Optional.of(PaperOrder.of(
                name + " - " + chosen.label(),
                papers.of(name + " · " + chosen.label(), kind.get(), chosen.topic(), plan, language.get())));
    }

    private Messages messages() {
        return texts.messages();
    }
}
