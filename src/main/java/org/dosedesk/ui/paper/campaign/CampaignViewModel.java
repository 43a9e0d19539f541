package org.dosedesk.ui.paper.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dosedesk.domain.campaign.Campaign;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.site.Site;
import org.dosedesk.text.DateText;
import org.dosedesk.text.GroupText;
import org.dosedesk.text.KazakhOrder;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.Navigation;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.form.DayField;
import org.dosedesk.ui.kit.form.Field;
import org.dosedesk.ui.kit.form.FieldProblem;
import org.dosedesk.ui.kit.form.FieldProblem.Weight;
import org.dosedesk.ui.kit.form.Form;
import org.dosedesk.ui.kit.takeback.UndoNotice;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.usecase.campaign.decide.KeepCampaigns;
import org.dosedesk.usecase.register.Register;
import org.jspecify.annotations.Nullable;

/// The form for a campaign: a new one against the vaccine group in use, or one that is changed. FX thread only.
public final class CampaignViewModel {
    private static final String USUAL_TARGET = "60";

    private final Register register;
    private final Supplier<String> vaccineGroup;
    private final Texts texts;
    private final Navigation navigation;
    private final UndoNotice notices;
    private final KeepCampaigns keep;
    private final Form form;
    private final ObservableList<Id<Site>> offered = FXCollections.observableArrayList();
    private final SimpleObjectProperty<@Nullable Campaign> before = new SimpleObjectProperty<>(this, "before");
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(this, "open");

    final DayField from;
    final DayField until;
    final Field<Set<Id<Site>>> sites;
    final Field<String> target;
    final Field<String> crew;

    /// A form that is about no campaign yet.
    ///
    /// @param vaccineGroup the one in use: what a new campaign is against
    /// @param navigation is told what was saved, with a way to undo it
    public CampaignViewModel(
            Register register,
            Supplier<String> vaccineGroup,
            Background background,
            Texts texts,
            Navigation navigation) {
        this.register = register;
        this.vaccineGroup = vaccineGroup;
        this.texts = texts;
        this.navigation = navigation;
        notices = new UndoNotice(register, background, texts, navigation);
        keep = new KeepCampaigns(register, vaccineGroup);
        form = new Form(background, texts, "campaign.problem.unreadable");
        from = form.day(this::today);
        until = form.day(this::today);
        sites = form.choice(Set.of());
        target = form.text();
        crew = form.text();
        form.check(this::problems);
        register.onSaved(saved -> {
            if (saved.touches(Site.class)) {
                background.onScreen(this::offer);
            }
        });
        offer();
    }

    /// Begins a campaign; what was typed is thrown away.
    public void begin() {
        before.set(null);
        open.set(true);
        form.fill(() -> {
            from.show(today());
            target.set(USUAL_TARGET);
            crew.set(Integer.toString(Campaign.HALF_OF_THE_CREW));
        });
    }

    /// Begins to change a campaign; what was typed is thrown away.
    public void change(Campaign campaign) {
        before.set(campaign);
        open.set(true);
        Set<Id<Site>> chosen = new LinkedHashSet<>();
        campaign.sites().forEach(served -> chosen.add(served.site()));
        form.fill(() -> {
            from.show(campaign.from());
            until.show(campaign.until());
            sites.set(chosen);
            target.set(Integer.toString(campaign.targetPercent()));
            crew.set(Integer.toString(campaign.crewPercent()));
        });
    }

    /// Whether something would be lost by leaving.
    public boolean unsaved() {
        return form.unsaved();
    }

    /// Throws away what is typed.
    public void discard() {
        before.set(null);
        open.set(false);
        form.clear();
    }

    /// What would be lost by leaving, for the question about it.
    public String unsavedText() {
        return form.unsavedText();
    }

    Form form() {
        return form;
    }

    /// Whether it is about a campaign.
    ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    /// The sites by the alphabet.
    ObservableList<Id<Site>> offered() {
        return offered;
    }

    String site(Id<Site> id) {
        return register.snapshot().find(Site.class, id).map(Site::name).orElse("");
    }

    /// What the campaign is against, and whether it is a new one.
    ObservableValue<String> titleText() {
        return Bindings.createStringBinding(
                () -> {
                    Campaign known = before.get();
                    String group = known == null ? vaccineGroup.get() : known.vaccineGroup();
                    return texts.messages()
                            .get(
                                    known == null ? "campaign.title.new" : "campaign.title.change",
                                    GroupText.against(texts.messages(), group));
                },
                before,
                open,
                texts.messagesProperty());
    }

    /// Saves and goes back. When something blocks it, nothing is saved.
    ///
    /// @return the first field that blocks
    Optional<Field<?>> save() {
        Campaign known = before.get();
        LocalDate first = from.day().orElse(LocalDate.MIN);
        LocalDate last = until.day().orElse(LocalDate.MIN);
        Set<Id<Site>> chosen = sites.get();
        int wanted = percent(target).orElse(0);
        int away = percent(crew).orElse(0);
        return form.save(
                progress -> known == null
                        ? keep.begin(first, last, chosen, wanted, away)
                        : keep.change(known, first, last, chosen, wanted, away),
                saved -> saved(saved, known));
    }

    private void saved(Campaign campaign, @Nullable Campaign known) {
        discard();
        navigation.back();
        if (!campaign.equals(known)) {
            notices.show(
                    texts.messages()
                            .get("campaign.saved", DateText.show(campaign.from()), DateText.show(campaign.until())),
                    campaign);
        }
    }

    private List<FieldProblem> problems() {
        if (!open.get()) {
            return List.of();
        }
        List<FieldProblem> problems = new ArrayList<>();
        missing(problems, from, "campaign.problem.from-missing");
        missing(problems, until, "campaign.problem.until-missing");
        from.day()
                .ifPresent(first -> until.day()
                        .filter(last -> last.isBefore(first))
                        .ifPresent(last -> problems.add(wrong(
                                until,
                                messages -> messages.get("campaign.problem.until-first", DateText.show(first))))));
        for (Field<String> share : List.of(target, crew)) {
            if (percent(share).isEmpty()) {
                problems.add(wrong(share, messages -> messages.get("campaign.problem.percent")));
            }
        }
        return problems;
    }

    private static void missing(List<FieldProblem> problems, DayField field, String key) {
        if (field.get().isBlank()) {
            problems.add(new FieldProblem(field, Weight.MISSING, messages -> messages.get(key)));
        }
    }

    private static FieldProblem wrong(Field<?> field, Function<Messages, String> sentence) {
        return new FieldProblem(field, Weight.WRONG, sentence);
    }

    private static Optional<Integer> percent(Field<String> field) {
        String digits = field.get().strip().replaceAll("\\s*%$", "");
        return digits.matches("\\d{1,3}")
                ? Optional.of(Integer.parseInt(digits)).filter(share -> share >= 1 && share <= 100)
                : Optional.empty();
    }

    private void offer() {
        offered.setAll(register.snapshot().all(Site.class).stream()
                .sorted(Comparator.comparing(Site::name, KazakhOrder.INSTANCE))
                .map(Site::id)
                .toList());
    }

    private LocalDate today() {
        return LocalDate.now(register.clock());
    }
}
