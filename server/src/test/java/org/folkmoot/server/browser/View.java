package org.folkmoot.server.browser;

import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;

/** The four ways in which every screen is looked at: light and dark, on a desk and on a phone. Sizes in CSS pixels. */
enum View {
    LIGHT_WIDE(ColorScheme.LIGHT, 1280, 900), DARK_WIDE(ColorScheme.DARK, 1280, 900),
    LIGHT_NARROW(ColorScheme.LIGHT, 390, 844), DARK_NARROW(ColorScheme.DARK, 390, 844);

    private final ColorScheme scheme;
    private final int width;
    private final int height;

    View(ColorScheme scheme, int width, int height) {
        this.scheme = scheme;
        this.width = width;
        this.height = height;
    }

    ColorScheme scheme() {
        return scheme;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** As a part of a file's name: {@code dark-390}. */
    String label() {
        return scheme.name().toLowerCase(Locale.ROOT) + "-" + width;
    }
}
