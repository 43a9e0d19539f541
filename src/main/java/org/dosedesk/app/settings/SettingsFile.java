package org.dosedesk.app.settings;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.dosedesk.store.file.Access;
import org.dosedesk.store.file.DurableFiles;
import org.dosedesk.text.Language;
import org.dosedesk.ui.kit.look.SecondBackups;
import org.dosedesk.ui.kit.look.Settings;
import org.dosedesk.ui.kit.look.Theme;
import org.dosedesk.ui.kit.look.WindowPlace;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Settings as a file that a human can read, and nobody but the one whose they are. Written beside the old file,
/// then moved into its place, so that there is always a whole one.
public final class SettingsFile {
    private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);
    private static final String COLUMNS = "columns.";
    private static final String TYPED = "typed.";

    private final Path file;
    private @Nullable Path aside;

    /// Keeps settings in this file.
    public SettingsFile(Path file) {
        this.file = file;
    }

    /// Where a file that could not be read was kept, empty when the last reading went well.
    public Optional<Path> keptAside() {
        return Optional.ofNullable(aside);
    }

    /// What the file says; whatever in it makes no sense counts as not remembered. A file that can't be read at
    /// all is put aside, for the next one takes its place.
    public Settings read() {
        Properties properties = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                LOG.warn(
                        "the settings file cannot be read and is ignored: {}",
                        e.getClass().getName());
                aside = putAside();
                return Settings.NONE;
            }
        }
        return new Settings(
                language(properties.getProperty("language", "")),
                theme(properties.getProperty("theme", "")),
                window(properties.getProperty("window", "")),
                all(properties, COLUMNS),
                properties.getProperty("register"),
                minutes(properties.getProperty("lock-after", "")),
                secondBackups(properties),
                all(properties, TYPED));
    }

    /// Writes the settings; a failure is logged and forgotten.
    public void write(Settings settings) {
        Properties properties = new Properties();
        Language language = settings.language();
        Theme theme = settings.theme();
        WindowPlace window = settings.window();
        String register = settings.lastRegister();
        if (language != null) {
            properties.setProperty("language", language.tag());
        }
        if (theme != null) {
            properties.setProperty("theme", theme.name());
        }
        if (window != null) {
            properties.setProperty("window", text(window));
        }
        if (register != null) {
            properties.setProperty("register", register);
        }
        SecondBackups second = settings.secondBackups();
        if (second != null) {
            properties.setProperty("second-backups", second.folder());
            properties.setProperty("second-backups-reached", second.reached().toString());
        }
        properties.setProperty("lock-after", String.valueOf(settings.lockAfter()));
        settings.columns().forEach((table, line) -> properties.setProperty(COLUMNS + table, line));
        settings.typed().forEach((field, text) -> properties.setProperty(TYPED + field, text));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            StringWriter text = new StringWriter();
            properties.store(text, null);
            DurableFiles.write(file, text.toString().getBytes(StandardCharsets.UTF_8), Access.OWNER);
        } catch (IOException e) {
            LOG.warn("the settings cannot be written: {}", e.getClass().getName());
        }
    }

    private Path putAside() {
        Path kept = file.resolveSibling(file.getFileName() + ".unreadable");
        try {
            Files.move(file, kept, StandardCopyOption.REPLACE_EXISTING);
            return kept;
        } catch (IOException e) {
            LOG.warn("nor can it be put aside: {}", e.getClass().getName());
            return file;
        }
    }

    private static @Nullable Language language(String tag) {
        for (Language language : Language.values()) {
            if (language.tag().equals(tag)) {
                return language;
            }
        }
        return null;
    }

    private static @Nullable Theme theme(String name) {
        for (Theme theme : Theme.values()) {
            if (theme.name().equals(name)) {
                return theme;
            }
        }
        return null;
    }

    private static int minutes(String text) {
        return text.matches("\\d{1,3}") ? Integer.parseInt(text) : Settings.LOCK_AFTER;
    }

    private static String text(WindowPlace place) {
        return place.x() + "," + place.y() + "," + place.width() + "," + place.height() + "," + place.maximized();
    }

    private static @Nullable WindowPlace window(String text) {
        String[] parts = text.split(",", -1);
        if (parts.length != 5) {
            return null;
        }
        try {
            return new WindowPlace(
                    Double.parseDouble(parts[0]),
                    Double.parseDouble(parts[1]),
                    Double.parseDouble(parts[2]),
                    Double.parseDouble(parts[3]),
                    Boolean.parseBoolean(parts[4]));
        } catch (IllegalArgumentException e) {
            LOG.warn("the window's remembered place makes no sense and is ignored");
            return null;
        }
    }

    private static @Nullable SecondBackups secondBackups(Properties properties) {
        String folder = properties.getProperty("second-backups", "");
        if (folder.isBlank()) {
            return null;
        }
        try {
            return new SecondBackups(folder, Instant.parse(properties.getProperty("second-backups-reached", "")));
        } catch (DateTimeException e) {
            return new SecondBackups(folder, Instant.EPOCH);
        }
    }

    private static Map<String, String> all(Properties properties, String beginning) {
        Map<String, String> all = new HashMap<>();
        for (String key : properties.stringPropertyNames()) {
            if (key.startsWith(beginning)) {
                all.put(key.substring(beginning.length()), properties.getProperty(key));
            }
        }
        return all;
    }
}
