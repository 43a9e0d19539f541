package org.dosedesk.usecase.keeping.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.ruleset.KeptRuleSet;
import org.dosedesk.domain.ruleset.RuleApproval;
import org.dosedesk.domain.user.User;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.rules.XmlRuleTexts;
import org.dosedesk.testkit.Rules;
import org.dosedesk.testkit.SamplePlant;
import org.dosedesk.usecase.keeping.ruleset.approval.RuleApprovals;
import org.dosedesk.usecase.keeping.ruleset.approval.RuleStanding;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.schedule.RulesInUse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleApprovalsTest {
    private static final LocalDate TODAY = LocalDate.of(2022, 2, 25);

    private final SamplePlant plant = new SamplePlant(TODAY);
    private final RulesInUse inUse = new RulesInUse(Rules.KAZAKHSTAN, VaccineCatalogue.COVID_19);
    private final RuleTexts texts = new XmlRuleTexts();
    private final RuleBook book = new RuleBook(plant.register, Rules.KAZAKHSTAN, texts, inUse);
    private final RuleApprovals approvals = book.approvals();

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(
            value = User.Role.class,
            names = {"NURSE", "READER"})
    void onlyADoctorApproves(User.Role role) {
        user(role);

        assertThat(approvals.mayApprove()).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> approvals.approve(first()));
        assertThat(plant.register.snapshot().all(RuleApproval.class)).isEmpty();
    }

    @Test
    void aDoctorApprovesOneVersionAndNoOther() {
        user(User.Role.DOCTOR);

        approvals.approve(first());
        approvals.approve(first());

        RuleStanding standing = approvals.of(first());
        RuleApproval approval = Objects.requireNonNull(standing.approval());
        assertThat(approval.recorded().by()).isEqualTo("Мейіргер");
        assertThat(standing.day(approval)).isEqualTo(TODAY);
        assertThat(plant.register.snapshot().all(RuleApproval.class)).hasSize(1);
        assertThat(approvals.of(covid().get(1)).approval()).isNull();
    }

    @Test
    void anApprovalTakenBackStaysInTheRegister() {
        user(User.Role.DOCTOR);
        approvals.approve(first());
        RuleApproval approval = Objects.requireNonNull(approvals.of(first()).approval());

        approvals.takeBack(approval, " Read too fast ");

        assertThat(approvals.of(first()).approval()).isNull();
        assertThat(approvals.of(first()).earlier()).isNull();
        assertThat(plant.register
                        .snapshot()
                        .get(RuleApproval.class, approval.id())
                        .voided())
                .isNotNull()
                .satisfies(mark ->
                        assertThat(Objects.requireNonNull(mark).reason()).isEqualTo("Read too fast"));
        approvals.approve(first());
        assertThat(approvals.of(first()).approval()).isNotNull().isNotEqualTo(approval);
    }

    /// The built-in version of 25.05.2022, once as it is and once with another length under the same name and day.
    @Test
    void otherRulesUnderTheSameNameNeedANewApproval() throws IOException {
        user(User.Role.DOCTOR);
        approvals.approve(last());
        RuleApproval before = Objects.requireNonNull(approvals.of(last()).approval());

        String text = texts.builtIn(last().rules());
        Path file = folder.resolve("own.xml");
        Files.writeString(file, text.replace("6 months", "7 months"));
        KeptRuleSet own = book.keep(book.read(file));

        assertThat(last().kept()).isEqualTo(own);
        RuleStanding standing = approvals.of(last());
        assertThat(standing.approval()).isNull();
        assertThat(standing.earlier()).isEqualTo(before);

        approvals.approve(last());
        assertThat(approvals.of(last()).approval()).isNotNull().isNotEqualTo(before);
        assertThatIllegalStateException().as("out of use").isThrownBy(() -> {
            RuleVersion version = last();
            book.discard(own, "Misread");
            approvals.approve(
                    new RuleVersion(version.rules(), plant.register.snapshot().get(KeptRuleSet.class, own.id())));
        });
        assertThat(approvals.of(last()).approval())
                .as("the program's own is in use again")
                .isEqualTo(before);
    }

    @Test
    void layoutAndCommentsNeedNoNewApproval() {
        String text = texts.builtIn(last().rules());
        int root = text.indexOf("<ruleSet");
        int inside = text.indexOf('>', root) + 1;
        String laidOut = text.substring(0, inside) + "\n\n  <!-- read on Monday -->\n" + text.substring(inside);

        assertThat(texts.fingerprint(laidOut))
                .isEqualTo(texts.fingerprint(text))
                .hasSize(64);
        assertThat(texts.fingerprint(text.replaceFirst("6 months", "7 months"))).isNotEqualTo(texts.fingerprint(text));
    }

    private List<RuleVersion> covid() {
        return book.versions(book.library().named("Kazakhstan COVID-19").orElseThrow());
    }

    private RuleVersion first() {
        return covid().getFirst();
    }

    private RuleVersion last() {
        return covid().getLast();
    }

    private void user(User.Role role) {
        plant.register.save(List.of(Change.add(new User(
                Id.random(), plant.register.user(), role, new Recorded(Instant.EPOCH, plant.register.user()), null))));
    }
}
