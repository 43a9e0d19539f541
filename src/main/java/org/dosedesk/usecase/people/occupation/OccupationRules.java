package org.dosedesk.usecase.people.occupation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.entry.Voided;
import org.dosedesk.domain.occupation.Occupation;
import org.dosedesk.domain.occupation.Occupation.Kind;
import org.dosedesk.domain.occupation.OccupationRule;
import org.dosedesk.domain.occupation.Post;
import org.dosedesk.domain.site.Unit;
import org.dosedesk.domain.site.Workshop;
import org.dosedesk.domain.spelling.Spelling;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.text.KazakhOrder;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.Snapshot;

/// Which posts belong to which groups, as the nurse says. Saving waits for the disk and throws
/// [org.dosedesk.usecase.register.StorageException] when nothing could be saved.
public final class OccupationRules {
    private final Register register;
    private final KnownWords known = new KnownWords();

    /// Reads and writes this register.
    public OccupationRules(Register register) {
        this.register = register;
    }

    /// What the roster of today and the rules name, by name.
    public List<Post> posts(Kind kind) {
        Snapshot snapshot = register.snapshot();
        LocalDate today = LocalDate.now(register.clock());
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, Integer> workers = new LinkedHashMap<>();
        Collection<OccupationRule> rules = snapshot.all(OccupationRule.class);
        for (Worker worker : snapshot.all(Worker.class)) {
            String name = occupation(worker, snapshot).name(kind);
            if (worker.onRoster(today) && !name.isBlank()) {
                names.putIfAbsent(Spelling.fold(name), name.strip());
                workers.merge(Spelling.fold(name), 1, Integer::sum);
            }
        }
        rules.stream()
                .filter(rule -> rule.inForce() && rule.kind() == kind)
                .forEach(rule -> names.putIfAbsent(Spelling.fold(rule.name()), rule.name()));
        return names.entrySet().stream()
                .map(name -> post(kind, name.getValue(), workers.getOrDefault(name.getKey(), 0), rules))
                .sorted(Comparator.comparing(Post::name, KazakhOrder.INSTANCE))
                .toList();
    }

    /// Says of posts that they belong to a group, or no longer. Nobody is put there or taken out by it.
    ///
    /// @param code the observation code of the group
    /// @param reason why a rule that counted is voided, never blank
    public synchronized void set(Collection<Post> posts, String code, boolean belong, String reason) {
        List<Change> changes = new ArrayList<>();
        for (Post post : posts) {
            List<OccupationRule> inForce = inForce(post, code);
            if (belong && inForce.isEmpty()) {
                changes.add(Change.add(rule(post, code)));
            } else if (!belong) {
                Voided mark = new Voided(register.clock().instant(), register.user(), reason);
                inForce.forEach(rule -> changes.add(new Change(rule, rule.voided(mark))));
            }
        }
        register.save(changes);
    }

    /// Says of posts that they belong to the groups that their names speak of.
    public synchronized void takeSuggestions(Collection<Post> posts) {
        register.save(posts.stream()
                .flatMap(post -> post.suggested().stream()
                        .filter(code -> inForce(post, code).isEmpty())
                        .map(code -> Change.add(rule(post, code))))
                .toList());
    }

    private List<OccupationRule> inForce(Post post, String code) {
        return register.snapshot().all(OccupationRule.class).stream()
                .filter(rule -> rule.inForce() && rule.code().equals(code))
                .filter(rule -> rule.isAbout(post.kind(), post.name()))
                .toList();
    }

    static Occupation occupation(Worker worker, Snapshot snapshot) {
        Workshop workshop = snapshot.get(Workshop.class, worker.workshop());
        return new Occupation(
                worker.position(),
                workshop.name(),
                snapshot.get(Unit.class, workshop.unit()).name());
    }

    private Post post(Kind kind, String name, int workers, Collection<OccupationRule> rules) {
        List<OccupationRule> about =
                rules.stream().filter(rule -> rule.isAbout(kind, name)).toList();
        return new Post(
                kind,
                name,
                workers,
                about.stream()
                        .filter(OccupationRule::inForce)
                        .map(OccupationRule::code)
                        .distinct()
                        .toList(),
                known.groups(name).stream()
                        .filter(code ->
                                about.stream().noneMatch(rule -> rule.code().equals(code)))
                        .toList());
    }

    private OccupationRule rule(Post post, String code) {
        return new OccupationRule(
                Id.random(),
                post.kind(),
                post.name(),
                code,
                new Recorded(register.clock().instant(), register.user()),
                null);
    }
}
