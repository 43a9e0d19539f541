package org.dosedesk.usecase.keeping.ruleset;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.entry.Voided;
import org.dosedesk.domain.ruleset.KeptRuleSet;
import org.dosedesk.domain.ruleset.RuleLibrary;
import org.dosedesk.domain.ruleset.change.RuleChange;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.domain.schedule.RuleSets;
import org.dosedesk.domain.user.User.Role;
import org.dosedesk.usecase.journal.JournalEvent;
import org.dosedesk.usecase.keeping.ruleset.approval.RuleApprovals;
import org.dosedesk.usecase.keeping.ruleset.approval.SwitchForEveryone;
import org.dosedesk.usecase.keeping.ruleset.effect.AfterUpgrade;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.schedule.RulesInUse;

/// The rule sets of a register: the program's own, and those kept in it. Whoever saves one changes what everything
/// else works by. Methods wait for files and disk: off the FX thread.
public final class RuleBook {
    private final Register register;
    private final RuleLibrary builtIn;
    private final RuleTexts texts;
    private final RulesInUse inUse;
    private final Proposing proposing;
    private final SwitchForEveryone everyone;
    private final RuleApprovals approvals;
    private final Map<Id<KeptRuleSet>, RuleSet> known = new ConcurrentHashMap<>();
    private volatile List<KeptRuleSet> unreadable = List.of();

    /// Brings what the register keeps into use.
    public RuleBook(Register register, RuleLibrary builtIn, RuleTexts texts, RulesInUse inUse) {
        this.register = register;
        this.builtIn = builtIn;
        this.texts = texts;
        this.inUse = inUse;
        proposing = new Proposing(inUse, register.clock());
        everyone = new SwitchForEveryone(register, inUse);
        approvals = new RuleApprovals(register, texts);
        bringIntoUse();
        register.onSaved(saved -> {
            if (saved.changes().stream().anyMatch(change -> change.after() instanceof KeptRuleSet)) {
                bringIntoUse();
            }
        });
    }

    /// Which vaccine groups are offered to everyone at the post.
    public SwitchForEveryone everyone() {
        return everyone;
    }

    /// Which versions a doctor has approved.
    public RuleApprovals approvals() {
        return approvals;
    }

    /// What these rules of the program change for those who worked by another's.
    public AfterUpgrade afterUpgrade() {
        return new AfterUpgrade(register, this, builtIn, texts);
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
        return set.versions(LocalDate.now(register.clock())).stream()
                .map(rules -> new RuleVersion(rules, kept(rules).orElse(null)))
                .toList();
    }

    /// Whether the user may change rules.
    public boolean mayChange() {
        return register.role() == Role.DOCTOR;
    }

    /// A version as text, which [#read] understands.
    public String text(RuleVersion version) {
        return version.text(texts);
    }

    /// Writes a version into a file.
    ///
    /// @throws java.io.UncheckedIOException when it cannot be written
    public void export(RuleVersion version, Path file) {
        texts.save(text(version), file);
        register.journal().note(JournalEvent.EXPORTED, null, String.valueOf(file.getFileName()));
    }

    /// What a file would change.
    ///
    /// @throws RuleTextException when it is no rule set, or does not fit the others
    public Proposal read(Path file) {
        String text = texts.load(file);
        return proposing.proposal(
                texts.read(text), text, KeptRuleSet.Origin.IMPORTED, String.valueOf(file.getFileName()));
    }

    /// The vaccine groups for which a folder or a zip archive in the CDC's format has rules.
    ///
    /// @throws RuleTextException when it holds no rule set
    public List<String> foreignGroups(Path folderOrZip) {
        return texts.foreignGroups(folderOrZip);
    }

    /// What files in the CDC's format would change.
    ///
    /// @throws RuleTextException when they are no rule set, or do not fit the others
    public Proposal readForeign(Path folderOrZip, ForeignRules wanted) {
        String text = texts.loadForeign(folderOrZip, wanted);
        String note = String.valueOf(folderOrZip.getFileName());
        return proposing.proposal(texts.read(text), text, KeptRuleSet.Origin.IMPORTED, note);
    }

