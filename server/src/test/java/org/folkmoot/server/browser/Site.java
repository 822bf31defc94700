package org.folkmoot.server.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The demo and a Chromium to look at it, started once for all tests in a browser and given to those that ask for it. The
 * Chromium is the one that {@code FOLKMOOT_CHROMIUM} names; {@code ./folkmoot test} finds one.
 */
final class Site implements AutoCloseable {

    private final Demo demo;
    private final Playwright playwright;
    private final Browser browser;

    private Site() throws IOException {
        String chromium = System.getenv("FOLKMOOT_CHROMIUM");
        if (chromium == null || chromium.isBlank()) {
            throw new IllegalStateException("FOLKMOOT_CHROMIUM names no Chromium; ./folkmoot test finds one.");
        }
        demo = Demo.start();
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(new LaunchOptions().setExecutablePath(Path.of(chromium))
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
    }

    /** Somebody who has never been here. */
    Visitor visitor() {
        return new Visitor(uri(), browser.newContext(options()));
    }

    /** Somebody who comes to another server. */
    Visitor visitorAt(URI other) {
        return new Visitor(other, browser.newContext(options().setBaseURL(other.toString())));
    }

    /** Somebody with a phone, and no mouse. */
    Visitor visitorWithPhone() {
        return new Visitor(uri(), browser.newContext(options().setViewportSize(View.LIGHT_NARROW.width(), View.LIGHT_NARROW.height())
                .setHasTouch(true).setIsMobile(true)));
    }

    /** Somebody whose browser runs no scripts. */
    Visitor visitorWithoutScripts() {
        return new Visitor(uri(), browser.newContext(options().setJavaScriptEnabled(false)));
    }

    private Browser.NewContextOptions options() {
        return new Browser.NewContextOptions().setBaseURL(uri().toString())
                .setViewportSize(View.LIGHT_WIDE.width(), View.LIGHT_WIDE.height());
    }

    URI uri() {
        return demo.uri();
    }

    @Override
    public void close() {
        playwright.close();
        demo.close();
    }

    /** Gives it to tests, and closes it after the last. */
    static final class Given implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Site.class;
        }

        @Override
        public Site resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot().getStore(Namespace.create(Site.class))
                    .getOrComputeIfAbsent(Site.class, opened -> open(), Site.class);
        }

        private static Site open() {
            try {
                return new Site();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
