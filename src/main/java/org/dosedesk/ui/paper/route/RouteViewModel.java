package org.dosedesk.ui.paper.route;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.dosedesk.domain.campaign.Campaign;
import org.dosedesk.domain.campaign.route.Clash;
import org.dosedesk.domain.campaign.route.Route;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Clinic;
import org.dosedesk.domain.spelling.Spelling;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Navigation;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.form.Field;
import org.dosedesk.ui.kit.form.FieldProblem;
import org.dosedesk.ui.kit.form.Form;
import org.dosedesk.ui.kit.takeback.UndoNotice;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.ui.kit.work.LastAsked;
import org.dosedesk.usecase.campaign.decide.KeepRoutes;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.schedule.RulesInUse;
import org.jspecify.annotations.Nullable;

/// The form for a route of a campaign: a new one, or one that is changed. FX thread only.
public final class RouteViewModel {
    private final Register register;
    private final Texts texts;
    private final Navigation navigation;
    private final UndoNotice notices;
    private final KeepRoutes keep;
    private final RoutePreview preview;
    private final LastAsked learning;
    private final Form form;
    private final RouteFields fields;
    private final RouteOffers offers;
    private final Id<Clinic> newClinic = Id.random();
    private final ReadOnlyObjectWrapper<@Nullable About> about = new ReadOnlyObjectWrapper<>(this, "about");
    private String proposed = "";

    /// What the form is about.
    ///
    /// @param before the route as it was opened, null for a new one
    record About(
            Campaign campaign,
            RouteFields.Head head,
            @Nullable Route before) {}

    /// A form that is about no route yet.
    ///
    /// @param navigation is told what was saved, with a way to undo it
    public RouteViewModel(
            Register register, RulesInUse rules, Background background, Texts texts, Navigation navigation) {
        this.register = register;
        this.texts = texts;
        this.navigation = navigation;
        notices = new UndoNotice(register, background, texts, navigation);
        keep = new KeepRoutes(register);
        preview = new RoutePreview(register, rules, background, texts);
        learning = new LastAsked(background);
        form = new Form(background, texts, "route.problem.unreadable");
        fields = new RouteFields(form, this::today);
        offers = new RouteOffers(register);
        form.check(this::look);
        Stream.of(fields.sites, fields.runs.all, fields.day)
                .forEach(field -> field.value().subscribe((was, is) -> proposeClinic()));
        register.onSaved(saved -> background.onScreen(this::renew));
    }

    /// Begins a new route; what was typed is thrown away.
    public void begin(Campaign campaign, Route.Kind kind) {
        about.set(new About(
                campaign,
                new RouteFields.Head(Id.random(), campaign.id(), kind, keep.nextNumber(campaign.id()), keep.now()),
                null));
        proposed = "";
        learn();
        form.fill(() -> fields.runs.fill(List.of()));
    }

    /// Begins to change a route; what was typed is thrown away.
    public void correct(Campaign campaign, Route route) {
        about.set(new About(campaign, RouteFields.Head.of(route), route));
        proposed = "";
        learn();
        Id<Clinic> clinic = RouteFields.clinicOf(route);
        String name = clinic == null
                ? ""
                : register.snapshot()
                        .find(Clinic.class, clinic)
                        .map(Clinic::name)
                        .orElse("");
        form.fill(() -> {
            fields.runs.fill(List.of());
            fields.show(route, name);
        });
    }

    /// Whether something would be lost by leaving.
    public boolean unsaved() {
        return about.get() != null && form.unsaved();
    }

    /// Throws away what is typed.
    public void discard() {
        learning.stop();
        about.set(null);
        form.fill(() -> fields.runs.fill(List.of()));
    }

    /// What would be lost by leaving, for the question about it.
    public String unsavedText() {
        return form.unsavedText();
    }

    /// Looks again at everything: the register, the rules or the day have changed.
    public void renew() {
        if (about.get() != null) {
            learn();
            preview.clear();
            form.look();
        }
    }

    Form form() {
        return form;
    }

    RouteFields fields() {
        return fields;
    }

    RouteOffers offers() {
        return offers;
    }

    /// What it is about, null while it is about nothing.
    ReadOnlyObjectProperty<@Nullable About> about() {
        return about.getReadOnlyProperty();
    }

