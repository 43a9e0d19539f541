package org.dosedesk.ui.people.occupation;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dosedesk.domain.entry.Entity;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.observation.ObservationKind;
import org.dosedesk.domain.occupation.Occupation;
import org.dosedesk.domain.occupation.OccupationRule;
import org.dosedesk.domain.occupation.Post;
import org.dosedesk.domain.occupation.Proposal;
import org.dosedesk.domain.site.Unit;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.domain.spelling.Spelling;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.work.Background;
import org.dosedesk.usecase.people.occupation.AddToGroup;
import org.dosedesk.usecase.people.occupation.GroupProposals;
import org.dosedesk.usecase.people.occupation.OccupationRules;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Register;
import org.jspecify.annotations.Nullable;

/// The posts of the roster, and the proposals that follow from what is said of them, as the register is now and
/// becomes. FX thread only.
public final class OccupationViewModel {
    private final OccupationRules rules;
    private final GroupProposals proposing;
    private final Background background;
    private final Texts texts;
    private final BiConsumer<String, List<Change>> announce;
    private final ObjectProperty<Occupation.Kind> kind =
            new SimpleObjectProperty<>(this, "kind", Occupation.Kind.POSITION);
    private final StringProperty search = new SimpleStringProperty(this, "search", "");
    private final ObservableList<Post> posts = FXCollections.observableArrayList();
    private final ObservableList<Post> found = FXCollections.observableArrayList();
    private final ObservableList<Proposal> proposals = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper people = new ReadOnlyIntegerWrapper(this, "people");
    private final ReadOnlyObjectWrapper<@Nullable Exception> failure = new ReadOnlyObjectWrapper<>(this, "failure");
    private int asked;

    private record Found(List<Post> posts, List<Proposal> proposals) {}

    /// Looks at once, and again whenever something that matters is saved.
    ///
    /// @param announce tells of what was saved, with a way to take it back
    public OccupationViewModel(
            Register register, Background background, Texts texts, BiConsumer<String, List<Change>> announce) {
        this.background = background;
        this.texts = texts;
        this.announce = announce;
        rules = new OccupationRules(register);
        proposing = new GroupProposals(register);
        kind.subscribe((before, after) -> refresh());
        search.subscribe((before, after) -> filter());
        register.onSaved(saved -> {
            if (saved.changes().stream().map(Change::after).anyMatch(OccupationViewModel::matters)) {
                background.onScreen(this::refresh);
            }
        });
        refresh();
    }

    /// How many workers there are proposals about.
    public ReadOnlyIntegerProperty peopleProperty() {
        return people.getReadOnlyProperty();
    }

    ObjectProperty<Occupation.Kind> kind() {
        return kind;
    }

    StringProperty search() {
        return search;
    }

    /// The posts of the chosen kind that are searched for.
    ObservableList<Post> posts() {
        return found;
    }

    ObservableList<Proposal> proposals() {
        return proposals;
    }

    /// Why the last work failed, null when it did not.
    ReadOnlyObjectProperty<@Nullable Exception> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /// The observation codes of the groups that posts can belong to.
    List<String> groups() {
        return AddToGroup.GROUPS.stream().map(ObservationKind::code).toList();
    }

    /// How many groups the names of all posts of the kind suggest.
    int suggestions() {
        return posts.stream().mapToInt(post -> post.suggested().size()).sum();
    }

    /// Says of posts that they belong to a group, or no longer.
    void set(List<Post> chosen, String code, boolean belong) {
        String reason = texts.messages().get("occupation.rule.removed");
        work(() -> rules.set(chosen, code, belong, reason));
    }

    /// Says of all posts of the kind what their names suggest.
    void takeSuggestions() {
        List<Post> all = List.copyOf(posts);
        work(() -> rules.takeSuggestions(all));
    }

    /// Does what is proposed.
    void accept(List<Proposal> chosen) {
        save("occupation.accepted", chosen, () -> proposing.accept(chosen));
    }

    /// Leaves as it is what is proposed, for good.
    void decline(List<Proposal> chosen) {
        String reason = texts.messages().get("occupation.kept-out");
        save("occupation.declined", chosen, () -> proposing.decline(chosen, reason));
    }

    private interface Saving {
        List<Change> save();
    }

    private void save(String key, List<Proposal> chosen, Saving saving) {
        if (chosen.isEmpty()) {
            return;
        }
        failure.set(null);
        background.start(
                progress -> saving.save(),
                saved -> {
                    if (!saved.isEmpty()) {
                        announce.accept(texts.messages().count(key, saved.size()), saved);
                    }
                },
                failure::set);
    }

    private void work(Runnable saving) {
        failure.set(null);
        background.start(
                progress -> {
                    saving.run();
                    return true;
                },
                done -> {},
                failure::set);
    }

    /// Looks again: another day has begun, or something that matters was saved.
    public void refresh() {
        int mine = ++asked;
        Occupation.Kind chosen = kind.get();
        background.start(
                progress -> new Found(rules.posts(chosen), proposing.find()),
                made -> {
                    if (mine == asked) {
                        show(made);
                    }
                },
                failure::set);
    }

    private void show(Found made) {
        posts.setAll(made.posts());
        filter();
        proposals.setAll(made.proposals());
        people.set((int) proposals.stream()
                .map(proposal -> proposal.worker().id())
                .distinct()
                .count());
    }

    private void filter() {
        String wanted = Spelling.words(search.get());
        found.setAll(posts.stream()
                .filter(post -> Spelling.words(post.name()).contains(wanted))
                .toList());
    }

    private static boolean matters(Entity record) {
        return record instanceof Worker
                || record instanceof Observation
                || record instanceof OccupationRule
                || record instanceof Workshop
                || record instanceof Unit;
    }
}
