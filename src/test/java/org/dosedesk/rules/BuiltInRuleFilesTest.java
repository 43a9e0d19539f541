package org.dosedesk.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.dosedesk.domain.contraindication.ContraindicationRule;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.domain.schedule.supporting.AntigenSeries.Indication;
import org.dosedesk.domain.vaccine.Vaccine;
import org.dosedesk.domain.vaccine.VaccineCatalogue;
import org.dosedesk.rules.xml.Xml;
import org.dosedesk.testkit.Shared;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/// The files of the built-in rule sets against the schemas.
class BuiltInRuleFilesTest {

    /// Diseases and vaccines of the sources that no post records.
    private static final Set<String> NOT_IN_USE =
            Set.of("Brucellosis", "Leptospirosis", "encepur-rapid", "hepatitis-a-live");

    /// The rule sets name observations by codes; people read words.
    @ParameterizedTest
    @EnumSource
    void everyObservationHasItsWords(Language language) {
        Messages messages = Messages.of(language);
        assertThat(BuiltInRuleSets.kazakhstan().sets().stream()
                        .flatMap(set -> set.all().stream())
                        .flatMap(rules -> rules.antigens().stream())
                        .flatMap(antigen -> Stream.concat(
                                antigen.series().stream()
                                        .flatMap(series -> series.indications().stream())
                                        .map(Indication::observationCode),
                                antigen.immunity().observationCodes().stream())))
                .isNotEmpty()
                .allMatch(code -> messages.containsKey("common.ground." + code));
    }

    @Test
    void everyAntigenFileFollowsTheProjectsSchema() throws Exception {
        Schema schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Objects.requireNonNull(BuiltInRuleSets.class.getResource("xml/antigen.xsd")));
        List<Path> files = files(name -> !name.equals("schedule.xml"));
        assertThat(files).hasSizeGreaterThan(15);
        for (Path file : files) {
            assertThatNoException()
                    .as(file.toString())
                    .isThrownBy(() -> schema.newValidator().validate(new StreamSource(file.toFile())));
        }
    }

    @Test
    void theListOfContraindicationsFollowsItsSchema() throws Exception {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Objects.requireNonNull(BuiltInRuleSets.class.getResource("xml/contraindications.xsd")))
                .newValidator()
                .validate(new StreamSource(
                        BuiltInRuleSets.class.getResourceAsStream("kazakhstan/contraindications.xml")));
    }

    /// So that no line is against a vaccine or a disease that a slip of the pen made up.
    @Test
    void whatContraindicationsNameIsKnown() {
        Set<String> known = new HashSet<>(NOT_IN_USE);
        known.addAll(BuiltInRuleSets.kazakhstan().vaccineGroups());
        VaccineCatalogue.kazakhstan().forEach(vaccine -> known.add(vaccine.code()));

        assertThat(BuiltInRuleSets.contraindications().rules())
                .extracting(ContraindicationRule::against)
                .allSatisfy(scope -> {
                    assertThat(known).containsAll(scope.groups());
                    assertThat(known).containsAll(scope.vaccines());
                    assertThat(known).containsAll(scope.except());
                });
    }

    /// So that a rule for some products never waits for one that nobody can record.
    @Test
    void theProductsOfAnIntervalAreTradeNames() {
        Set<String> names =
                VaccineCatalogue.kazakhstan().stream().map(Vaccine::tradeName).collect(Collectors.toSet());

        assertThat(BuiltInRuleSets.kazakhstan().sets().stream()
                        .flatMap(set -> set.versions().stream())
                        .flatMap(rules -> rules.antigens().stream())
                        .flatMap(antigen -> antigen.series().stream())
                        .flatMap(series -> series.doses().stream())
                        .flatMap(dose -> dose.intervals().stream())
                        .flatMap(rule -> rule.products().stream()))
                .isNotEmpty()
                .isSubsetOf(names);
    }

    @Test
    void withoutSourcesEveryFileFollowsTheCdcsSchemas() throws Exception {
        for (Path file : files(name -> !name.equals("schedule.xml"))) {
            validateStripped(Shared.need("schedule/cdsi-4.38/AntigenSupportingData.xsd"), file);
        }
        for (Path file : files(name -> name.equals("schedule.xml"))) {
            validateStripped(Shared.need("schedule/cdsi-4.38/ScheduleSupportingData.xsd"), file);
        }
    }

    @Test
    void versionsFollowOneAnother() {
        assertThat(BuiltInRuleSets.kazakhstan().of("COVID-19").orElseThrow().versions())
                .extracting(RuleSet::validFrom)
                .containsExactly(
                        LocalDate.of(2021, 2, 1),
                        LocalDate.of(2021, 10, 15),
                        LocalDate.of(2021, 12, 15),
                        LocalDate.of(2022, 3, 24),
                        LocalDate.of(2022, 5, 3),
                        LocalDate.of(2022, 5, 25),
                        LocalDate.of(2024, 2, 20));
    }

    private static void validateStripped(Path schema, Path file) throws SAXException, IOException {
        Element root = Xml.read(new RuleFile(file.toString(), () -> Files.newInputStream(file)))
                .element();
        strip(root);
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(schema.toFile())
                .newValidator()
                .validate(new DOMSource(root));
    }

    private static void strip(Element element) {
        List<Node> children = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            children.add(node);
        }
        for (Node node : children) {
            if (Xml.NAMESPACE.equals(node.getNamespaceURI())) {
                element.removeChild(node);
            } else if (node instanceof Element child) {
                strip(child);
            }
        }
    }

    @Test
    void everyVaccineGroupHasItsSet() {
        assertThat(BuiltInRuleSets.kazakhstan().vaccineGroups())
                .containsExactly(
                        "COVID-19",
                        "Td",
                        "Influenza",
                        "TBE",
                        "HepB",
                        "HepA",
                        "Typhoid",
                        "Rabies",
                        "Rabies PEP",
                        "Measles",
                        "Rubella",
                        "Mumps",
                        "Varicella",
                        "Pneumococcal",
                        "Tularaemia",
                        "Anthrax",
                        "Plague");
    }

    private static List<Path> files(Predicate<String> name) throws URISyntaxException, IOException {
        URL index = Objects.requireNonNull(BuiltInRuleSets.class.getResource("kazakhstan/index.xml"));
        Path folder = Objects.requireNonNull(Path.of(index.toURI()).getParent());
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return files.filter(file -> file.toString().endsWith(".xml"))
                    .filter(file -> !folder.equals(file.getParent()))
                    .filter(file -> name.test(String.valueOf(file.getFileName())))
                    .sorted()
                    .toList();
        }
    }
}
