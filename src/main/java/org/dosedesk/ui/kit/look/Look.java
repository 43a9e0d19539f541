package org.dosedesk.ui.kit.look;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import org.dosedesk.ui.kit.ViewLoader;

/// The theme in use, for all windows of the program. FX thread only.
public final class Look {
    private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

    private final SettingsKeeper keeper;
    private final ReadOnlyObjectWrapper<Theme> theme;

    /// Begins with the theme that is remembered, else with the one that the desktop uses, and applies it.
    public Look(SettingsKeeper keeper) {
        this.keeper = keeper;
        Theme remembered = keeper.settings().theme();
        theme = new ReadOnlyObjectWrapper<>(this, "theme", remembered == null ? desktopTheme() : remembered);
        apply();
    }

    /// The theme in use.
    public ReadOnlyObjectProperty<Theme> themeProperty() {
        return theme.getReadOnlyProperty();
    }

    /// Uses another theme from now on and remembers it.
    public void use(Theme chosen) {
        theme.set(chosen);
        keeper.change(settings -> settings.with(chosen));
        apply();
    }

    /// Dresses a window's scene: our own styles, and the pseudo-class `dark` on its root for what differs by theme.
    /// Dialogs above the window take its styles over by themselves.
    public void dress(Scene scene) {
        scene.getStylesheets().setAll(stylesheet());
        mark(scene);
        theme.addListener((property, before, now) -> mark(scene));
        scene.rootProperty().addListener((property, before, now) -> mark(scene));
    }

    /// Our own styles, on top of the theme.
    public static String stylesheet() {
        return String.valueOf(ViewLoader.class.getResource("dosedesk.css"));
    }

    private void mark(Scene scene) {
        scene.getRoot().pseudoClassStateChanged(DARK, theme.get() == Theme.DARK);
    }

    private void apply() {
        Application.setUserAgentStylesheet(theme.get().stylesheet());
    }

    private static Theme desktopTheme() {
        return Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
    }
}
