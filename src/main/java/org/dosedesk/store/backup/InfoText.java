package org.dosedesk.store.backup;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.dosedesk.usecase.backup.BackupInfo;

/// What a backup says about itself, as lines `name=value`. Names that this version doesn't know are passed over.
final class InfoText {
    private InfoText() {}

    static String of(BackupInfo info) {
        StringBuilder text = new StringBuilder();
        line(text, "at", info.at());
        line(text, "kind", info.kind().name());
        line(text, "register", info.register());
        line(text, "last", info.last());
        line(text, "workers", info.workers());
        line(text, "doses", info.doses());
        Instant change = info.lastChange();
        line(text, "lastChange", change == null ? "" : change);
        line(text, "schema", info.schema());
        return text.toString();
    }

    /// @throws IllegalArgumentException when it makes no sense
    static BackupInfo read(String text) {
        Map<String, String> values = new HashMap<>();
        text.lines().forEach(line -> {
            int equals = line.indexOf('=');
            values.put(line.substring(0, Math.max(0, equals)), line.substring(equals + 1));
        });
        try {
            String change = value(values, "lastChange");
            return new BackupInfo(
                    Instant.parse(value(values, "at")),
                    BackupInfo.Kind.valueOf(value(values, "kind")),
                    value(values, "register"),
                    Long.parseLong(value(values, "last")),
                    Integer.parseInt(value(values, "workers")),
                    Integer.parseInt(value(values, "doses")),
                    change.isEmpty() ? null : Instant.parse(change),
                    Integer.parseInt(value(values, "schema")));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no moment", e);
        }
    }

    private static void line(StringBuilder text, String name, Object value) {
        text.append(name).append('=').append(value).append('\n');
    }

    private static String value(Map<String, String> values, String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("nothing said of " + name);
        }
        return value;
    }
}
