package org.dosedesk.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import javafx.application.Application;
import org.dosedesk.app.check.CheckScreens;
import org.dosedesk.app.check.CheckStart;
import org.dosedesk.app.failure.MessageWay;
import org.dosedesk.app.failure.NoWindow;
import org.dosedesk.app.failure.StartErrors;
import org.dosedesk.app.folder.DataFolder;
import org.dosedesk.app.folder.LogFile;
import org.dosedesk.app.folder.ProgramFiles;
import org.dosedesk.store.H2Vault;
import org.dosedesk.text.Language;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.work.Failures;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The entry point. Whatever keeps the window from opening is said in one sentence: on the error stream, and in a
/// small window or the desktop's own message for whoever clicked an icon.
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
    private static final Logger LOG = LoggerFactory.getLogger(Main.class);
    private static final PrintStream CONSOLE = System.err;
    private static final StartErrors ERRORS = new StartErrors(CONSOLE, System.getProperty("user.home", ""));

    /// How the program ended.
    ///
    /// @param sentence why it did not start, null when it did
    private record End(@Nullable String sentence, int code) {}

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
        String os = System.getProperty("os.name", "");
        return run(arguments, environment, () -> MessageWay.of(messages(), os, environment));
    }

    /// Runs the program.
    ///
    /// @param ways to show why it does not start, where somebody may be looking at a screen
    /// @return its exit code
    static int run(List<String> arguments, Map<String, String> environment, Supplier<List<MessageWay>> ways) {
        ERRORS.hold();
        try {
            End end = begin(arguments, environment);
            String sentence = end.sentence();
            if (sentence != null) {
                print(sentence);
                if (isWatched(arguments, environment)) {
                    boolean shown = ways.get().stream().anyMatch(way -> way.show(sentence));
                    LOG.info("why it does not start was shown: {}", shown);
                }
            }
            return end.code();
        } finally {
            ERRORS.release();
        }
    }

    /// Says a sentence on the error stream.
    static void print(String sentence) {
        CONSOLE.println(sentence);
    }

    /// The window is there: what is written to the error stream from now on appears there.
    static void shown() {
        ERRORS.release();
    }

    /// Whether somebody may be looking at a screen: not in a check, and not without a display.
    static boolean isWatched(List<String> arguments, Map<String, String> environment) {
        String platform = System.getProperty("glass.platform", "");
        return !platform.equalsIgnoreCase("headless")
                && arguments.stream().noneMatch(argument -> argument.startsWith("--check-"))
                && Display.maybe(System.getProperty("os.name", ""), platform, environment);
    }

    private static End begin(List<String> arguments, Map<String, String> environment) {
        String mark = System.getProperty(ProgramFiles.PROPERTY, "");
        if (!ProgramFiles.belongTogether(mark, System.getProperty("java.class.path", ""))) {
            return say(MIXED_FILES, "start.mixed-files");
        }
        Options options;
        try {
            options = Options.parse(arguments);
        } catch (InvalidPathException e) {
            return say(BAD_OPTION, "start.unusable-name");
        } catch (IllegalArgumentException e) {
            return say(BAD_OPTION, "start.bad-option", String.valueOf(e.getMessage()));
        }
        if (!Display.maybe(System.getProperty("os.name", ""), System.getProperty("glass.platform", ""), environment)) {
            return say(NO_WINDOW, "start.no-display");
        }
        DataFolder folder;
        try {
            folder = dataFolder(options, environment);
        } catch (InvalidPathException e) {
            return say(NO_FOLDER, "start.unusable-home");
        }
        boolean checking = options.checkScreens() != null;
        try {
            if (checking && !CheckScreens.mayUse(folder.mine())) {
                return say(NO_FOLDER, "start.folder-in-use", folder.mine());
            }
            LogFile.install(folder.log());
            if (checking) {
                CheckScreens.noteFiles(folder.mine());
            }
        } catch (IOException e) {
            return say(NO_FOLDER, "start.no-folder", folder.mine());
        }
        if (checking) {
            CheckScreens.prepare(folder, new H2Vault(), App.clock());
        }
        // Read while JavaFX gets ready.
        Thread.ofPlatform().daemon().name("texts").start(Main::messages);
        try {
            ERRORS.sendTo(line -> LOG.warn("console: {}", line));
            Application.launch(App.class, arguments.toArray(String[]::new));
        } catch (RuntimeException | LinkageError e) {
            LOG.error("ended by a failure: {}", Failures.forLog(new IllegalStateException(e)));
            if (App.hasBegun()) {
                return new End(null, CheckStart.FAILED);
            }
            return new End(NoWindow.sentence(messages(), ERRORS.lines()), NO_WINDOW);
        }
        return new End(null, CheckStart.exitCode());
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

    private static Messages messages() {
        return Messages.of(desktopLanguage());
    }

    private static End say(int code, String key, Object... arguments) {
        return new End(messages().get(key, arguments), code);
    }
}
