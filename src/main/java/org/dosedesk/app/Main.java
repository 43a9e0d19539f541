package org.dosedesk.app;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.application.Application;
import org.dosedesk.store.H2Vault;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;

/// The entry point. Whatever keeps the window from opening is said in one sentence on the error stream.
public final class Main {
    /// Exit code: no window can be opened here (EX_UNAVAILABLE of sysexits.h).
    static final int NO_WINDOW = 69;

    /// Exit code: the command line makes no sense (EX_USAGE).
    static final int BAD_OPTION = 64;

    /// Exit code: the data folder can't be written (EX_CANTCREAT).
    static final int NO_FOLDER = 73;

    /// Exit code: the program's own files do not belong together (EX_SOFTWARE).
    static final int MIXED_FILES = 70;

    private static final long BEGAN = System.nanoTime();

    private Main() {}

    /// When the program began, in terms of [System#nanoTime].
    static long began() {
        return BEGAN;
    }

    static void main(String[] args) {
        int code = run(List.of(args), System.getenv());
        if (code != 0) {
            System.exit(code);
        }
    }

    /// Runs the program.
    ///
    /// @return its exit code
    static int run(List<String> arguments, Map<String, String> environment) {
        Messages messages = Messages.of(desktopLanguage());
        String mark = System.getProperty(ProgramFiles.PROPERTY, "");
        if (!ProgramFiles.belongTogether(mark, System.getProperty("java.class.path", ""))) {
            return say(messages.get("start.mixed-files"), MIXED_FILES);
        }
        Options options;
        try {
            options = Options.parse(arguments);
        } catch (InvalidPathException e) {
            return say(messages.get("start.unusable-name"), BAD_OPTION);
        } catch (IllegalArgumentException e) {
            return say(messages.get("start.bad-option", String.valueOf(e.getMessage())), BAD_OPTION);
        }
        if (!Display.maybe(System.getProperty("os.name", ""), System.getProperty("glass.platform", ""), environment)) {
            return say(messages.get("start.no-display"), NO_WINDOW);
        }
        DataFolder folder;
        try {
            folder = dataFolder(options, environment);
        } catch (InvalidPathException e) {
            return say(messages.get("start.unusable-home"), NO_FOLDER);
        }
        boolean checking = options.checkScreens() != null;
        try {
            if (checking && !CheckScreens.mayUse(folder.mine())) {
                return say(messages.get("start.folder-in-use", folder.mine()), NO_FOLDER);
            }
            LogFile.install(folder.log());
            if (checking) {
                CheckScreens.noteFiles(folder.mine());
            }
        } catch (IOException e) {
            return say(messages.get("start.no-folder", folder.mine()), NO_FOLDER);
        }
        if (checking) {
            CheckScreens.prepare(folder, new H2Vault(), App.clock());
        }
        try {
            Application.launch(App.class, arguments.toArray(String[]::new));
        } catch (RuntimeException | LinkageError e) {
            if (App.hasBegun()) {
                throw e;
            }
            return say(messages.get("start.no-window"), NO_WINDOW);
        }
        return CheckStart.exitCode();
    }

    /// The data folder that these options ask for on this computer.
    static DataFolder dataFolder(Options options, Map<String, String> environment) {
        Path home = Path.of(System.getProperty("user.home", ""));
        return DataFolder.of(options.data(), System.getProperty("os.name", ""), environment, home);
    }

    /// The language to begin with, before one is chosen: the desktop's if it is one of ours, else English.
    static Language desktopLanguage() {
        return Language.ofTag(Locale.getDefault().getLanguage());
    }

    private static int say(String sentence, int code) {
        System.err.println(sentence);
        return code;
    }
}
