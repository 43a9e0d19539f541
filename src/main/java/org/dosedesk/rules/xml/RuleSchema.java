package org.dosedesk.rules.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.dosedesk.usecase.keeping.ruleset.RulePlace;
import org.dosedesk.usecase.keeping.ruleset.RuleProblem;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/// The project's own schema, which asks for a source for every rule and knows no element that the program would pass
/// over in silence. Read when it is first needed: most days nobody brings rules. Safe for several threads.
public final class RuleSchema {
    /// Who has mended so many looks again.
    private static final int MOST = 20;

    private @Nullable Schema read;

    private synchronized Schema schema() {
        Schema schema = read;
        if (schema == null) {
            try {
                schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                        .newSchema(Objects.requireNonNull(RuleSchema.class.getResource("ruleset.xsd")));
            } catch (SAXException e) {
                throw new IllegalStateException("the program's own schema", e);
            }
            read = schema;
        }
        return schema;
    }

    /// What breaks the schema, line by line, as far as it goes.
    ///
    /// @param document well-formed and without a document type
    /// @param file its name, for the problems
    public List<RuleProblem> problems(byte[] document, String file) {
        List<RuleProblem> found = new ArrayList<>();
        try {
            Validator validator = schema().newValidator();
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            validator.setErrorHandler(new Collecting(found, file));
            validator.validate(new StreamSource(new ByteArrayInputStream(document)));
        } catch (SAXException | IOException e) {
            found.add(new RuleProblem(RuleProblem.Kind.NO_XML, file + ": " + e.getMessage(), RulePlace.whole(file)));
        }
        return found;
    }

    private record Collecting(List<RuleProblem> found, String file) implements ErrorHandler {
        @Override
        public void warning(SAXParseException problem) {
            error(problem);
        }

        @Override
        public void error(SAXParseException problem) {
            if (found.size() < MOST) {
                // The rule of the schema's specification comes first, and helps nobody here.
                String message = String.valueOf(problem.getMessage());
                String what = message.replaceFirst("^[a-z]+[-a-zA-Z.0-9]*: ", "");
                found.add(new RuleProblem(
                        RuleProblem.Kind.WRONG,
                        file + ", line " + problem.getLineNumber() + ": " + what,
                        SchemaFault.place(file, problem.getLineNumber(), message)));
            }
        }

        @Override
        public void fatalError(SAXParseException problem) throws SAXException {
            throw problem;
        }
    }
}
