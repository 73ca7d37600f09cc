package org.claimdesk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every screen. The pictures stay in {@code target/screenshots}. */
class ScreensIT {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    /** A desk, a tablet, a phone. */
    private static final int[] WIDTHS = { 1440, 1024, 390 };

    @RegisterExtension
    static final OpenDesk desk = OpenDesk.shared();

    @ParameterizedTest
    @EnumSource
    void axe_finds_nothing_by_day_and_by_night(Screen screen) {
        var visitor = visitor();
        screen.show(desk, visitor);

        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            visitor.page().emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
            visitor.screenshot("%s-%s".formatted(screen.file(), scheme.name().toLowerCase(Locale.ROOT)));
            var found = new AxeBuilder(visitor.page()).withTags(RULES).analyze();
            assertThat(found.getViolations()).as("%s, %s", screen, scheme).extracting(ScreensIT::told).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothing_sticks_out_to_the_side(Screen screen) {
        var visitor = visitor();
        screen.show(desk, visitor);

        for (var width : WIDTHS) {
            visitor.page().setViewportSize(width, 900);
            visitor.screenshot("%s-%d".formatted(screen.file(), width));
            assertThat(visitor.overflow()).as("%s at %d pixels", screen, width).isEmpty();
        }
    }

    private static String told(Rule rule) {
        return "%s: %s, %d times, first:%n%s".formatted(rule.getId(), rule.getHelp(), rule.getNodes().size(),
                rule.getNodes().get(0).getHtml() + " " + rule.getNodes().get(0).getFailureSummary());
    }

    private static Visitor visitor() {
        return desk.visitor(new NewContextOptions().setViewportSize(1440, 900)).signIn("editor");
    }
}
