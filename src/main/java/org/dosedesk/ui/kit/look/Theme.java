package org.dosedesk.ui.kit.look;

/// Light or dark.
public enum Theme {
    LIGHT("atlantafx/base/theme/primer-light.bss"),
    DARK("atlantafx/base/theme/primer-dark.bss");

    private final String stylesheet;

    Theme(String stylesheet) {
        this.stylesheet = stylesheet;
    }

    /// Where the theme's stylesheet lies, in binary form: it is read several times faster than text.
    String stylesheet() {
        return String.valueOf(Theme.class.getClassLoader().getResource(stylesheet));
    }

    /// The other one.
    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }
}
