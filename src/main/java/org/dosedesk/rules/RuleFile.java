package org.dosedesk.rules;

import java.io.IOException;
import java.io.InputStream;

/// A file of a rule set: its name for messages, and its bytes. The reader closes the stream it opens.
public record RuleFile(String name, Content content) {

    /// Opens the file.
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }
}
