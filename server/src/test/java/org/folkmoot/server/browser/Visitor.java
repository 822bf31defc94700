package org.folkmoot.server.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One person with one browser of their own. What the browser complains of meanwhile (errors of scripts, breaches of the
 * content security policy, answers of 500 and above) fails the test when the visit ends.
 */
final class Visitor implements AutoCloseable {

    /** Of all demo accounts. */
    static final String PASSWORD = "folkmoot-demo";

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final List<String> WCAG_2_2_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final int PATIENCE_MILLIS = 20_000;
    private static final int MOST_CONTROLS = 60;
    private static final int MOST_TOLD = 3;

    private final URI site;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private int loaded;
    private String expected = "\0";

    Visitor(URI site, BrowserContext context) {
        this(site, context, context.newPage());
    }

    private Visitor(URI site, BrowserContext context, Page page) {
        this.site = site;
        this.context = context;
        this.page = page;
        context.setDefaultTimeout(PATIENCE_MILLIS);
        page.onLoad(again -> loaded++);
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains(expected) || message.text().contains("Content Security Policy")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onResponse(response -> {
            if (response.status() >= 500) {
                complaints.add(response.status() + " " + response.url());
            }
        });
    }

    /** Takes no answer of this status for a complaint from now on. */
    Visitor expecting(int status) {
        expected = "status of " + status;
        return this;
    }

    /** Takes a request that reaches no server for no complaint from now on. */
    Visitor expectingNoAnswer() {
        expected = "net::ERR_FAILED";
        return this;
    }

    /** Lets the server forget the page that is open, as after a long time. */
    void isForgotten() {
        page.locator("form input[name='jakarta.faces.ViewState']").all()
                .forEach(state -> state.evaluate("state => state.value = '0:0'"));
    }

    /** Lets the server forget the visitor. */
    void isSignedOut() {
        context.clearCookies();
    }

    /** Does something that opens a window beside this one, and goes there. */
    Visitor beside(Runnable deed) {
        return new Visitor(site, context, context.waitForPage(deed));
    }

    Page page() {
        return page;
    }

    /** Opens an address of the site, which is there. */
    Visitor open(String path) {
        Response response = page.navigate(path);
        assertThat(response.status()).as(path).isEqualTo(200);
        return this;
    }

    /** Where the visitor is, without the server's own address. */
    String at() {
        return "/" + site.relativize(URI.create(page.url()));
    }

    Visitor signIn(String name) {
        open("/sign-in");
        field("Name").fill(name);
        field("Password").fill(PASSWORD);
        press("Sign in");
        assertThat(at()).startsWith("/now");
        return this;
    }

    void signOut() {
        open("/account");
        press("Sign out");
        assertThat(page.getByRole(AriaRole.BANNER)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Sign in")).count()).isOne();
    }

    /** The field with exactly that label. */
    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Presses the button of that name and waits for the page that answers. */
    void press(String name) {
        lands(() -> button(name).click());
    }

    /** Follows the first link of that name in the page's main part. */
    void follow(String name) {
        Locator links = page.getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name).setExact(true));
        lands(() -> links.first().click());
    }

    /** Does something after which another page, or the same anew, is there. */
    void lands(Runnable deed) {
        int before = loaded;
        deed.run();
        page.waitForCondition(() -> loaded > before);
    }

    /** Waits until there is one such place and it has these words in it. */
    void sees(Locator place, String words) {
        PlaywrightAssertions.assertThat(place).containsText(words);
    }

    /** Goes from control to control with the tabulator key alone, to the one with that name. */
    Locator tabTo(AriaRole role, String name) {
        Locator wanted = page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
        for (int i = 0; i < MOST_CONTROLS; i++) {
            page.keyboard().press("Tab");
            if ((boolean) wanted.evaluate("control => control === document.activeElement")) {
                return wanted;
            }
        }
        throw new AssertionError("The tabulator key does not reach “" + name + "” on " + at());
    }

    /** What the page's main part says. */
    String says() {
        return page.locator("main").innerText();
    }

    /** Each piece of text in the page's main part, in order. */
    List<String> pieces() {
        return page.locator("main").locator("h1, h2, h3, p, li, th, td, dt, dd, label").allInnerTexts();
    }

    /** Names of the cookies that the site has left so far. */
    List<String> cookies() {
        return context.cookies().stream().map(cookie -> cookie.name).toList();
    }

    /** Looks at this page in the four ways, keeps a picture of each, and finds nothing that keeps anybody out. */
    void look(String name) {
        List<String> found = new ArrayList<>();
        for (View view : View.values()) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(view.scheme()));
            page.setViewportSize(view.width(), view.height());
            // A bar that stays at the top covers something wherever else one has scrolled to.
            page.evaluate("scrollTo(0, 0)");
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                    .setPath(SCREENSHOTS.resolve(name + "-" + view.label() + ".png")));
            barriers().map(barrier -> view.label() + ": " + barrier).forEach(found::add);
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(View.LIGHT_WIDE.scheme()));
        page.setViewportSize(View.LIGHT_WIDE.width(), View.LIGHT_WIDE.height());
        assertThat(found).as(name).isEmpty();
    }

    private Stream<String> barriers() {
        Stream<String> rules = new AxeBuilder(page).withTags(WCAG_2_2_AA).analyze().getViolations().stream()
                .map(Visitor::told);
        boolean sideways = (boolean) page.locator("html").evaluate("page => page.scrollWidth > page.clientWidth");
        return sideways ? Stream.concat(rules, Stream.of("the page scrolls sideways")) : rules;
    }

    private static String told(Rule rule) {
        return rule.getId() + " (" + rule.getImpact() + "): " + rule.getHelp() + rule.getNodes().stream()
                .limit(MOST_TOLD).map(node -> "\n  " + node.getHtml() + "\n    " + node.getFailureSummary()).toList();
    }

    @Override
    public void close() {
        context.close();
        assertThat(complaints).as("what the browser complained of").isEmpty();
    }
}
