package org.claimdesk.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class MarkdownTest {

    @Test
    void paragraphs_emphasis_lists_and_quotations_are_rendered() {
        assertThat(Markdown.html("It *was* **45**.\n\n- one\n- two\n\n> said so")).contains("<p>It <em>was</em> <strong>45</strong>.</p>", "<li>one</li>", "<blockquote>");
    }

    @Test
    void headings_begin_below_those_of_the_page() {
        assertThat(Markdown.html("# First\n\n###### Last")).contains("<h3>First</h3>", "<h6>Last</h6>");
    }

    @Test
    void html_is_shown_and_never_obeyed() {
        for (var evil : List.of("<script>alert(1)</script>", "a <img src=x onerror=alert(1)> b", "<div onclick=\"x\">\n\n*a*\n</div>", "<!-- --><svg/onload=alert(1)>",
                "`<script>`", "```\n</code><script>alert(1)</script>\n```", "<https://example.org/\"onmouseover=\"alert(1)>", "[a](https://example.org/ \"\\\"><script>\")",
                "```\"><script>\nx\n```")) {
            assertThat(Markdown.html(evil)).as(evil).doesNotContainPattern("<(script|img|svg|div)").doesNotContainPattern("<[^>]*\\son\\w+\\s*=");
        }
        assertThat(Markdown.html("<script>")).contains("&lt;script&gt;");
    }

    @Test
    void links_lead_to_the_web_or_nowhere() {
        assertThat(Markdown.html("[there](https://example.org/a?b=c&d)")).contains("<a href=\"https://example.org/a?b=c&amp;d\" rel=\"noopener nofollow ugc\">there</a>");
        for (var nowhere : List.of("[words](javascript:alert(1))", "[words](JaVaScRiPt:alert(1))", "[words](&#106;avascript:alert(1))", "[words](data:text/html,x)",
                "[words](/queue)", "[words](//example.org)", "[words](\\\\example.org)", "[words](https:example.org)", "<javascript:alert(1)> words", "[words](<java\nscript:x>)",
                "[words]\n\n[words]: vbscript:x", "[words](mailto:a@example.org)", "[words](\u0001https://example.org)")) {
            assertThat(Markdown.html(nowhere)).as(nowhere).contains("words").doesNotContain("<a ");
        }
    }

    @Test
    void an_address_in_angle_brackets_is_a_link() {
        assertThat(Markdown.html("See <https://example.org/a?b=1&c> and 3 < 4 <b> <5.")).isEqualTo("<p>See <a href=\"https://example.org/a?b=1&amp;c\" rel=\"noopener nofollow ugc\">"
                + "https://example.org/a?b=1&amp;c</a> and 3 &lt; 4 &lt;b&gt; &lt;5.</p>\n");
    }

    @Test
    void pictures_become_links() {
        assertThat(Markdown.html("![a chart](https://example.org/chart.png)")).contains("<a href=\"https://example.org/chart.png\" rel=\"noopener nofollow ugc\">a chart</a>");
        assertThat(Markdown.html("![](https://example.org/x.png)")).contains(">https://example.org/x.png</a>");
        assertThat(Markdown.html("[![chart](https://example.org/c.png)](https://example.org)")).containsOnlyOnce("<a ").contains("chart").doesNotContain("<img");
        assertThat(Markdown.html("![pixel](javascript:x)")).isEqualTo("<p>pixel</p>\n");
    }

    @Test
    void what_is_nested_beyond_reason_is_shown_as_it_was_typed() {
        for (var part : List.of("> ", "- ", "*a **b ", "[", "![", "_a __b ", "<", "`", "1. ", "[a](", "\\", "<a ", "<!--", "[a][", "**a*", "&", "<https://")) {
            var text = part.repeat(100_000 / part.length());
            Assertions.assertTimeout(Duration.ofSeconds(5), 
                    () -> assertThatCode(() -> Markdown.html(text)).as(part).doesNotThrowAnyException());
        }
        for (var depth : List.of(200, 10_000)) {
            var deep = "*a **b ".repeat(depth) + "c** d*".repeat(depth);
            assertThat(Markdown.html(deep)).startsWith("<p>*a **b");
        }
    }
}
