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
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.dosedesk.domain.schedule.RuleSet;
import org.dosedesk.testkit.Shared;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/// The files of the built-in rule sets against the schemas.
class BuiltInRuleFilesTest {

    @Test
    void everyAntigenFileFollowsTheProjectsSchema() throws Exception {
        Schema schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Objects.requireNonNull(BuiltInRuleSets.class.getResource("antigen.xsd")));
        List<Path> files = files(name -> !name.equals("schedule.xml"));
        assertThat(files).hasSizeGreaterThan(15);
        for (Path file : files) {
            assertThatNoException()
                    .as(file.toString())
                    .isThrownBy(() -> schema.newValidator().validate(new StreamSource(file.toFile())));
        }
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
                        LocalDate.of(2022, 5, 25));
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
                .containsExactly("COVID-19", "Td", "Influenza", "TBE", "HepB", "Typhoid", "Rabies", "Measles");
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
