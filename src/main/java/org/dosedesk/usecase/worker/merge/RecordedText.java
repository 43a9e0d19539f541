package org.dosedesk.usecase.worker.merge;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.dosedesk.domain.entry.Id;
import org.dosedesk.domain.worker.Iin;
import org.dosedesk.domain.worker.PersonName;
import org.dosedesk.domain.worker.Sex;
import org.dosedesk.domain.worker.Worker;
import org.jspecify.annotations.Nullable;

/// A record as the history wrote it down: a JSON object of texts, numbers and objects, read back.
final class RecordedText {
    private final String text;
    private int at;

    private RecordedText(String text) {
        this.text = text;
    }

    /// The fields by name; those of a record inside by `outer.inner`. A field that was null is absent.
    ///
    /// @throws IllegalArgumentException when the text is no such object
    static Map<String, String> fields(String text) {
        Map<String, String> fields = new HashMap<>();
        try {
            new RecordedText(text).object("", fields);
        } catch (IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("a line of history ends early", e);
        }
        return fields;
    }

    /// The worker of a line of history.
    static Worker worker(String text) {
        Map<String, String> fields = fields(text);
        String iin = fields.get("iin");
        return new Worker(
                id(must(fields, "id")),
                must(fields, "personnelNumber"),
                new PersonName(
                        must(fields, "name.surname"), must(fields, "name.firstName"), must(fields, "name.patronymic")),
                iin == null ? null : new Iin(iin),
                LocalDate.parse(must(fields, "birthDate")),
                Sex.valueOf(must(fields, "sex")),
                new Id<>(UUID.fromString(must(fields, "workshop"))),
                new Id<>(UUID.fromString(must(fields, "site"))),
                must(fields, "position"),
                must(fields, "shift"),
                must(fields, "phone"),
                fields.get("language"),
                day(fields.get("hired")),
                day(fields.get("left")),
                fields.containsKey("replacedBy") ? id(must(fields, "replacedBy")) : null);
    }

    static Id<Worker> id(String uuid) {
        return new Id<>(UUID.fromString(uuid));
    }

    private static @Nullable LocalDate day(@Nullable String iso) {
        return iso == null ? null : LocalDate.parse(iso);
    }

    private static String must(Map<String, String> fields, String name) {
        String value = fields.get(name);
        if (value == null) {
            throw new IllegalArgumentException("a line of history lacks " + name);
        }
        return value;
    }

    private void object(String prefix, Map<String, String> fields) {
        expect('{');
        while (!taken('}')) {
            taken(',');
            String name = prefix + quoted();
            expect(':');
            value(name, fields);
        }
    }

    private void value(String name, Map<String, String> fields) {
        skipSpace();
        switch (text.charAt(at)) {
            case '{' -> object(name + ".", fields);
            case '[' -> {
                expect('[');
                for (int i = 0; !taken(']'); i++) {
                    taken(',');
                    value(name + "." + i, fields);
                }
            }
            case '"' -> fields.put(name, quoted());
            default -> {
                int begin = at;
                while (",}]".indexOf(text.charAt(at)) < 0) {
                    at++;
                }
                String bare = text.substring(begin, at).strip();
                if (!bare.equals("null")) {
                    fields.put(name, bare);
                }
            }
        }
    }

    private String quoted() {
        expect('"');
        StringBuilder value = new StringBuilder();
        for (char c = text.charAt(at++); c != '"'; c = text.charAt(at++)) {
            if (c != '\\') {
                value.append(c);
            } else if (text.charAt(at) == 'u') {
                value.append((char) Integer.parseInt(text.substring(at + 1, at + 5), 16));
                at += 5;
            } else {
                value.append(text.charAt(at++));
            }
        }
        return value.toString();
    }

    private boolean taken(char c) {
        skipSpace();
        boolean there = text.charAt(at) == c;
        at += there ? 1 : 0;
        return there;
    }

    private void expect(char c) {
        if (!taken(c)) {
            throw new IllegalArgumentException("a line of history is not as it was written, at " + at);
        }
    }

    private void skipSpace() {
        while (text.charAt(at) == ' ') {
            at++;
        }
    }
}
