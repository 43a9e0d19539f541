package org.dosedesk.usecase.keeping.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.ruleset.ForEveryone;
import org.dosedesk.domain.ruleset.SeenRules;
import org.dosedesk.domain.ruleset.change.SeasonChange;
import org.dosedesk.domain.ruleset.change.SeasonGroup;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.domain.schedule.supporting.RuleSource;
import org.dosedesk.domain.user.User;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.rules.XmlRuleTexts;
import org.dosedesk.testkit.Rules;
import org.dosedesk.testkit.SamplePlant;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.keeping.ruleset.effect.AfterUpgrade;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.schedule.RulesInUse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The register of the tests was last worked by a program whose season began on 10.11.2021, not on 15.09.2021.
class AfterUpgradeTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 2, 25);
    private static final RuleSource PAPER = new RuleSource(RuleSource.Kind.ANNOUNCEMENT, null, null);

    private final SamplePlant plant = new SamplePlant(TODAY);
    private final RulesInUse inUse = new RulesInUse(Rules.KAZAKHSTAN, VaccineCatalogue.COVID_19);
    private final RuleTexts texts = new XmlRuleTexts();
    private final RuleBook book = new RuleBook(plant.register, Rules.KAZAKHSTAN, texts, inUse);
    private final AfterUpgrade afterUpgrade = book.afterUpgrade();
    private final Worker worker = plant.worker("Үсенова", "Інжу", plant.boilers, plant.stationSite);

    @BeforeEach
    void everyoneIsOfferedInfluenza() {
        plant.register.save(List.of(Change.add(new ForEveryone(Id.random(), "Influenza", recorded(0), null))));
    }

    @Test
    void aRegisterThatWasNeverWorkedByAnyRulesHasNothingToShow() {
        assertThat(look()).isEmpty();
        assertThat(seen()).hasSize(1);

        assertThat(look()).isEmpty();
        assertThat(seen()).hasSize(1);
    }

    @Test
    void whoseDatesChangeIsShownUntilItIsSeen() {
        workedBy(document(LocalDate.of(2021, 11, 10)));

        AfterUpgrade.Upgrade upgrade = look().orElseThrow();

        assertThat(look()).isPresent();
        assertThat(upgrade.effects()).singleElement().satisfies(effect -> {
            assertThat(effect.vaccineGroup()).isEqualTo("Influenza");
            assertThat(effect.moved()).singleElement().satisfies(pair -> {
                assertThat(pair.worker()).isEqualTo(worker);
                assertThat(Objects.requireNonNull(pair.before()).dueOn()).isEqualTo(LocalDate.of(2021, 11, 10));
                assertThat(Objects.requireNonNull(pair.after()).dueOn()).isEqualTo(LocalDate.of(2021, 9, 15));
            });
        });

        afterUpgrade.seen(upgrade);

        assertThat(look()).isEmpty();
        assertThat(seen()).hasSize(2);
    }

    @Test
    void rulesThatChangeNobodysDatesAreSeenWithoutAWord() {
        workedBy(document(LocalDate.of(2021, 11, 10)));
        plant.dose(worker, "grippol-plus", LocalDate.of(2021, 10, 5));

        assertThat(look()).isEmpty();
        assertThat(seen()).hasSize(2);
    }

    @Test
    void aDoctorsOwnVersionCountsBeforeAndAfter() {
        workedBy(document(LocalDate.of(2021, 11, 10)));
        plant.register.save(
                List.of(Change.add(new User(Id.random(), plant.register.user(), User.Role.DOCTOR, recorded(0), null))));
        SeasonGroup season = SeasonGroup.of(influenza()).getFirst();
        RuleVersion version = new RuleVersion(influenza(), null);
        SeasonChange own = new SeasonChange(season, LocalDate.of(2021, 10, 1), "ours", TODAY, PAPER);
        book.keep(book.change(version, List.of(own), "season"));

        assertThat(look()).isEmpty();
        assertThat(inUse.library()
                        .of("Influenza")
                        .flatMap(set -> set.inForce(TODAY))
                        .orElseThrow()
                        .version())
                .isEqualTo("ours");
    }

    @Test
    void formerRulesThatCannotBeReadStopNothing() {
        workedBy("<ruleSet of='another program'/>");

        assertThat(look()).isEmpty();
    }

    @Test
    void aReaderIsShownNothingAndSavesNothing() {
        workedBy(document(LocalDate.of(2021, 11, 10)));
        plant.register.save(
                List.of(Change.add(new User(Id.random(), plant.register.user(), User.Role.READER, recorded(0), null))));

        assertThat(look()).isEmpty();
        assertThat(seen()).hasSize(1);
    }

    private Optional<AfterUpgrade.Upgrade> look() {
        return afterUpgrade.look(Progress.NONE);
    }

    private List<SeenRules> seen() {
        return List.copyOf(plant.register.snapshot().all(SeenRules.class));
    }

    private RuleSet influenza() {
        return Rules.KAZAKHSTAN.of("Influenza").orElseThrow().inForce(TODAY).orElseThrow();
    }

    // The season's rules of a program that had another start in its files.
    private String document(LocalDate start) {
        RuleSet now = influenza();
        SeasonChange change =
                new SeasonChange(SeasonGroup.of(now).getFirst(), start, now.version(), now.validFrom(), PAPER);
        return texts.changed(texts.builtIn(now), List.of(change));
    }

    private void workedBy(String season) {
        SamplePlant other = new SamplePlant(TODAY);
        new RuleBook(other.register, Rules.KAZAKHSTAN, texts, inUse)
                .afterUpgrade()
                .look(Progress.NONE);
        String now = texts.builtIn(influenza());
        List<String> documents = new ArrayList<>(
                other.register.snapshot().all(SeenRules.class).iterator().next().documents());
        documents.replaceAll(one -> one.equals(now) ? season : one);
        assertThat(documents).contains(season);
        plant.register.save(List.of(Change.add(SeenRules.of(documents, recorded(-1)))));
    }

    private Recorded recorded(int later) {
        return new Recorded(plant.register.clock().instant().plus(Duration.ofSeconds(later)), "doctor");
    }
}
