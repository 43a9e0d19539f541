package org.dosedesk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.entry.Recorded;
import org.dosedesk.domain.ruleset.KeptRuleSet;
import org.dosedesk.domain.ruleset.RuleLibrary;
import org.dosedesk.domain.schedule.supporting.RuleSource;
import org.dosedesk.domain.user.User;
import org.dosedesk.rules.BuiltInRuleSets;
import org.dosedesk.rules.XmlRuleTexts;
import org.dosedesk.store.schema.Schema;
import org.dosedesk.testkit.Rules;
import org.dosedesk.testkit.Shared;
import org.dosedesk.usecase.Progress;
import org.dosedesk.usecase.journal.JournalFilter;
import org.dosedesk.usecase.keeping.ruleset.ForeignRules;
import org.dosedesk.usecase.keeping.ruleset.Proposal;
import org.dosedesk.usecase.keeping.ruleset.RuleBook;
import org.dosedesk.usecase.register.Change;
import org.dosedesk.usecase.register.Register;
import org.dosedesk.usecase.register.RegisterStore;
import org.dosedesk.usecase.schedule.RulesInUse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kept versions in a real database, one that an older program made.
class RuleSetsOnDiskTest {
    private static final Path MIGRATIONS = Path.of("src/main/resources/org/dosedesk/store/migrations");
    private static final List<String> OLD =
            List.of("V1__register.sql", "V2__entry_and_users.sql", "V3__journal.sql", "V4__attendance.sql");
    private static final Clock CLOCK = Clock.fixed(Samples.NOW, ZoneId.of("Asia/Almaty"));

    private final XmlRuleTexts texts = new XmlRuleTexts();

    @TempDir
    Path folder;

    @TempDir
    Path migrations;

    @TempDir
    Path elsewhere;

    @Test
    void anOlderRegisterKeepsWhatItHasAndThenRules() throws Exception {
        makeOld();
        RuleLibrary with;
        KeptRuleSet kept;
        try (Register register = open()) {
            assertThat(register.snapshot().all(User.class))
                    .singleElement()
                    .satisfies(user -> assertThat(user.role()).isEqualTo(User.Role.DOCTOR));
            RulesInUse inUse = new RulesInUse(Rules.KAZAKHSTAN, "COVID-19");
            RuleBook book = new RuleBook(register, Rules.KAZAKHSTAN, texts, inUse);
            kept = book.keep(book.read(covidOf2023()));
            with = inUse.library();
        }
        try (Register register = open()) {
            RulesInUse inUse = new RulesInUse(Rules.KAZAKHSTAN, "COVID-19");
            RuleBook book = new RuleBook(register, Rules.KAZAKHSTAN, texts, inUse);
            assertThat(inUse.library()).isEqualTo(with).isNotEqualTo(BuiltInRuleSets.kazakhstan());
            assertThat(inUse.ruleSet(LocalDate.of(2023, 1, 1))).endsWith(" 2023-01-01");
            assertThat(book.text(book
                            .versions(
                                    inUse.library().named("Kazakhstan COVID-19").orElseThrow())
                            .stream()
                            .filter(version -> version.kept() != null)
                            .findFirst()
                            .orElseThrow()))
                    .isEqualTo(Files.readString(covidOf2023()));

            book.discard(kept, "Only a draft");
            book.restore(kept);
            book.discard(kept, "A draft after all");
        }
        try (RegisterStore store = unlock()) {
            assertThat(store.check(Progress.NONE).fault()).isNull();
            assertThat(store.lines(store.numbers(JournalFilter.ALL)))
                    .filteredOn(line -> "KeptRuleSet".equals(line.kind()))
                    .hasSize(4);
            assertThat(store.load())
                    .filteredOn(KeptRuleSet.class::isInstance)
                    .singleElement()
                    .satisfies(one -> assertThat(((KeptRuleSet) one).voided()).isNotNull());
        }
    }

    @Test
    void aWholeCountrysRulesFit() throws Exception {
        Path cdc = Shared.need("schedule/cdsi-4.64");
        makeOld();
        RuleLibrary nothing = new RuleLibrary(List.of());
        RuleLibrary with;
        try (Register register = open()) {
            RulesInUse inUse = new RulesInUse(nothing, "HepB");
            RuleBook book = new RuleBook(register, nothing, texts, inUse);
            Proposal proposal = book.readForeign(
                    cdc,
                    new ForeignRules(
                            "CDC",
                            "4.64",
                            LocalDate.of(2025, 11, 10),
                            new RuleSource(RuleSource.Kind.ANNOUNCEMENT, "4.64", LocalDate.of(2025, 11, 10)),
                            Set.of()));
            book.keep(proposal);
            with = inUse.library();
            assertThat(with.vaccineGroups()).hasSize(26);
        }
        try (Register register = open()) {
            RulesInUse inUse = new RulesInUse(nothing, "HepB");
            assertThat(new RuleBook(register, nothing, texts, inUse).unreadable())
                    .isEmpty();
            assertThat(inUse.library()).isEqualTo(with);
        }
    }

    private Path covidOf2023() throws IOException {
        RuleLibrary library = Rules.KAZAKHSTAN;
        String may = texts.builtIn(library.named("Kazakhstan COVID-19").orElseThrow().versions().stream()
                .filter(rules -> rules.version().equals("2022-05-25"))
                .findFirst()
                .orElseThrow());
        Path file = elsewhere.resolve("covid.xml");
        Files.writeString(file, may.replaceFirst("2022-05-25", "2023-01-01").replaceFirst("2022-05-25", "2023-01-01"));
        return file;
    }

    private Register open() {
        return Register.open(unlock(), CLOCK, Samples.USER, false);
    }

    private RegisterStore unlock() {
        return Samples.vault().unlock(folder.resolve("register"), Samples.USER, Samples.password());
    }

    private void makeOld() throws IOException {
        for (String script : OLD) {
            Files.copy(MIGRATIONS.resolve(script), migrations.resolve(script));
        }
        User doctor =
                new User(Id.random(), Samples.USER, User.Role.DOCTOR, new Recorded(Instant.EPOCH, Samples.USER), null);
        Schema fourth = new Schema("filesystem:" + migrations, OLD.size());
        try (RegisterStore store = new H2Vault(Samples.CHEAP, fourth)
                .create(folder.resolve("register"), Samples.USER, Samples.password(), false)) {
            store.commit(List.of(Change.add(doctor)), Samples.NOW, Samples.USER);
        }
    }
}
