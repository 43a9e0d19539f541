package org.dosedesk.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every visible text is a key, every key is a text in three languages, and nothing lies about unused.
class BundlesTest {
    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final Path BUNDLES = RESOURCES.resolve(Path.of("org", "dosedesk", "text", "messages"));
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern FXML_KEY = Pattern.compile("\"%([^\"]+)\"");
    private static final Pattern FXML_TEXT = Pattern.compile(
            "(?:text|promptText|accessibleText|title|headerText|revealText|fieldText)=\"([^%$][^\"]*)\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+}");
    private static final Set<String> PLURALS = Set.of(".one", ".few", ".many");

    /// Beginnings to which the code adds the rest of the key, each with the reason why it can't be
    /// written out.
    private static final Map<String, String> BUILT = Map.ofEntries(
            Map.entry("common.status.", "the name of a status"),
            Map.entry("rulebook.contraindications.", "a column, a grade or a likeness"),
            Map.entry("common.failure.access.", "the reason of a failure"),
            Map.entry("common.failure.storage.", "the reason of a failure"),
            Map.entry("common.failure.backup.", "the reason of a failure"),
            Map.entry("campaignpaper.kind.", "the kind of a campaign's paper"),
            Map.entry("plan.new.", "the kind of a new route"),
            Map.entry("plan.how.", "how somebody was told"),
            Map.entry("plan.answer.", "what somebody answered"),
            Map.entry("backup.state.", "the state of a backup"),
            Map.entry("backup.where.", "the place of a backup"),
            Map.entry("common.vaccine.", "the code of a vaccine"),
            Map.entry("common.contraindication.", "what a contraindication comes from"),
            Map.entry("common.ground.", "the code of a ground"),
            Map.entry("sites.kind.", "the kind of a place"),
            Map.entry("common.place.", "the name of a place"),
            Map.entry("common.not-given.", "the reason why nothing was given"),
            Map.entry("common.severity.", "the severity of a reaction"),
            Map.entry("reaction.severity.", "the severity of a reaction"),
            Map.entry("common.language.", "the tag of a language"),
            Map.entry("common.failure.paper.", "the reason of a failure"),
            Map.entry("start.strength.", "the name of a strength"),
            Map.entry("shell.language.", "the tag of a language"),
            Map.entry("shell.key.", "the name of a key"),
            Map.entry("backlog.table.", "the name of a column"),
            Map.entry("card.col.", "the name of a column"),
            Map.entry("listback.table.", "the name of a column"),
            Map.entry("lots.table.", "the name of a column"),
            Map.entry("backlog.state.", "how far a row is"),
            Map.entry("listback.letter.", "what came of a row"),
            Map.entry("listback.outcome.", "what came of a row"),
            Map.entry("listback.news.", "what changed since a list was printed"),
            Map.entry("card.history.", "what was done to a record"),
            Map.entry("card.waiver.", "the kind of an exemption or a refusal"),
            Map.entry("report.column.", "the name of a column"),
            Map.entry("report.size.", "the size of a share"),
            Map.entry("coverage.column.", "the name of a column"),
            Map.entry("coverage.kind.", "what was learnt later"),
            Map.entry("coverage.learnt.", "what was learnt later"),
            Map.entry("coverage.names.", "the name of a column"),
            Map.entry("dose.label.", "the kind of a dose"),
            Map.entry("dose.not-valid.", "the reason of an evaluation"),
            Map.entry("dose.problem.", "the name of a problem"),
            Map.entry("dose.since.", "the kind of a dose"),
            Map.entry("dose.since.primary.", "the number of a dose"),
            Map.entry("dose.source.", "the source of a dose"),
            Map.entry("ending.month.", "the number of a month"),
            Map.entry("ending.sort.", "what comes to its end"),
            Map.entry("importing.choice.", "the name of a choice"),
            Map.entry("importing.kind.", "the kind of a file"),
            Map.entry("importing.name.", "the name of a column or of an entry's field"),
            Map.entry("importing.problem.", "the name of a problem"),
            Map.entry("importing.question.", "the kind of a question"),
            Map.entry("importing.sex.", "the name of a sex"),
            Map.entry("importing.warning.", "the name of a warning"),
            Map.entry("lots.problem.", "the name of a problem"),
            Map.entry("lots.state.", "what is worth knowing about a lot"),
            Map.entry("journal.deed.", "what was done to a record"),
            Map.entry("journal.event.", "the name of an event"),
            Map.entry("journal.fault.", "what a check found"),
            Map.entry("record.field.", "the name of a record's component"),
            Map.entry("journal.kind.", "the type of a record"),
            Map.entry("journal.outcome.", "how an export came out"),
            Map.entry("journal.value.", "the name of a constant"),
            Map.entry("waivers.problem.", "the name of a problem"),
            Map.entry("waivers.type.", "the kind of a decision"),
            Map.entry("waivers.topic.", "what observations are about"),
            Map.entry("merge.kind.", "the type of an entry"),
            Map.entry("notices.kind.", "the name of a paper"),
            Map.entry("notices.paper.reason.", "what an interval counts from"),
            Map.entry("notices.problem.", "the name of a problem"),
            Map.entry("common.failure.rules.", "what is wrong with a rule set"),
            Map.entry("why.standing.", "where a worker stands with a series"),
            Map.entry("why.question.", "a question by which points are given"),
            Map.entry("why.answer.", "the answer to such a question"),
            Map.entry("why.rule.", "the rule by which a date of a vaccine group was chosen"),
            Map.entry("why.selection.", "why a series was chosen or not"),
            Map.entry("rules.kind.", "course or booster"),
            Map.entry("rules.warning.", "what is unusual about a version"),
            Map.entry("rules.problem.", "what is wrong with the form of an interval"),
            Map.entry("rules.aspect.", "what a difference of two versions is about"),
            Map.entry("common.group.", "the name of a vaccine group"),
            Map.entry("common.against.", "what a vaccine group is against"),
            Map.entry("papers.kind.", "the name of a paper"),
            Map.entry("papers.reason.", "what an interval counts from"),
            Map.entry("wording.", "a key that is worded otherwise about a vaccine group"),
            Map.entry("workerform.problem.", "the name of a problem"),
            Map.entry("workerform.same.", "the name of a fact"),
            Map.entry("workerform.sex.", "the name of a sex"),
            Map.entry("ruleplace.element.", "the name of an element of a rule file"),
            Map.entry("ruleplace.fault.", "what is wrong in a rule file"),
            Map.entry("rulebook.age-from.", "the unit of a time span"),
            Map.entry("rulebook.age-to.", "the unit of a time span"),
            Map.entry("rulebook.cvx.", "the CVX code of a vaccine that is not in the catalogue"),
            Map.entry("rulebook.disease.", "the name of a disease in a rule set"),
            Map.entry("rulebook.dose.", "the kind of a dose"),
            Map.entry("rulebook.gender.", "the name of a gender"),
            Map.entry("rulebook.in-force", "whether there is a last day"),
            Map.entry("rulebook.origin.", "where a version came from"),
            Map.entry("rulebook.series.", "the name of a series"),
            Map.entry("rulebook.set.", "the name of a rule set"),
            Map.entry("rulebook.skip.", "when a skip is asked for"),
            Map.entry("rulebook.skip.count.", "how a number is compared"),
            Map.entry("rulebook.source.", "the kind of a paper"),
            Map.entry("rulebook.span.", "the unit of a time span"),
            Map.entry("rulebook.type.", "the type of a series"),
            Map.entry("users.form.", "the name of a form"),
            Map.entry("users.problem.", "the name of a problem"),
            Map.entry("users.role.", "the name of a role"),
            Map.entry("why.dose.", "the kind of a dose"),
            Map.entry("why.goal.", "the date that was competed for"),
            Map.entry("why.kind.", "the rule that made a date"),
            Map.entry("why.reason.", "the reason of an evaluation"),
            Map.entry("why.status.", "the status of an evaluation"),
            Map.entry("why.verdict.", "the kind of an exemption or a refusal"));

