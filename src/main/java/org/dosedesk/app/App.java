package org.dosedesk.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.dosedesk.rules.BuiltInRuleSets;
import org.dosedesk.rules.XmlRuleTexts;
import org.dosedesk.store.H2Vault;
import org.dosedesk.store.backup.FileShelf;
import org.dosedesk.ui.kit.Failures;
import org.dosedesk.ui.kit.FxBackground;
import org.dosedesk.ui.kit.NativeFilePicker;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The JavaFX application: brings the first screen up and takes everything down at the end.
public final class App extends Application {
    private static final Logger LOG = LoggerFactory.getLogger(App.class);
    private static volatile boolean begun;

    private final FxBackground background = new FxBackground();
    private @Nullable Wiring wiring;
    private @Nullable IdleTimer idleTimer;
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

    private void onUncaught(Throwable failure, boolean checking) {
        Exception known = failure instanceof Exception e ? e : new IllegalStateException(failure);
        LOG.error("uncaught: {}", Failures.forLog(known));
        if (checking) {
            CheckStart.fail();
            return;
        }
        Platform.runLater(() -> {
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
        Duration took = Duration.ofNanos(System.nanoTime() - Main.began());
        LOG.info("first screen {} ms after main began", took.toMillis());
    }
}
