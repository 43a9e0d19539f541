package org.dosedesk.usecase.keeping.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import org.dosedesk.domain.coverage.RevaccinationStatus;
import org.dosedesk.domain.dose.Dose;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.observation.Observation;
import org.dosedesk.domain.ruleset.change.IntervalChange;
import org.dosedesk.domain.ruleset.change.IntervalGroup;
import org.dosedesk.domain.ruleset.change.IntervalValues;
import org.dosedesk.domain.schedule.supporting.IntervalRule;
import org.dosedesk.domain.schedule.supporting.RuleSource;
import org.dosedesk.domain.schedule.supporting.TargetDoseKind;
import org.dosedesk.domain.schedule.supporting.TimeSpan;
import org.dosedesk.domain.site.Site;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.domain.worker.Worker;
import org.dosedesk.rules.XmlRuleTexts;
import org.dosedesk.testkit.ReferenceCampaign;
import org.dosedesk.testkit.Rules;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.keeping.ruleset.effect.Effect;
import org.dosedesk.usecase.keeping.ruleset.effect.WhatIf;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.Snapshot;
import org.dosedesk.usecase.schedule.RulesInUse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// The reference campaign's work force with a booster five months after the course, worked out a second time by
/// hand.
@ParameterizedClass
@EnumSource
class WhatIfReferenceTest {
    private static final LocalDate DAY = ReferenceCampaign.DAY;
    private static final int REPORTED_EVERY = 446;

    private final ReferenceCampaign campaign;
    private final Register register;
    private final RulesInUse inUse = new RulesInUse(Rules.KAZAKHSTAN, VaccineCatalogue.COVID_19);
    private final RuleBook book;

    WhatIfReferenceTest(ReferenceCampaign campaign) {
        this.campaign = campaign;
        register = campaign.register();
        book = new RuleBook(register, Rules.KAZAKHSTAN, new XmlRuleTexts(), inUse);
    }

    @Test
    void asManyBecomeDueAsTheirCoursesSay() {
        Effect effect = effect(Progress.NONE);

        long becomeDue = effect.pairs().stream()
                .filter(pair -> pair.before() != null && pair.before().status() == RevaccinationStatus.UPCOMING)
                .filter(pair -> dueFiveMonthsAfterTheCourse(pair.worker()))
                .count();
        assertThat(becomeDue).isGreaterThan(5);
        Effect.Count total = effect.total();
        assertThat(total.people()).isEqualTo(campaign.total().total());
        assertThat(total.dueAfter() - total.dueBefore()).isEqualTo((int) becomeDue);
        Map<RevaccinationStatus, Integer> before = effect.statuses().before().counts();
        Map<RevaccinationStatus, Integer> after = effect.statuses().after().counts();
        assertThat(before)
                .containsEntry(
                        RevaccinationStatus.REVACCINATED, campaign.total().of(RevaccinationStatus.REVACCINATED));
        assertThat(after)
                .containsEntry(
                        RevaccinationStatus.REVACCINATED, campaign.total().of(RevaccinationStatus.REVACCINATED))
                .containsEntry(
                        RevaccinationStatus.UPCOMING,
                        before.getOrDefault(RevaccinationStatus.UPCOMING, 0) - (int) becomeDue);
    }

    @Test
    void theSitesMakeTheWhole() {
        Effect effect = effect(Progress.NONE);

        Map<Id<Site>, Effect.Count> sites = effect.bySite();
        assertThat(sites).hasSizeGreaterThan(5);
        assertThat(new Effect.Count(
                        sites.values().stream().mapToInt(Effect.Count::people).sum(),
                        sites.values().stream()
                                .mapToInt(Effect.Count::dueBefore)
                                .sum(),
                        sites.values().stream().mapToInt(Effect.Count::dueAfter).sum(),
                        sites.values().stream().mapToInt(Effect.Count::moved).sum()))
                .isEqualTo(effect.total());
        assertThat(effect.statusesBySite().values().stream()
                        .mapToInt(statuses -> statuses.after().of(RevaccinationStatus.DUE))
                        .sum())
                .isEqualTo(effect.statuses().after().of(RevaccinationStatus.DUE));
    }

    @Test
    void tellsHowFarItIsAndStopsWhenItIsNotWanted() {
        AtomicLong furthest = new AtomicLong();
        effect((done, total) -> {
            assertThat(total).isEqualTo(campaign.total().total());
            furthest.accumulateAndGet(done, Math::max);
        });
        assertThat(furthest.get()).isGreaterThan(campaign.total().total() - REPORTED_EVERY);

        if (campaign.total().total() > REPORTED_EVERY) {
            assertThatExceptionOfType(CancellationException.class)
                    .isThrownBy(() -> effect((done, total) -> {
                        if (done > campaign.total().total() / 5) {
                            throw new CancellationException();
                        }
                    }));
        }
    }

    private Effect effect(Progress progress) {
        RuleVersion version = book
                .versions(book.library().named("Kazakhstan COVID-19").orElseThrow())
                .stream()
                .filter(one -> one.rules().version().equals("2021-12-15"))
                .findFirst()
                .orElseThrow();
        IntervalGroup booster = IntervalGroup.of(version.rules()).stream()
                .filter(one -> one.kind() == TargetDoseKind.BOOSTER)
                .filter(one -> one.from().equals(new IntervalRule.From.TargetDose(2)))
                .filter(one -> TimeSpan.parse("6 months").equals(one.values().earliestRecommended()))
                .filter(one -> one.period().contains(DAY))
                .findFirst()
                .orElseThrow();
        TimeSpan five = TimeSpan.parse("5 months");
        IntervalChange change = new IntervalChange(
                booster,
                new IntervalValues(five, five, five, null),
                "2022-02-25",
                DAY,
                new RuleSource(RuleSource.Kind.OURS, null, null));
        Proposal proposal = book.change(version, List.of(change), "6 → 5");
        return new WhatIf(register)
                .of(
                        VaccineCatalogue.COVID_19,
                        new WhatIf.Case(book.library(), DAY),
                        new WhatIf.Case(proposal.library(), DAY),
                        progress);
    }

    /// Two doses, the second five months ago or longer, and no recovery in the last six months.
    private boolean dueFiveMonthsAfterTheCourse(Worker worker) {
        Snapshot snapshot = register.snapshot();
        List<LocalDate> doses = snapshot.dosesOf(worker.id()).stream()
                .filter(dose -> dose.inForce() && !dose.date().isAfter(DAY))
                .map(Dose::date)
                .sorted()
                .toList();
        return doses.size() == 2
                && !later(doses.get(1), 5).isAfter(DAY)
                && snapshot.observationsOf(worker.id()).stream()
                        .filter(Observation::inForce)
                        .noneMatch(recovery -> later(recovery.date(), 6).isAfter(DAY));
    }

    /// A day that does not exist becomes the first of the next month.
    private static LocalDate later(LocalDate day, int months) {
        LocalDate moved = day.plusMonths(months);
        return moved.getDayOfMonth() == day.getDayOfMonth() ? moved : moved.plusDays(1);
    }
}
