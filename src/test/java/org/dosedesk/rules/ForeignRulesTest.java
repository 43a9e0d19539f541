package org.dosedesk.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dosedesk.domain.ruleset.KeptRuleSet;
import org.dosedesk.domain.ruleset.change.RuleDifference;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.domain.schedule.supporting.RuleSource;
import org.dosedesk.domain.schedule.supporting.catalog.VaccineGroup;
import org.dosedesk.rules.read.RuleSetReader;
import org.dosedesk.testkit.Shared;
import org.dosedesk.usecase.keeping.ruleset.ForeignRules;
import org.dosedesk.usecase.keeping.ruleset.RuleProblem;
import org.dosedesk.usecase.keeping.ruleset.RuleProblem.Kind;
import org.dosedesk.usecase.keeping.ruleset.RuleTextException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Folders and archives of files in the CDC's format.
class ForeignRulesTest {
    private static final RuleSource SOURCE =
            new RuleSource(RuleSource.Kind.ANNOUNCEMENT, null, LocalDate.of(2025, 11, 10));
    private static final String SCHEDULE = "ScheduleSupportingData.xml";

    private final XmlRuleTexts texts = new XmlRuleTexts();

    @TempDir
    Path folder;

    @Test
    void oneVaccineGroupOfAWholeFolderIsReadAsItStandsThere() {
        Path cdc = Shared.need("schedule/cdsi-4.64");
        assertThat(texts.foreignGroups(cdc))
                .contains("HepB", "MMR", "DTaP/Tdap/Td")
                .hasSize(26);

        RuleSet rules = texts.read(texts.loadForeign(cdc, wanted("HepB")));

        assertThat(rules.name()).isEqualTo("Kazakhstan hepatitis B");
        assertThat(rules.source()).isEqualTo(SOURCE);
        assertThat(rules.vaccineGroups()).extracting(VaccineGroup::name).containsExactly("HepB");
        RuleSet whole = new RuleSetReader().read(new RuleSetReader.Identity("a", "b", null, LocalDate.EPOCH), cdc);
        assertThat(rules.antigens()).containsExactly(whole.antigen("HepB").orElseThrow());
    }

    @Test
    void allOfItIsKeptInOneColumnAndReadAgain() {
        Path cdc = Shared.need("schedule/cdsi-4.64");
        String text = texts.loadForeign(cdc, wanted());
        assertThat(text.length()).isGreaterThan(KeptRuleSet.LARGEST_CONTENT);

        String content = KeptRuleSet.content(text);

        assertThat(content.length()).isLessThan(KeptRuleSet.LARGEST_CONTENT / 3);
        RuleSet whole = new RuleSetReader().read(new RuleSetReader.Identity("a", "b", null, LocalDate.EPOCH), cdc);
        assertThat(RuleDifference.between(whole, texts.read(text))).isEmpty();
    }

    @Test
    void anArchiveIsAsGoodAsAFolderWhereverItsFilesLie() throws Exception {
        Path zip = zip("rules.zip", archive -> {
            entry(archive, "../../../etc/" + SCHEDULE, typhoid("schedule.xml"));
            entry(archive, "deep/down/typhoid.XML", typhoid("typhoid.xml"));
            entry(archive, "__MACOSX/._typhoid.xml", "no XML".getBytes(StandardCharsets.UTF_8));
            entry(archive, "read me.txt", "what this is".getBytes(StandardCharsets.UTF_8));
        });

        assertThat(texts.foreignGroups(zip)).containsExactly("Typhoid");
        assertThat(texts.read(texts.loadForeign(zip, wanted())).antigens()).hasSize(1);
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(zip);
        }
    }

    @Test
    void anArchiveThatUnfoldsWithoutEndIsStopped() throws Exception {
        byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        Path zip = zip("bomb.zip", archive -> {
            archive.putNextEntry(new ZipEntry("bomb.xml"));
            for (int i = 0; i < 100; i++) {
                archive.write(spaces);
            }
        });
        assertThat(Files.size(zip)).isLessThan(200_000);

        assertRefused(zip, Kind.TOO_LARGE, "bomb.zip");
    }

    @Test
    void anArchiveOfFarTooManyFilesIsStopped() throws Exception {
        Path zip = zip("many.zip", archive -> {
            for (int i = 0; i < 400; i++) {
                entry(archive, i + ".xml", "<x/>".getBytes(StandardCharsets.UTF_8));
            }
        });

        assertRefused(zip, Kind.TOO_LARGE, "many.zip");
    }

    @Test
    void whatIsNoArchiveOrHoldsNothingIsNamed() throws Exception {
        Path cut = zip("cut.zip", archive -> entry(archive, "typhoid.xml", typhoid("typhoid.xml")));
        byte[] whole = Files.readAllBytes(cut);
        Files.write(cut, Arrays.copyOf(whole, whole.length / 2));
        assertRefused(cut, Kind.UNREADABLE, "cut.zip");

        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertRefused(empty, Kind.NO_RULE_SET, "empty");
        assertRefused(folder.resolve("nowhere"), Kind.UNREADABLE, "nowhere");
    }

    @Test
    void aFolderWithoutItsScheduleOrWithAFileTwiceIsRefused() throws Exception {
        Path half = Files.createDirectory(folder.resolve("half"));
        Files.write(half.resolve("typhoid.xml"), typhoid("typhoid.xml"));
        assertRefused(half, Kind.WRONG, "scheduleSupportingData");

        Files.write(half.resolve("schedule.xml"), typhoid("schedule.xml"));
        Files.write(half.resolve("typhoid again.xml"), typhoid("typhoid.xml"));
        assertRefused(half, Kind.WRONG, "Typhoid");
    }

    @Test
    void aGroupThatIsNotThereIsNamed() throws Exception {
        Path rules = Files.createDirectory(folder.resolve("rules"));
        Files.write(rules.resolve("typhoid.xml"), typhoid("typhoid.xml"));
        Files.write(rules.resolve("schedule.xml"), typhoid("schedule.xml"));

        assertThatExceptionOfType(RuleTextException.class)
                .isThrownBy(() -> texts.loadForeign(rules, wanted("Plague")))
                .satisfies(refused -> assertThat(refused.where()).contains("Plague"));
    }

    private void assertRefused(Path path, Kind kind, String said) {
        assertThatExceptionOfType(RuleTextException.class)
                .isThrownBy(() -> texts.foreignGroups(path))
                .satisfies(refused -> {
                    assertThat(refused.problems()).extracting(RuleProblem::kind).containsExactly(kind);
                    assertThat(refused.where()).contains(said);
                });
    }

    private static ForeignRules wanted(String... groups) {
        return new ForeignRules("Kazakhstan hepatitis B", "4.64", LocalDate.of(2025, 11, 10), SOURCE, Set.of(groups));
    }

    private static byte[] typhoid(String file) throws IOException {
        try (var in = Objects.requireNonNull(BuiltInRuleSets.class.getResourceAsStream("kazakhstan/typhoid/" + file))) {
            return in.readAllBytes();
        }
    }

    private static void entry(ZipOutputStream archive, String name, byte[] content) throws IOException {
        archive.putNextEntry(new ZipEntry(name));
        archive.write(content);
    }

    private Path zip(String name, Filling filling) throws IOException {
        Path zip = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream archive = new ZipOutputStream(out)) {
            filling.fill(archive);
        }
        return zip;
    }

    private interface Filling {
        void fill(ZipOutputStream archive) throws IOException;
    }
}
