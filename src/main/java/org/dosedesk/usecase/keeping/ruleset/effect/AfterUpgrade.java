package org.dosedesk.usecase.keeping.ruleset.effect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dosedesk.domain.contraindication.Contraindications;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.ruleset.RuleLibrary;
import org.dosedesk.domain.ruleset.SeenRules;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.domain.schedule.RuleSets;
import org.dosedesk.domain.user.User.Role;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.keeping.ruleset.RuleBook;
import org.dosedesk.usecase.keeping.ruleset.RuleTextException;
import org.dosedesk.usecase.keeping.ruleset.RuleTexts;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Register;

/// Shows once, after another program has opened the register, whose dates its rules change. A doctor's own versions
/// count before and after. Reads texts and waits for the disk: off the FX thread.
public final class AfterUpgrade {
    private final Register register;
    private final RuleBook book;
    private final RuleLibrary builtIn;
    private final RuleTexts texts;
    private final WhatIf whatIf;

    /// Holds these rules against those that the register was worked by.
    ///
    /// @param builtIn the rules that come with the program
    public AfterUpgrade(Register register, RuleBook book, RuleLibrary builtIn, RuleTexts texts) {
        this.register = register;
        this.book = book;
        this.builtIn = builtIn;
        this.texts = texts;
        whatIf = new WhatIf(register);
    }

    /// Rules that change somebody's dates.
    ///
    /// @param effects the vaccine groups in which anybody's status or days differ
    /// @param now what is seen with them
    public record Upgrade(List<Effect> effects, SeenRules now) {
        public Upgrade {
            effects = List.copyOf(effects);
        }
    }

    /// What nobody has seen yet; empty when no date changes. Rules of which nothing has to be shown are kept as
    /// seen at once, so are those of a register that was never worked by any, or whose former rules this program
    /// cannot read.
    public Optional<Upgrade> look(Progress progress) {
        if (register.role() == Role.READER) {
            return Optional.empty();
        }
        List<String> documents = documents();
        Optional<SeenRules> before = register.snapshot().all(SeenRules.class).stream()
                .max(Comparator.comparing(seen -> seen.recorded().at()));
        if (before.map(SeenRules::documents).filter(documents::equals).isPresent()) {
            return Optional.empty();
        }
        SeenRules now = SeenRules.of(documents, new Recorded(register.clock().instant(), register.user()));
        List<Effect> effects = before.map(seen -> effects(seen, progress)).orElse(List.of());
        if (effects.isEmpty()) {
            register.save(List.of(Change.add(now)));
            return Optional.empty();
        }
        return Optional.of(new Upgrade(effects, now));
    }

    /// Keeps them as seen: they are not shown again.
    public void seen(Upgrade upgrade) {
        register.save(List.of(Change.add(upgrade.now)));
    }

    // Versions that are over change no date any more.
    private List<String> documents() {
        List<String> documents = new ArrayList<>();
        documents.add(texts.contraindications());
        for (RuleSets set : builtIn.sets()) {
            LocalDate since = set.inForce(today()).map(RuleSet::validFrom).orElse(LocalDate.MIN);
            set.versions(today()).stream()
                    .filter(version -> !version.validFrom().isBefore(since))
                    .map(texts::builtIn)
                    .forEach(documents::add);
        }
        return documents;
    }

    private List<Effect> effects(SeenRules seen, Progress progress) {
        RuleLibrary former;
        try {
            former = book.withKept(read(seen.documents()));
        } catch (RuleTextException | IllegalArgumentException e) {
            return List.of();
        }
        RuleLibrary now = book.library();
        boolean all = !former.contraindications().equals(now.contraindications());
        List<String> groups = Stream.concat(now.vaccineGroups().stream(), former.vaccineGroups().stream())
                .distinct()
                .filter(group -> all || !inForce(former, group).equals(inForce(now, group)))
                .toList();
        return whatIf.of(groups, new WhatIf.Case(former, today()), new WhatIf.Case(now, today()), progress).stream()
                .filter(effect -> !effect.moved().isEmpty())
                .toList();
    }

    private Optional<RuleSet> inForce(RuleLibrary rules, String group) {
        return rules.of(group).flatMap(set -> set.inForce(today()));
    }

    private RuleLibrary read(List<String> documents) {
        Contraindications contraindications = texts.readContraindications(documents.getFirst());
        Map<String, List<RuleSet>> sets = new LinkedHashMap<>();
        for (String document : documents.subList(1, documents.size())) {
            RuleSet version = texts.read(document);
            sets.computeIfAbsent(version.name(), name -> new ArrayList<>()).add(version);
        }
        return new RuleLibrary(sets.values().stream().map(RuleSets::new).toList(), contraindications);
    }

    private LocalDate today() {
        return LocalDate.now(register.clock());
    }
}
