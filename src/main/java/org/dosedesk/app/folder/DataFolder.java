package org.dosedesk.app.folder;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.dosedesk.usecase.keeping.access.RegisterFolders;
import org.jspecify.annotations.Nullable;

/// Where the program keeps its files.
///
/// @param mine for the person who is signed in to the computer: settings, log, the own register, the demo
/// @param everyone the register that everyone on the computer shares
public record DataFolder(Path mine, Path everyone) {
    private static final String NAME = "DoseDesk";

    /// The folders by the convention of the operating system. On Windows, data of an earlier version is taken
    /// along.
    ///
    /// @param chosen a folder for everything instead, null for the convention
    /// @param os the value of the system property `os.name`
    public static DataFolder of(@Nullable Path chosen, String os, Map<String, String> environment, Path home) {
        if (chosen != null) {
            return new DataFolder(chosen, chosen.resolve("everyone"));
        }
        String system = os.toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            Path profile = home.resolve("AppData");
            Path roaming = set(environment, "APPDATA", profile.resolve("Roaming"));
            Path local = set(environment, "LOCALAPPDATA", profile.resolve("Local"));
            Path shared = set(environment, "ProgramData", Path.of("C:\\ProgramData"));
            return new DataFolder(
                    RoamingData.takeAlong(roaming.resolve(NAME), local.resolve(NAME)), shared.resolve(NAME));
        }
        if (system.startsWith("mac")) {
            Path library = Path.of("Library", "Application Support", NAME);
            return new DataFolder(home.resolve(library), Path.of("/").resolve(library));
        }
        Path share = home.resolve(".local").resolve("share");
        return new DataFolder(
                set(environment, "XDG_DATA_HOME", share).resolve(NAME), Path.of("/var", "lib", "dosedesk"));
    }

    /// Where the registers lie.
    public RegisterFolders registers() {
        return new RegisterFolders(mine.resolve("register"), everyone, mine.resolve("demo"));
    }

    /// Where the log lies.
    public Path log() {
        return mine.resolve("log");
    }

    /// What is remembered between two starts.
    public Path settings() {
        return mine.resolve("settings.properties");
    }

    private static Path set(Map<String, String> environment, String name, Path otherwise) {
        String value = environment.getOrDefault(name, "");
        return value.isBlank() ? otherwise : Path.of(value);
    }
}
