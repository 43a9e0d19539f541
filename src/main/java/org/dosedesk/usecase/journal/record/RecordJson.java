package org.dosedesk.usecase.journal.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads a record's text in the journal, which is JSON: objects as maps, arrays as lists, texts, integers and
/// flags.
public final class RecordJson {
    private final String text;
    private int at;

    private RecordJson(String text) {
        this.text = text;
    }

    /// What the text says.
    ///
    /// @throws IllegalArgumentException when it is no JSON
    public static @Nullable Object read(String text) {
        RecordJson reader = new RecordJson(text);
        Object value = reader.value();
        if (reader.at < text.length()) {
            throw reader.nonsense();
        }
        return value;
    }

    private @Nullable Object value() {
        return switch (peek()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            case 'n' -> word("null", null);
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            default -> number();
        };
    }

    private Map<String, @Nullable Object> object() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        expect('{');
        while (peek() != '}') {
            String name = string();
            expect(':');
            space();
            members.put(name, value());
            comma('}');
        }
        expect('}');
        return members;
    }

    private List<@Nullable Object> array() {
        List<@Nullable Object> items = new ArrayList<>();
        expect('[');
        while (peek() != ']') {
            items.add(value());
            comma(']');
        }
        expect(']');
        return items;
    }

    private void comma(char end) {
        if (peek() != end) {
            expect(',');
            space();
        }
    }

    private String string() {
        expect('"');
        StringBuilder content = new StringBuilder();
        while (peek() != '"') {
            char c = next();
            content.append(c == '\\' ? escaped() : c);
        }
        expect('"');
        return content.toString();
    }

    private char escaped() {
        char c = next();
        if (c != 'u') {
            return c;
        }
        if (at + 4 > text.length()) {
            throw nonsense();
        }
        at += 4;
        return (char) Integer.parseInt(text, at - 4, at, 16);
    }

    private Integer number() {
        int from = at;
        while (at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '-')) {
            at++;
        }
        return Integer.valueOf(text.substring(from, at));
    }

    private @Nullable Object word(String word, @Nullable Object value) {
        if (!text.startsWith(word, at)) {
            throw nonsense();
        }
        at += word.length();
        return value;
    }

    private char peek() {
        if (at >= text.length()) {
            throw nonsense();
        }
        return text.charAt(at);
    }

    private char next() {
        char c = peek();
        at++;
        return c;
    }

    private void expect(char wanted) {
        if (next() != wanted) {
            throw nonsense();
        }
    }

    private void space() {
        while (peek() == ' ') {
            at++;
        }
    }

    private IllegalArgumentException nonsense() {
        return new IllegalArgumentException("no JSON at " + at);
    }
}
