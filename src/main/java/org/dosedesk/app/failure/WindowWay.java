package org.dosedesk.app.failure;

import java.util.List;
import javafx.application.Application;
import javafx.stage.Stage;
import org.dosedesk.ui.kit.work.Failures;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A window of our own: where JavaFX comes up, and has not been up before.
final class WindowWay implements MessageWay {
    private static final Logger LOG = LoggerFactory.getLogger(WindowWay.class);

    private final String title;
    private final String close;

    /// @param close what the button says
    WindowWay(String title, String close) {
        this.title = title;
        this.close = close;
    }

    @Override
    public boolean show(String sentence) {
        try {
            Application.launch(Window.class, title, sentence, close);
            return true;
        } catch (IllegalStateException e) {
            // JavaFX starts once only, and has failed before.
            return false;
        } catch (RuntimeException e) {
            LOG.warn("no window for the message: {}", Failures.forLog(e));
            return false;
        } catch (LinkageError e) {
            LOG.warn("no window for the message: {}", Failures.forLog(new IllegalStateException(e)));
            return false;
        }
    }

    /// The program that only shows the window.
    public static final class Window extends Application {

        /// Made by JavaFX.
        public Window() {}

        @Override
        public void start(Stage stage) {
            List<String> words = getParameters().getRaw();
            StartErrorWindow.open(stage, words.get(0), words.get(1), words.get(2));
        }
    }
}
