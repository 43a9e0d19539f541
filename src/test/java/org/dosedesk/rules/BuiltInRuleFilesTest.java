package org.dosedesk.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
        List<Path> files = files("covid-19-");
        assertThat(files).hasSize(4);
        for (Path file : files) {
            assertThatNoException()
                    .as(file.toString())
                    .isThrownBy(() -> schema.newValidator().validate(new StreamSource(file.toFile())));
        }
    }

    @Test
    void withoutSourcesEveryFileFollowsTheCdcsSchemas() throws Exception {
        for (Path file : files("covid-19-")) {
            validateStripped(Shared.need("schedule/cdsi-4.38/AntigenSupportingData.xsd"), file);
        }
        for (Path file : files("schedule")) {
            validateStripped(Shared.need("schedule/cdsi-4.38/ScheduleSupportingData.xsd"), file);
        }
    }

    @Test
    void versionsFollowOneAnother() {
        assertThat(BuiltInRuleSets.kazakhstan().versions())
                .extracting(RuleSet::validFrom)
                .containsExactly(
                        LocalDate.of(2021, 2, 1),
                        LocalDate.of(2021, 10, 15),
                        LocalDate.of(2021, 12, 15),
                        LocalDate.of(2022, 3, 24));
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

    private static List<Path> files(String prefix) throws URISyntaxException, IOException {
        URL index = Objects.requireNonNull(BuiltInRuleSets.class.getResource("kazakhstan/versions.xml"));
        URI uri = index.toURI();
        try (Stream<Path> files = Files.list(Objects.requireNonNull(Path.of(uri).getParent()))) {
            return files.filter(file -> String.valueOf(file.getFileName()).startsWith(prefix))
                    .sorted()
                    .toList();
        }
    }
}
