package org.dosedesk.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.dosedesk.app.care.IdleTimer;
import org.dosedesk.app.check.CheckScreens;
import org.dosedesk.app.check.CheckStart;
import org.dosedesk.app.failure.StartErrorWindow;
import org.dosedesk.rules.BuiltInRuleSets;
import org.dosedesk.rules.XmlRuleTexts;
import org.dosedesk.store.H2Vault;
import org.dosedesk.store.backup.FileShelf;
import org.dosedesk.text.Messages;
import org.dosedesk.ui.kit.ask.NativeFilePicker;
import org.dosedesk.ui.kit.work.Failures;
import org.dosedesk.ui.kit.work.FxBackground;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The JavaFX application: brings the first screen up and takes everything down at the end.
public final class App extends Application {
    private static final Logger LOG = LoggerFactory.getLogger(App.class);

    private static volatile boolean begun;

    private final FxBackground background = new FxBackground();
    private @Nullable Stage primary;
    private @Nullable Wiring wiring;
    private @Nullable IdleTimer idleTimer;
    private boolean shown;
    private boolean telling;

    /// Made by JavaFX.
    public App() {}

    /// Whether JavaFX came as far as opening a window.
    static boolean hasBegun() {
        return begun;
    }

    @Override
    public void start(Stage stage) {
        begun = true;
        try {
            open(stage);
        } catch (RuntimeException | Error e) {
            giveUp(e);
        }
    }

    private void open(Stage stage) {
        primary = stage;
        stage.showingProperty().subscribe(showing -> shown |= showing);
        Options options = Options.parse(getParameters().getRaw());
        Path picture = options.checkStart();
        if (picture != null) {
            CheckStart.watch();
        }
        boolean checking = picture != null || options.checkScreens() != null;
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> onUncaught(failure, checking));
        Wiring made = new Wiring(stage, Main.dataFolder(options, System.getenv()), adapters(), clock(), background);
        wiring = made;
        made.onPrompt(() -> {
            made.onPrompt(() -> {});
            logStart();
        });
        made.start();
        if (Main.isWatched(getParameters().getRaw(), System.getenv())) {
            made.warn();
        }
        idleTimer = new IdleTimer(made.idle(), made::lookAtDay);
        stage.focusedProperty().subscribe(focused -> {
            if (focused) {
                made.onFront();
            }
        });
        if (picture != null) {
            CheckStart.finish(stage.getScene(), picture);
        }
        if (options.checkScreens() != null) {
            CheckScreens.begin(stage, options.checkScreens());
        }
    }

    @Override
    public void stop() {
        if (idleTimer != null) {
            idleTimer.close();
        }
        if (wiring != null) {
            wiring.close();
        }
        background.close();
    }

    /// The computer's clock, in microseconds: what every database can keep, so that a moment reads everywhere as
    /// it was written.
    static Clock clock() {
        return Clock.tick(Clock.system(ZoneId.systemDefault()), Duration.of(1, ChronoUnit.MICROS));
    }

    private static Adapters adapters() {
        H2Vault vault = new H2Vault();
        return new Adapters(
                vault,
                vault::getReady,
                vault.wayBack(),
                new FileShelf(),
                BuiltInRuleSets::kazakhstan,
                new XmlRuleTexts(),
                new NativeFilePicker());
    }

    /// Says that the program can't go on, as long as it has shown nothing yet, and ends it.
    private void giveUp(Throwable failure) {
        Exception known = failure instanceof Exception e ? e : new IllegalStateException(failure);
        LOG.error("not started: {}", Failures.forLog(known));
        Options options = Options.parse(getParameters().getRaw());
        Messages messages = Messages.of(Main.desktopLanguage());
        String log = Main.dataFolder(options, System.getenv()).log().toString();
        String sentence = messages.get("start.failed", Failures.code(known), log);
        Main.print(sentence);
        CheckStart.failed();
        if (!Main.isWatched(getParameters().getRaw(), System.getenv())) {
            Platform.exit();
            return;
        }
        try {
            StartErrorWindow.open(new Stage(), messages.get("common.app"), sentence, messages.get("common.close"));
            if (primary != null) {
                primary.hide();
            }
        } catch (RuntimeException | Error e) {
            LOG.error("the message has no window: {}", Failures.forLog(new IllegalStateException(e)));
            Platform.exit();
        }
    }

    private void onUncaught(Throwable failure, boolean checking) {
        Exception known = failure instanceof Exception e ? e : new IllegalStateException(failure);
        LOG.error("uncaught: {}", Failures.forLog(known));
        if (checking) {
            CheckStart.fail();
            return;
        }
        Platform.runLater(() -> {
            if (!shown) {
                if (!telling) {
                    telling = true;
                    giveUp(known);
                }
                return;
            }
            // One sentence at a time: a failure that repeats with every frame must not pile up windows.
            if (wiring != null && !telling) {
                telling = true;
                try {
                    wiring.tell(known);
                } finally {
                    telling = false;
                }
            }
        });
    }

    private static void logStart() {
        Main.shown();
        Duration took = Duration.ofNanos(System.nanoTime() - Main.began());
        LOG.info("first screen {} ms after main began", took.toMillis());
    }
}
