package org.dosedesk.usecase.ruleset;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.entry.Voided;
import org.dosedesk.domain.ruleset.IntervalChange;
import org.dosedesk.domain.ruleset.KeptRuleSet;
import org.dosedesk.domain.ruleset.RuleDifference;
import org.dosedesk.domain.schedule.RuleLibrary;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.domain.schedule.RuleSets;
import org.dosedesk.domain.user.User.Role;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.schedule.RulesInUse;

/// The rule sets of a register: the program's own, and those kept in it. Whoever saves one changes what everything else
/// works by. Methods wait for files and disk: off the FX thread.
public final class RuleBook {
    private final Register register;
    private final RuleLibrary builtIn;
    private final RuleTexts texts;
    private final RulesInUse inUse;
    private volatile List<KeptRuleSet> unreadable = List.of();

    /// Brings what the register keeps into use.
    public RuleBook(Register register, RuleLibrary builtIn, RuleTexts texts, RulesInUse inUse) {
        this.register = register;
        this.builtIn = builtIn;
        this.texts = texts;
        this.inUse = inUse;
        bringIntoUse();
        register.onSaved(saved -> {
            if (saved.changes().stream().anyMatch(change -> change.after() instanceof KeptRuleSet)) {
                bringIntoUse();
            }
        });
    }

    /// All rules in use.
    public RuleLibrary library() {
        return inUse.library();
    }

    /// Those kept that this program cannot read, or that no longer fit the others: they are left out.
    public List<KeptRuleSet> unreadable() {
        return unreadable;
    }

    /// The versions of a rule set, oldest first.
    public List<RuleVersion> versions(RuleSets set) {
        return set.versions().stream()
                .map(rules -> new RuleVersion(rules, kept(rules).orElse(null)))
                .toList();
    }

    /// Whether the user may change rules.
    public boolean mayChange() {
        return register.role() == Role.DOCTOR;
    }

    /// A version as text, which [#read] understands.
    public String text(RuleVersion version) {
        KeptRuleSet kept = version.kept();
        return kept == null ? texts.builtIn(version.rules()) : kept.content();
    }

    /// Writes a version into a file.
    public void export(RuleVersion version, Path file) {
        texts.save(text(version), file);
    }

    /// What a file would change.
    ///
    /// @throws RuleTextException when it is no rule set, or does not fit the others
    public Proposal read(Path file) {
        String text = texts.load(file);
        return proposal(texts.read(text), text, KeptRuleSet.Origin.IMPORTED, String.valueOf(file.getFileName()));
    }

    /// What another length of an interval would change.
    ///
    /// @param version the one to be changed
    public Proposal change(RuleVersion version, IntervalChange change, String note) {
        String text = texts.changed(text(version), change);
        return proposal(texts.read(text), text, KeptRuleSet.Origin.CHANGED, note);
    }

    /// Keeps a version; from its first day on everything goes by it.
    ///
    /// @throws IllegalStateException when the user may not change rules
    /// @throws org.dosedesk.usecase.register.StorageException when it cannot be saved; then nothing has changed
    public KeptRuleSet keep(Proposal proposal) {
        needDoctor();
        RuleSet rules = proposal.rules();
        KeptRuleSet kept = new KeptRuleSet(
                Id.random(),
                rules.name(),
                rules.version(),
                rules.validFrom(),
                proposal.origin(),
                proposal.note(),
                proposal.text(),
                new Recorded(register.clock().instant(), register.user()),
                null);
        register.save(List.of(Change.add(kept)));
        return kept;
    }

    /// Takes a kept version out of use; it stays in the register, and what was in force before is again.
    ///
    /// @throws IllegalStateException when the user may not change rules
    public void discard(KeptRuleSet version, String reason) {
        needDoctor();
        KeptRuleSet now = register.snapshot().get(KeptRuleSet.class, version.id());
        if (now.voided() == null) {
            Voided mark = new Voided(register.clock().instant(), register.user(), reason.strip());
            register.save(List.of(new Change(now, now.voided(mark))));
        }
    }

    private void needDoctor() {
        if (!mayChange()) {
            throw new IllegalStateException("only a doctor changes rules");
        }
    }

    private Proposal proposal(RuleSet rules, String text, KeptRuleSet.Origin origin, String note) {
        RuleLibrary now = inUse.library();
        RuleLibrary then;
        try {
            then = now.with(rules);
        } catch (IllegalArgumentException e) {
            throw new RuleTextException(note + ": " + e.getMessage(), e);
        }
        RuleSet before = now.named(rules.name())
                .flatMap(set -> set.inForce(rules.validFrom()))
                .orElse(null);
        List<RuleSet> later = then.named(rules.name()).stream()
                .flatMap(set -> set.versions().stream())
                .filter(other -> other.validFrom().isAfter(rules.validFrom()))
                .toList();
        return new Proposal(rules, text, origin, note, before, RuleDifference.between(before, rules), then, later);
    }

    private Optional<KeptRuleSet> kept(RuleSet rules) {
        return inForce().stream()
                .filter(kept -> kept.name().equals(rules.name())
                        && kept.validFrom().equals(rules.validFrom())
                        && kept.version().equals(rules.version()))
                .reduce((first, second) -> second);
    }

    // The one kept last counts where two are for the same day.
    private List<KeptRuleSet> inForce() {
        return register.snapshot().all(KeptRuleSet.class).stream()
                .filter(kept -> kept.voided() == null)
                .sorted(Comparator.comparing(
                        (KeptRuleSet kept) -> kept.recorded().at()))
                .toList();
    }

    private void bringIntoUse() {
        RuleLibrary library = builtIn;
        List<KeptRuleSet> left = new ArrayList<>();
        for (KeptRuleSet kept : inForce()) {
            try {
                library = library.with(texts.read(kept.content()));
            } catch (RuleTextException | IllegalArgumentException e) {
                left.add(kept);
            }
        }
        unreadable = List.copyOf(left);
        if (!library.equals(inUse.library())) {
            inUse.use(library);
        }
    }

    /// The day on which a version is looked at: its first, or today when it is in force already.
    public LocalDate dayOf(RuleSet rules) {
        LocalDate today = LocalDate.now(register.clock());
        return rules.validFrom().isAfter(today) ? rules.validFrom() : today;
    }
}
