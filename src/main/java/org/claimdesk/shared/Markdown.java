package org.claimdesk.shared;

import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Makes HTML of the Markdown that people write, and only of that: HTML within it is shown as text, links lead to http and https addresses or
 * nowhere, pictures become links, and headings begin below those of the page.
 */
public final class Markdown {

    /** Quotations in quotations in lists: beyond this it is no text, and each level costs the parser a look and the renderer a call. */
    private static final int DEEPEST = 50;
    private static final int FIRST_HEADING = 3;
    private static final int LAST_HEADING = 6;
    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^/?#\\s].*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Map<String, String> LEADS_AWAY = Map.of("rel", "noopener nofollow ugc");

    private static final Parser PARSER = Parser.builder().maxOpenBlockParsers(DEEPEST)
            .enabledBlockTypes(Set.of(Heading.class, BlockQuote.class, FencedCodeBlock.class, IndentedCodeBlock.class, ListBlock.class, ThematicBreak.class))
            .customInlineContentParserFactory(new LessThan()).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().escapeHtml(true).percentEncodeUrls(true)
            .attributeProviderFactory(context -> (node, tag, attributes) -> {
                if (node instanceof Link) {
                    attributes.putAll(LEADS_AWAY);
                }
            }).build();

    private Markdown() {
    }

    /** The text as HTML, for the inside of a page. What is nested too deeply to be meant is shown as it was typed. */
    public static String html(String text) {
        try {
            var document = PARSER.parse(text);
            return RENDERER.render(tame(document) ? document : plain(text));
        } catch (StackOverflowError nested) {
            // the parser calls itself once for each emphasis within another; it keeps nothing, so nothing is left half done
            return RENDERER.render(plain(text));
        }
    }

    /** Walks without recursion, since the text decides how deep it goes; false where that is too deep. */
    private static boolean tame(Node document) {
        var unsafe = new ArrayList<Node>();
        var depth = 0;
        for (Node node = document.getFirstChild(); node != null;) {
            if (node instanceof Heading heading) {
                heading.setLevel(Math.min(LAST_HEADING, heading.getLevel() + FIRST_HEADING - 1));
            } else if (node instanceof Image || node instanceof Link) {
                unsafe.add(node);
            }
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
            } else {
                while (node != document && node.getNext() == null) {
                    node = node.getParent();
                    depth--;
                }
                node = node == document ? null : node.getNext();
            }
            if (depth > DEEPEST) {
                return false;
            }
        }
        unsafe.forEach(Markdown::tameLink);
        return true;
    }

    private static void tameLink(Node node) {
        var destination = node instanceof Image image ? image.getDestination() : ((Link) node).getDestination();
        var leadsToTheWeb = WEB_ADDRESS.matcher(destination).matches();
        if (node instanceof Link && leadsToTheWeb) {
            return;
        }
        // a link cannot stand within a link: a picture there leaves its words
        var replacement = leadsToTheWeb && !isInLink(node) ? new Link(destination, null) : null;
        while (node.getFirstChild() != null) {
            if (replacement == null) {
                node.insertBefore(node.getFirstChild());
            } else {
                replacement.appendChild(node.getFirstChild());
            }
        }
        if (replacement != null) {
            if (replacement.getFirstChild() == null) {
                replacement.appendChild(new Text(destination));
            }
            node.insertBefore(replacement);
        }
        node.unlink();
    }

    private static boolean isInLink(Node node) {
        for (Node above = node.getParent(); above != null; above = above.getParent()) {
            if (above instanceof Link) {
                return true;
            }
        }
        return false;
    }

    private static Node plain(String text) {
        var document = new Document();
        var paragraph = new Paragraph();
        paragraph.appendChild(new Text(text));
        document.appendChild(paragraph);
        return document;
    }

    /**
     * Reads what begins with a less-than sign: an address in angle brackets, or just that sign. It stands before the parser's own readers of
     * HTML, of which nothing would be kept, and which look through the whole text for each such sign.
     */
    private static final class LessThan implements InlineContentParserFactory, InlineContentParser {

        private static final int LONGEST_ADDRESS = 2_000;

        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('<');
        }

        @Override
        public InlineContentParser create() {
            return this;
        }

        @Override
        public ParsedInline tryParse(InlineParserState state) {
            var scanner = state.scanner();
            scanner.next();
            var start = scanner.position();
            for (int length = 0; length < LONGEST_ADDRESS && scanner.peek() > ' ' && scanner.peek() != '<'; length++) {
                if (scanner.peek() == '>') {
                    var address = scanner.getSource(start, scanner.position()).getContent();
                    scanner.next();
                    return WEB_ADDRESS.matcher(address).matches() ? link(address, scanner.position()) : ParsedInline.of(new Text("<"), start);
                }
                scanner.next();
            }
            return ParsedInline.of(new Text("<"), start);
        }

        private static ParsedInline link(String address, Position end) {
            var link = new Link(address, null);
            link.appendChild(new Text(address));
            return ParsedInline.of(link, end);
        }
    }
}
