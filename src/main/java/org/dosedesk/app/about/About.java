package org.dosedesk.app.about;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Properties;
import javafx.scene.Parent;
import org.dosedesk.ui.about.AboutView;
import org.dosedesk.ui.about.AboutViewModel;
import org.dosedesk.ui.kit.Texts;
import org.dosedesk.ui.kit.ViewLoader;
import org.dosedesk.ui.kit.work.Background;
import org.jspecify.annotations.Nullable;

/// Tells what the program is, whether or not a register is open. FX thread only.
public final class About {
    private final ViewLoader views;
    private final Texts texts;
    private final Background background;
    private final Path data;

    /// @param data the folder of the data
    public About(ViewLoader views, Texts texts, Background background, Path data) {
        this.views = views;
        this.texts = texts;
        this.background = background;
        this.data = data;
    }

    /// The version of the program, as the build wrote it.
    public static String version() {
        Properties properties = new Properties();
        try (InputStream file = About.class.getResourceAsStream("program.properties")) {
            if (file != null) {
                properties.load(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version", "");
    }

    /// What is shown.
    ///
    /// @param register the folder of the register that is open, null when none is
    public Parent content(@Nullable Path register) {
        AboutViewModel.Facts facts = new AboutViewModel.Facts(
                version(),
                System.getProperty("java.runtime.version", ""),
                System.getProperty("javafx.runtime.version", ""),
                data.toString(),
                register == null ? null : register.toString());
        AboutViewModel model = new AboutViewModel(facts, new ShippedNotices(), background, texts.messages());
        return views.load(AboutView.class, () -> new AboutView(model)).root();
    }
}
