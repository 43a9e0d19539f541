package org.dosedesk.usecase.journal;

import java.util.LinkedHashMap;
import java.util.Map;

/// Reads a record's text in the journal, which is JSON: the names of its fields with their values. Fields of a
/// record inside are called `name.surname`, elements of a list `rows[1].name`. What is null, empty or missing is
/// left out, so that a record written down before it got a new field equals the record of today.
public final class RecordFields {
    private final String text;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private int at;

    private RecordFields(String text) {
        this.text = text;
    }

    /// The fields in their order.
    ///
    /// @throws IllegalArgumentException when the text is no record
    public static Map<String, String> of(String text) {
        RecordFields reader = new RecordFields(text);
        reader.value("");
        if (reader.at != text.length()) {
            throw wrong();
        }
        return reader.fields;
    }

    private void value(String name) {
        switch (peek()) {
            case '{' -> fields(name.isEmpty() ? "" : name + ".");
            case '[' -> elements(name);
            case '"' -> put(name, quoted());
            default -> put(name, bare());
        }
    }

    private void fields(String prefix) {
        take('{');
        while (peek() != '}') {
            String name = quoted();
            take(':');
            value(prefix + name);
            if (peek() == ',') {
                take(',');
            }
        }
        take('}');
    }

    private void elements(String name) {
        take('[');
        int place = 0;
        while (peek() != ']') {
            value(name + "[" + ++place + "]");
            if (peek() == ',') {
                take(',');
            }
        }
        take(']');
    }

    private void put(String name, String value) {
        if (!value.isEmpty()) {
            fields.put(name, value);
        }
    }

    private String bare() {
        int start = at;
        while (at < text.length() && ",]}".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String value = text.substring(start, at).strip();
        return value.equals("null") ? "" : value;
    }

    private String quoted() {
        take('"');
        StringBuilder value = new StringBuilder();
        for (char c = next(); c != '"'; c = next()) {
            if (c != '\\') {
                value.append(c);
                continue;
            }
            char escaped = next();
            if (escaped == 'u' && at + 4 <= text.length()) {
                value.append((char) Integer.parseInt(text.substring(at, at + 4), 16));
                at += 4;
            } else {
                value.append(escaped);
            }
        }
        return value.toString();
    }

    private char next() {
        if (at == text.length()) {
            throw wrong();
        }
        return text.charAt(at++);
    }

    private char peek() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        if (at == text.length()) {
            throw wrong();
        }
        return text.charAt(at);
    }

    private void take(char wanted) {
        if (peek() != wanted) {
            throw wrong();
        }
        at++;
    }

    private static IllegalArgumentException wrong() {
        return new IllegalArgumentException("not a record's text");
    }
}
