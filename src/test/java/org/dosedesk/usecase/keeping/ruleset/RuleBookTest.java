package org.dosedesk.usecase.keeping.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.ruleset.KeptRuleSet;
import org.dosedesk.domain.ruleset.RuleFact;
import org.dosedesk.domain.ruleset.change.IntervalChange;
import org.dosedesk.domain.ruleset.change.IntervalGroup;
import org.dosedesk.domain.ruleset.change.IntervalValues;
import org.dosedesk.domain.ruleset.change.RuleChange;
import org.dosedesk.domain.schedule.Forecaster;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.domain.schedule.RuleSets;
import org.dosedesk.domain.schedule.supporting.IntervalRule;
import org.dosedesk.domain.schedule.supporting.RuleSource;
import org.dosedesk.domain.schedule.supporting.TargetDoseKind;
import org.dosedesk.domain.schedule.supporting.TimeSpan;
import org.dosedesk.domain.user.User;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.rules.BuiltInRuleSets;
import org.dosedesk.rules.XmlRuleTexts;
import org.dosedesk.testkit.Rules;
import org.dosedesk.testkit.SamplePlant;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.journal.JournalEvent;
import org.dosedesk.usecase.journal.JournalFilter;
import org.dosedesk.usecase.keeping.ruleset.effect.Effect;
import org.dosedesk.usecase.keeping.ruleset.effect.WhatIf;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.schedule.ForecastScheduler;
import org.dosedesk.usecase.schedule.RulesInUse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleBookTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 2, 25);
    private static final RuleSource DECREE = new RuleSource(RuleSource.Kind.DECREE, "77", LocalDate.of(2022, 2, 20));

    private final SamplePlant plant = new SamplePlant(TODAY);
    private final RulesInUse inUse = new RulesInUse(Rules.KAZAKHSTAN, VaccineCatalogue.COVID_19);
    private final RuleTexts texts = new XmlRuleTexts();
    private final RuleBook book = new RuleBook(plant.register, Rules.KAZAKHSTAN, texts, inUse);

    @TempDir
    Path folder;

    @Test
    void whatIsExportedIsReadAgainAsItWas() {
        for (RuleSets set : book.library().sets()) {
            for (RuleVersion version : book.versions(set)) {
                Path file = folder.resolve("rules.xml");
                book.export(version, file);

                assertThat(texts.read(texts.load(file))).isEqualTo(version.rules());
            }
        }
    }

    /// QazVac course finished on 15.09.2021: due 6 months later on 15.03.2022, by the change 5 months later,
    /// 15.02.2022.
    @Test
    void anIntervalMadeShorterMakesThemDueAndADoctorMayTakeItBack() {
        Worker worker = boosted(LocalDate.of(2021, 9, 15));
        doctor();
        Proposal proposal = fiveMonths();

        assertThat(proposal.differences())
                .isNotEmpty()
                .allMatch(difference -> difference.fact().aspect() == RuleFact.Aspect.INTERVAL);
        assertThat(proposal.later())
                .extracting("version")
                .containsExactly("2022-03-24", "2022-05-03", "2022-05-25", "2024-02-20");
        assertThat(status(worker)).isEqualTo(RevaccinationStatus.UPCOMING);

        KeptRuleSet kept = book.keep(proposal);

        assertThat(status(worker)).isEqualTo(RevaccinationStatus.DUE);
        assertThat(inUse.ruleSet(TODAY)).isEqualTo("Kazakhstan COVID-19 2022-02-21");
        assertThat(inUse.ruleSet(LocalDate.of(2022, 2, 20))).isEqualTo("Kazakhstan COVID-19 2021-12-15");
        RuleVersion version = book.versions(covid()).stream()
                .filter(one -> one.kept() != null)
                .findFirst()
                .orElseThrow();
        assertThat(version.kept()).isEqualTo(kept);
        assertThat(version.rules().source()).isEqualTo(DECREE);

        book.discard(kept, "The decree was misread");

        assertThat(status(worker)).isEqualTo(RevaccinationStatus.UPCOMING);
        assertThat(inUse.library()).isEqualTo(BuiltInRuleSets.kazakhstan());
        assertThat(plant.register.snapshot().get(KeptRuleSet.class, kept.id()).voided())
                .isNotNull();
    }

    @Test
    void aChangedVersionKeepsTheSourcesOfAllElse() {
        Proposal proposal = fiveMonths();

        List<IntervalGroup> before = IntervalGroup.of(version().rules());
        List<IntervalGroup> after = IntervalGroup.of(proposal.rules());
        assertThat(after)
                .filteredOn(one -> !before.contains(one))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.source()).isEqualTo(DECREE);
                    assertThat(one.values().earliestRecommended()).isEqualTo(TimeSpan.parse("5 months"));
                    assertThat(one.series()).isEqualTo(booster().series());
                });
        assertThat(before).filteredOn(one -> !after.contains(one)).containsExactly(booster());
    }

    @Test
    void whatIsUnusualIsSaidBeforeItIsKept() {
        doctor();
        Proposal first = fiveMonths();
        assertThat(first.warnings()).containsExactly(RuleWarning.PAST);

        book.keep(first);
        RuleVersion kept = book.versions(covid()).stream()
                .filter(one -> one.kept() != null)
                .findFirst()
                .orElseThrow();
        Proposal again = change(
                kept,
                LocalDate.of(2022, 2, 21),
                new RuleSource(RuleSource.Kind.DECREE, "78", LocalDate.of(2022, 3, 1)));

        assertThat(again.warnings())
                .containsExactly(
                        RuleWarning.PAST,
                        RuleWarning.BEFORE_ITS_PAPER,
                        RuleWarning.PAPER_OF_THE_FUTURE,
                        RuleWarning.REPLACES);
        assertThat(change(kept, TODAY, DECREE).warnings()).isEmpty();
    }

    /// A change of the version of 15.12.2021 for a day on which that of 25.05.2022 is in force would take the
    /// second
    /// booster away.
    @ParameterizedTest
    @CsvSource({"2022-05-25", "2023-01-01", "2021-12-14", "2020-01-01"})
    void onlyTheVersionInForceThatDayIsChanged(LocalDate day) {
        assertThatExceptionOfType(RuleTextException.class)
                .isThrownBy(() -> change(version(), day, DECREE))
                .satisfies(refused -> {
                    assertThat(refused.problems())
                            .extracting(RuleProblem::kind)
                            .containsExactly(RuleProblem.Kind.OTHER_VERSION);
                    assertThat(refused.textIsWrong()).isFalse();
                });
    }

    @Test
    void changesOfOneVersionBeginOnOneDay() {
        IntervalValues values = booster().values();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> book.change(
                        version(),
                        List.of(
                                new IntervalChange(booster(), values, "a", TODAY, DECREE),
                                new IntervalChange(booster(), values, "a", TODAY.plusDays(1), DECREE)),
                        "both"));
    }

    /// Typhoid leaves, cholera comes: both groups are looked at, and nobody is concerned where there are no rules.
    @Test
    void everyVaccineGroupOfASetIsLookedAt() throws Exception {
        boosted(LocalDate.of(2021, 9, 15));
        Path file = folder.resolve("cholera.xml");
        Files.writeString(file, texts.builtIn(rules("Kazakhstan typhoid")).replace(">Typhoid<", ">Cholera<"));
        Proposal proposal = book.read(file);

        List<Effect> effects = new WhatIf(plant.register)
                .of(
                        proposal.vaccineGroups(),
                        new WhatIf.Case(inUse.library(), TODAY),
                        new WhatIf.Case(proposal.library(), TODAY),
                        Progress.NONE);

        assertThat(effects).extracting(Effect::vaccineGroup).containsExactly("Cholera", "Typhoid");
        assertThat(effects.getFirst().statuses().before().total()).isZero();
    }

    @Test
    void aProposalForOtherRulesIsLookedAtAgain() {
        doctor();
        Proposal first = fiveMonths();
        Proposal second = change(version(), TODAY, DECREE);
        book.keep(first);

        assertThatExceptionOfType(RuleTextException.class)
                .isThrownBy(() -> book.keep(second))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(RuleProblem::kind)
                        .containsExactly(RuleProblem.Kind.OUTDATED));
        assertThat(plant.register.snapshot().all(KeptRuleSet.class)).hasSize(1);
    }

    @Test
    void whatWasTakenOutOfUseCanComeBack() {
        doctor();
        KeptRuleSet kept = book.keep(fiveMonths());
        book.discard(kept, "Misread");
        assertThat(book.discarded()).extracting(KeptRuleSet::id).containsExactly(kept.id());

        book.restore(kept);

        assertThat(book.discarded()).isEmpty();
        assertThat(inUse.ruleSet(TODAY)).endsWith("2022-02-21");
    }

    @Test
    void anExportIsNotedInTheJournal() {
        book.export(book.versions(covid()).getFirst(), folder.resolve("covid.xml"));

        assertThat(plant.store.lines(plant.store.numbers(JournalFilter.ALL)))
                .anyMatch(note ->
                        note.event() == JournalEvent.EXPORTED && note.detail().equals("covid.xml"));
    }

    @Test
    void aNurseLooksAndTriesOutButDoesNotChangeRules() {
        plant.register.save(List.of(Change.add(user(User.Role.NURSE))));
        Proposal proposal = fiveMonths();

        assertThat(book.mayChange()).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> book.keep(proposal));
        assertThat(plant.register.snapshot().all(KeptRuleSet.class)).isEmpty();
    }

    @Test
    void whatIfTellsSiteBySiteHowManyBecomeDue() {
        boosted(LocalDate.of(2021, 9, 15));
        boosted(LocalDate.of(2021, 9, 25));
        boosted(LocalDate.of(2021, 9, 26));
        boosted(LocalDate.of(2021, 8, 1));

        Effect effect = new WhatIf(plant.register)
                .of(
                        VaccineCatalogue.COVID_19,
                        new WhatIf.Case(inUse.library(), TODAY),
                        new WhatIf.Case(fiveMonths().library(), TODAY),
                        Progress.NONE);

        // Five months before 25.02.2022 is 25.09.2021, six months 25.08.2021.
        assertThat(effect.total()).isEqualTo(new Effect.Count(4, 1, 3, 4));
        assertThat(effect.bySite()).containsOnlyKeys(plant.stationSite.id());
        assertThat(effect.moved()).hasSize(4);
    }

    @Test
    void anotherDayIsAWhatIfToo() {
        boosted(LocalDate.of(2021, 9, 15));

        Effect effect = new WhatIf(plant.register)
                .of(
                        VaccineCatalogue.COVID_19,
                        new WhatIf.Case(inUse.library(), TODAY),
                        new WhatIf.Case(inUse.library(), LocalDate.of(2022, 3, 15)),
                        Progress.NONE);

        assertThat(effect.total()).isEqualTo(new Effect.Count(1, 0, 1, 1));
    }

    @Test
    void aFileOfANewRuleSetBringsItsVaccineGroup() throws Exception {
        doctor();
        Path file = folder.resolve("cholera.xml");
        Files.writeString(
                file,
                texts.builtIn(rules("Kazakhstan typhoid"))
                        .replace("Kazakhstan typhoid", "Cholera")
                        .replace(">Typhoid<", ">Cholera<"));

        Proposal proposal = book.read(file);
        assertThat(proposal.before()).isNull();
        book.keep(proposal);

        assertThat(inUse.library().vaccineGroups()).endsWith("Cholera");
    }

    @Test
    void aFileThatWouldTakeAwayAVaccineGroupOfAnotherSetIsRefused() throws Exception {
        Path file = folder.resolve("twice.xml");
        Files.writeString(
                file, texts.builtIn(rules("Kazakhstan typhoid")).replace("Kazakhstan typhoid", "Typhoid of ours"));

        assertThatExceptionOfType(RuleTextException.class)
                .isThrownBy(() -> book.read(file))
                .satisfies(refused -> assertThat(refused.where()).contains("twice.xml", "Typhoid"));
    }

    @Test
    void aKeptVersionThatCannotBeReadIsLeftOutAndSaid() {
        KeptRuleSet broken = new KeptRuleSet(
                Id.random(),
                "Kazakhstan COVID-19",
                "2022-01-01",
                LocalDate.of(2022, 1, 1),
                KeptRuleSet.Origin.IMPORTED,
                "later.xml",
                "<ruleSet of='a later program'/>",
                new Recorded(Instant.EPOCH, "Дәрігер"),
                null);
        plant.register.save(List.of(Change.add(broken)));

        assertThat(book.unreadable()).containsExactly(broken);
        assertThat(inUse.library()).isEqualTo(BuiltInRuleSets.kazakhstan());
    }

    private Proposal fiveMonths() {
        return change(version(), LocalDate.of(2022, 2, 21), DECREE);
    }

    /// The booster counted from the course, five months or, where it is five already, four.
    private Proposal change(RuleVersion version, LocalDate validFrom, RuleSource source) {
        IntervalGroup booster = IntervalGroup.of(version.rules()).stream()
                .filter(one -> one.series().equals(booster().series()))
                .filter(one -> one.kind() == booster().kind()
                        && one.from().equals(booster().from())
                        && one.period().equals(booster().period())
                        && one.values().earliestRecommended() != null)
                .findFirst()
                .orElseThrow();
        TimeSpan less = TimeSpan.parse(booster.equals(booster()) ? "5 months" : "4 months");
        IntervalValues values =
                new IntervalValues(less, less, less, booster.values().latestRecommended());
        String name = validFrom.equals(LocalDate.of(2022, 2, 21)) && booster.equals(booster())
                ? "2022-02-21"
                : RuleChange.name(version.rules(), validFrom);
        return book.change(version, List.of(new IntervalChange(booster, values, name, validFrom, source)), "6 → 5");
    }

    /// The booster counted from the course, since decree 52.
    private IntervalGroup booster() {
        return IntervalGroup.of(version().rules()).stream()
                .filter(one -> one.kind() == TargetDoseKind.BOOSTER && one.ordinal() == 1)
                .filter(one -> one.from() instanceof IntervalRule.From.TargetDose from && from.number() == 2)
                .filter(one -> TimeSpan.parse("6 months").equals(one.values().earliestRecommended()))
                .findFirst()
                .orElseThrow();
    }

    private RuleVersion version() {
        return book.versions(covid()).stream()
                .filter(one -> one.rules().version().equals("2021-12-15"))
                .findFirst()
                .orElseThrow();
    }

    private RuleSets covid() {
        return book.library().named("Kazakhstan COVID-19").orElseThrow();
    }

    private RuleSet rules(String name) {
        return book.library().named(name).orElseThrow().versions().getFirst();
    }

    private Worker boosted(LocalDate courseFinished) {
        Worker worker = plant.worker("Үсенова", "Інжу", plant.boilers, plant.stationSite);
        plant.dose(worker, "qazvac", courseFinished.minusDays(21));
        plant.dose(worker, "qazvac", courseFinished);
        return worker;
    }

    private RevaccinationStatus status(Worker worker) {
        return new ForecastScheduler(inUse, new Forecaster())
                .schedule(worker, plant.register.snapshot(), TODAY)
                .orElseThrow()
                .status();
    }

    private void doctor() {
        plant.register.save(List.of(Change.add(user(User.Role.DOCTOR))));
    }

    private User user(User.Role role) {
        return new User(
                Id.random(), plant.register.user(), role, new Recorded(Instant.EPOCH, plant.register.user()), null);
    }
}
