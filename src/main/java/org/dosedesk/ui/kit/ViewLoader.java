package org.dosedesk.ui.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/// Loads `XView.fxml` from the package of `XView`, in the language in use. FX thread only.
public final class ViewLoader {
    private final Texts texts;
    private final BiConsumer<String, Object> onPart;

    /// A view with its controller.
    ///
    /// @param root what is shown
    /// @param view the controller
    public record Loaded<V>(Parent root, V view) {}

    /// Loads views in the language of these texts.
    public ViewLoader(Texts texts) {
        this(texts, (name, part) -> {});
    }

    /// Loads views in the language of these texts.
    ///
    /// @param onPart is told each named part of a view as it is loaded, as `screen.part`
    public ViewLoader(Texts texts, BiConsumer<String, Object> onPart) {
        this.texts = texts;
        this.onPart = onPart;
    }

    /// Loads a view. Its fields take cells copied from a spreadsheet.
    ///
    /// @param type the controller's class; the FXML file has its name and names it as `fx:controller`
    /// @param controller makes the controller; called once
    public <V> Loaded<V> load(Class<V> type, Supplier<V> controller) {
        URL fxml = type.getResource(type.getSimpleName() + ".fxml");
        if (fxml == null) {
            throw new IllegalStateException("no FXML beside " + type.getName());
        }
        FXMLLoader loader = new FXMLLoader(fxml, texts.messages());
        loader.setControllerFactory(wanted -> {
            if (wanted != type) {
                throw new IllegalStateException(fxml + " names " + wanted + " as its controller");
            }
            return controller.get();
        });
        try {
            Parent root = loader.load();
            String screen =
                    type.getPackageName().substring(type.getPackageName().lastIndexOf('.') + 1);
            loader.getNamespace().forEach((name, part) -> {
                OneLine.of(part);
                onPart.accept(screen + "." + name, part);
            });
            return new Loaded<>(root, type.cast(loader.getController()));
        } catch (IOException e) {
            throw new UncheckedIOException(fxml.toString(), e);
        }
    }
}