    @ParameterizedTest
    @EnumSource
    void every_file_holds_keys_of_its_feature_once(Language language) throws IOException {
        for (String feature : Messages.FEATURES) {
            List<String> keys = new ArrayList<>();
            for (String line : Files.readAllLines(file(feature, language))) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    keys.add(line.substring(0, line.indexOf('=')).strip());
                }
            }
            assertThat(keys)
                    .doesNotHaveDuplicates()
                    .allSatisfy(key -> assertThat(key).startsWith(feature + "."));
        }
    }

    @Test
    void every_file_belongs_to_a_feature() throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            assertThat(files.map(path -> path.getFileName().toString().replaceAll("_..\\.properties$", "")))
                    .isSubsetOf(Messages.FEATURES);
        }
    }

    @Test
    void all_languages_have_the_same_keys_and_placeholders() throws IOException {
        Map<String, String> english = texts(Language.ENGLISH);
        for (Language language : Language.values()) {
            Map<String, String> other = texts(language);
            assertThat(other.keySet()).as(language.tag()).isEqualTo(english.keySet());
            english.forEach((key, text) -> assertThat(placeholders(other.getOrDefault(key, "")))
                    .as("%s in %s", key, language.tag())
                    .isEqualTo(placeholders(text)));
            assertThat(other).allSatisfy((key, text) -> assertThat(text).isNotBlank());
        }
    }

    /// The season's dose has no number; apart from that another wording says the same.
    @Test
    void what_is_worded_otherwise_about_a_vaccine_group_is_said_at_all() throws IOException {
        Map<String, String> english = texts(Language.ENGLISH);
        assertThat(english.keySet().stream().filter(key -> key.startsWith("wording.")))
                .isNotEmpty()
                .allSatisfy(key -> {
                    String usual = key.replaceFirst("wording\\.[a-z-]+\\.", "");
                    assertThat(english).containsKey(usual);
                    assertThat(placeholders(english.getOrDefault(usual, "")))
                            .as(usual)
                            .containsAll(placeholders(english.getOrDefault(key, "")));
                });
    }

    @Test
    void every_key_used_exists_and_every_key_is_used() throws IOException {
        Set<String> keys = texts(Language.ENGLISH).keySet();
        Set<String> literals = literals();
        literals.addAll(fxmlKeys());
        Set<String> missing = new TreeSet<>();
        Set<String> used = new HashSet<>();
        BUILT.keySet()
                .forEach(start ->
                        keys.stream().filter(key -> key.startsWith(start)).forEach(used::add));
        for (String literal : literals) {
            if (!looksLikeKey(literal)) {
                continue;
            }
            if (keys.contains(literal)) {
                used.add(literal);
            } else if (keys.contains(literal + ".one")) {
                PLURALS.forEach(plural -> used.add(literal + plural));
            } else if (!BUILT.containsKey(literal)) {
                missing.add(literal);
            }
        }
        assertThat(missing).as("used but missing").isEmpty();
        assertThat(keys.stream().filter(key -> !used.contains(key)).collect(Collectors.toSet()))
                .as("there but unused")
                .isEmpty();
    }

    @Test
    void no_screen_holds_text_of_its_own() throws IOException {
        for (Path fxml : files(RESOURCES, ".fxml")) {
            Matcher matcher = FXML_TEXT.matcher(Files.readString(fxml));
            assertThat(matcher.results().map(hit -> hit.group(1)))
                    .as(fxml.toString())
                    .isEmpty();
        }
    }

    private static boolean looksLikeKey(String literal) {
        return Messages.FEATURES.stream().anyMatch(feature -> literal.startsWith(feature + "."))
                && literal.matches("[a-z0-9._-]+")
                && !literal.matches(".*\\.(css|fxml|properties|png|txt|csv)");
    }

    private static Set<String> literals() throws IOException {
        Set<String> literals = new HashSet<>();
        for (Path file : files(SOURCES, ".java")) {
            for (String line : Files.readAllLines(file)) {
                if (!line.strip().startsWith("//")) {
                    LITERAL.matcher(line).results().forEach(hit -> literals.add(hit.group(1)));
                }
            }
        }
        return literals;
    }

    private static Set<String> fxmlKeys() throws IOException {
        Set<String> keys = new HashSet<>();
        for (Path file : files(RESOURCES, ".fxml")) {
            FXML_KEY.matcher(Files.readString(file)).results().forEach(hit -> keys.add(hit.group(1)));
        }
        return keys;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(path -> path.toString().endsWith(ending)).toList();
        }
    }

    private static Map<String, String> texts(Language language) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String feature : Messages.FEATURES) {
            Properties properties = new Properties();
            try (var reader = Files.newBufferedReader(file(feature, language))) {
                properties.load(reader);
            }
            properties.forEach((key, text) -> texts.put((String) key, (String) text));
        }
        return texts;
    }

    private static Path file(String feature, Language language) {
        return BUNDLES.resolve(feature + "_" + language.tag() + ".properties");
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(hit -> hit.group()).collect(Collectors.toSet());
    }
}
