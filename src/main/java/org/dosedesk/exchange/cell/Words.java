package org.dosedesk.exchange.cell;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.dosedesk.domain.spelling.Spelling;
import org.jspecify.annotations.Nullable;

/// What columns and values are called in files of three languages. Letters and digits alone decide: capitals,
/// points, hyphens, spaces and the difference between Kazakh letters and the Russian ones typed for them do not.
/// Immutable.
public final class Words {
    private final Map<String, String> meanings;

    private Words(Map<String, String> meanings) {
        this.meanings = meanings;
    }

    /// The headers; meanings are names of columns.
    public static Words columns() {
        return read("columns.properties", "");
    }

    /// The values of one kind, such as `place`.
    static Words values(String kind) {
        return read("values.properties", kind + ".");
    }

    /// What a text means, null when unknown.
    public @Nullable String meaning(String text) {
        return meanings.get(Spelling.code(text));
    }

    private static Words read(String resource, String prefix) {
        Properties properties = new Properties();
        try (InputStream in = Words.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + resource);
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
        Map<String, String> meanings = new HashMap<>();
        for (String name : properties.stringPropertyNames()) {
            if (name.startsWith(prefix)) {
                String meaning = name.substring(prefix.length());
                for (String synonym : properties.getProperty(name).split("\\|", -1)) {
                    String other = meanings.put(Spelling.code(synonym), meaning);
                    if (other != null && !other.equals(meaning)) {
                        throw new IllegalStateException(synonym + " means both " + other + " and " + meaning);
                    }
                }
            }
        }
        return new Words(Map.copyOf(meanings));
    }
}