    /// What other lengths of intervals, or other ages, would change together.
    ///
    /// @param version the one to be changed, which is in force on the changes' first day
    /// @param changes at least one, all for one version and from one day on
    /// @throws RuleTextException when another version is in force that day: what it says would be lost
    public Proposal change(RuleVersion version, List<RuleChange> changes, String note) {
        LocalDate first = changes.getFirst().validFrom();
        String name = changes.getFirst().version();
        if (changes.stream()
                .anyMatch(
                        one -> !one.validFrom().equals(first) || !one.version().equals(name))) {
            throw new IllegalArgumentException("changes of one version begin on one day");
        }
        proposing.needInForce(version.rules(), first);
        String text = texts.changed(text(version), changes);
        return proposing.proposal(texts.read(text), text, KeptRuleSet.Origin.CHANGED, note);
    }

    /// Keeps a version; from its first day on everything goes by it.
    ///
    /// @throws IllegalStateException when the user may not change rules
    /// @throws RuleTextException when it is too large, or the rules are others than the proposal was made for
    /// @throws org.dosedesk.usecase.register.StorageException when it cannot be saved; then nothing has changed
    public KeptRuleSet keep(Proposal proposal) {
        needDoctor();
        RuleSet rules = proposal.rules();
        String content = KeptRuleSet.content(proposal.text());
        if (content.length() > KeptRuleSet.LARGEST_CONTENT) {
            throw new RuleTextException(RuleProblem.Kind.TOO_LARGE, proposal.note(), "too large to be kept", null);
        }
        if (!proposing.with(rules, proposal.note()).equals(proposal.library())) {
            throw new RuleTextException(
                    RuleProblem.Kind.OUTDATED, proposal.note(), "the rules are others by now", null);
        }
        KeptRuleSet kept = new KeptRuleSet(
                Id.random(),
                rules.name(),
                rules.version(),
                rules.validFrom(),
                proposal.origin(),
                proposal.note(),
                content,
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

    /// Makes a version that was taken out of use count again.
    ///
    /// @throws IllegalStateException when the user may not change rules
    public void restore(KeptRuleSet version) {
        needDoctor();
        KeptRuleSet now = register.snapshot().get(KeptRuleSet.class, version.id());
        if (now.voided() != null) {
            register.save(List.of(new Change(now, now.voided(null))));
        }
    }

    /// Kept versions that were taken out of use, the one kept last first.
    public List<KeptRuleSet> discarded() {
        return register.snapshot().all(KeptRuleSet.class).stream()
                .filter(kept -> kept.voided() != null)
                .sorted(Comparator.comparing(
                                (KeptRuleSet kept) -> kept.recorded().at())
                        .reversed())
                .toList();
    }

    /// What a kept version says, in use or not; empty when this program cannot read it.
    public Optional<RuleSet> rules(KeptRuleSet kept) {
        try {
            return Optional.of(known.computeIfAbsent(kept.id(), id -> texts.read(kept.text())));
        } catch (RuleTextException e) {
            return Optional.empty();
        }
    }

    private void needDoctor() {
        if (!mayChange()) {
            throw new IllegalStateException("only a doctor changes rules");
        }
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
        List<KeptRuleSet> left = new ArrayList<>();
        RuleLibrary library = withKept(builtIn, left);
        unreadable = List.copyOf(left);
        if (!library.equals(inUse.library())) {
            inUse.use(library);
        }
    }

    /// Other rules of the program with the versions kept in this register.
    public RuleLibrary withKept(RuleLibrary others) {
        return withKept(others, new ArrayList<>());
    }

    private RuleLibrary withKept(RuleLibrary rules, List<KeptRuleSet> left) {
        RuleLibrary library = rules;
        for (KeptRuleSet kept : inForce()) {
            try {
                library = library.with(known.computeIfAbsent(kept.id(), id -> texts.read(kept.text())));
            } catch (RuleTextException | IllegalArgumentException e) {
                left.add(kept);
            }
        }
        return library;
    }

    /// The day on which a version is looked at: its first, or today when it is in force already.
    public LocalDate dayOf(RuleSet rules) {
        LocalDate today = LocalDate.now(register.clock());
        return rules.validFrom().isAfter(today) ? rules.validFrom() : today;
    }
}