    /// What would follow from the route as it is typed.
    RoutePreview preview() {
        return preview;
    }

    ObservableValue<String> titleText() {
        return Bindings.createStringBinding(
                () -> {
                    About now = about.get();
                    return now == null
                            ? ""
                            : words().title(
                                            now.head().kind(),
                                            now.before() == null
                                                    ? null
                                                    : now.head().number());
                },
                about,
                texts.messagesProperty());
    }

    /// How many passengers the run shown takes, and whether its driver is one of the workers.
    ObservableValue<String> runText() {
        Runs runs = fields.runs;
        return Bindings.createStringBinding(
                () -> {
                    int shown = runs.shown().get();
                    List<RunDraft> all = runs.all.get();
                    return shown < 0 || shown >= all.size()
                            ? ""
                            : words().seats(all.get(shown), runs.driving(all.get(shown)) != null);
                },
                runs.all.value(),
                runs.shown(),
                texts.messagesProperty());
    }

    RouteWords words() {
        return new RouteWords(texts.messages(), register.snapshot());
    }

    /// The first field that keeps the route from being saved; from now on what is missing is said, too.
    Optional<Field<?>> blocked() {
        return form.blocked();
    }

    /// What is to be asked before it is saved.
    RouteQuestions questions() {
        About now = about.get();
        return new RouteQuestions(words(), keep, now == null ? null : now.before(), preview.route());
    }

    /// Saves and goes back. When something blocks it, nothing is saved.
    ///
    /// @return the first field that blocks
    Optional<Field<?>> save() {
        About now = about.get();
        if (now == null) {
            return Optional.empty();
        }
        String name = Spelling.clean(fields.clinic.get());
        boolean added = now.head().kind() != Route.Kind.RESIDENCE && isNewClinic();
        Clinic clinic = added ? new Clinic(Id.random(), name) : null;
        Route route = fields.route(now.head(), clinic == null ? clinicId() : clinic.id())
                .orElse(null);
        return form.save(
                progress -> {
                    Route saved = Objects.requireNonNull(route);
                    keep.save(now.before(), saved, clinic);
                    return saved;
                },
                saved -> saved(now, saved));
    }

    private void saved(About now, Route route) {
        Messages messages = texts.messages();
        String name = words().title(route.kind(), route.number());
        discard();
        navigation.back();
        if (!route.equals(now.before())) {
            notices.show(messages.get("route.saved", name), route);
        }
    }

    private void learn() {
        About now = about.get();
        if (now != null) {
            offers.renew(now.campaign(), now.before());
            fields.runs.learn(offers.runs());
            learning.start(progress -> RouteOffers.workersByName(register.snapshot()), fields.runs::learn, e -> {});
        }
    }

    private boolean isNewClinic() {
        String name = Spelling.clean(fields.clinic.get());
        return !name.isEmpty() && offers.clinicNamed(name).isEmpty();
    }

    private @Nullable Id<Clinic> clinicId() {
        return Spelling.clean(fields.clinic.get()).isEmpty()
                ? null
                : offers.clinicNamed(fields.clinic.get()).map(Clinic::id).orElse(newClinic);
    }

    // What somebody typed stays; only an earlier proposal gives way to another one.
    private void proposeClinic() {
        About now = about.get();
        if (now == null
                || form.isFilling()
                || !(fields.clinic.get().isBlank() || fields.clinic.get().equals(proposed))) {
            return;
        }
        offers.clinicFor(fields.chosenSites(now.head().kind()), fields.day.day().orElse(today()))
                .ifPresent(name -> {
                    proposed = name;
                    fields.clinic.set(name);
                });
    }

    private List<FieldProblem> look() {
        About now = about.get();
        if (now == null) {
            preview.clear();
            return List.of();
        }
        fields.route(now.head(), clinicId())
                .ifPresentOrElse(
                        route -> preview.show(now.campaign(), route, today(), this::isWorthSaying), preview::clear);
        return RouteProblems.of(fields, now.campaign(), now.head().kind(), isNewClinic(), today());
    }

    // A run whose seats nobody has typed yet isn't one without seats.
    private boolean isWorthSaying(Clash clash) {
        return clash.kind() != Clash.Kind.NO_SEATS || fields.runs.seatsAreTyped(clash.run());
    }

    private LocalDate today() {
        return LocalDate.now(register.clock());
    }
}
