package org.claimdesk.outside;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Inputs that nobody sends by mistake, made rather than kept in files. */
final class Hostility {

    private static final int MEGABYTE = 1_000_000;

    private Hostility() {
    }

    /** Texts that are Unicode and nothing else good can be said of them: to be kept to the byte, or refused. */
    static Map<String, String> texts() {
        var texts = new LinkedHashMap<String, String>();
        texts.put("right-to-left override", "The \u202Eyrtsinim\u202C counted 45 cases.");
        texts.put("unbalanced isolates", "\u2066\u2067\u2068".repeat(50) + "45 cases");
        texts.put("zero width", "4\u200B5 c\u200Da\u2060s\uFEFFes in Ma\u00ADrch");
        texts.put("tag characters", "45 cases" + "\uDB40\uDC41".repeat(200));
        texts.put("only tag characters", "\uDB40\uDC41".repeat(20));
        texts.put("variation selectors", "45\uFE0F\u20E3 cases".repeat(50));
        texts.put("combining marks", "Z" + "\u0335\u0489\u034F".repeat(33_334) + " 45 cases");
        texts.put("private use", "\uE000\uF8FF 45 cases \uDBFF\uDFFD");
        texts.put("noncharacters", "\uFFFE\uFFFF 45 cases");
        texts.put("byte order mark", "\uFEFFThe ministry counted 45 cases.");
        texts.put("control characters", "45\u0001\u0002\u0007\u0008\u000B\u000C\u001B[31mcases\u007F\u0085");
        texts.put("line ends", "45 cases.\r\n\r46 cases.\u2028\u202947 cases.\n\r");
        texts.put("digits of many scripts", "٤٥ ४५ ４５ 𝟜𝟝 ④⑤ Ⅳ ½ cases");
        texts.put("emoji families", "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67".repeat(500) + " 45 cases");
        texts.put("one ligature many letters", "\uFDFA".repeat(5_000));
        texts.put("composed and decomposed", "caf\u00E9 cafe\u0301 \uAC00 \u1100\u1161 \u212B 45 cases");
        texts.put("spreadsheet formula", "=cmd|' /C calc'!A0");
        texts.put("another formula", "@SUM(1+1)*cmd|' /C calc'!A0\n+45\n-45\n\t=1");
        texts.put("script", "<script>alert(45)</script><img src=x onerror=alert(45)>");
        texts.put("svg", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(45)'/>");
        texts.put("mutation payload", "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">");
        texts.put("markdown", "[45 cases](javascript:alert(45)) ![x](data:text/html;base64,PHNjcmlwdD4=) `" + "*".repeat(2_000));
        texts.put("template language", "{claim.text} ${7*7} #{7*7} {{7*7}} <%= 7*7 %> ${jndi:ldap://127.0.0.1/a}");
        texts.put("sql", "'; drop table claim; -- 45 cases \" ; select * from account; /*");
        texts.put("path", "../../../../etc/passwd\n%2e%2e%2f\\..\\..\\windows");
        texts.put("format string", "%s%s%n%x 45 {0} {} %d");
        texts.put("log injection", "45 cases\n2026-11-23T09:00:00.000Z ERROR [io.quarkus] all is lost");
        texts.put("nested quotations", "“".repeat(3_000) + "45 cases" + "”".repeat(3_000));
        texts.put("bare abbreviations", "U.S. Mr. Dr. No. 45. ".repeat(2_000));
        texts.put("numbers without end", "45,".repeat(20_000) + "000");
        texts.put("money without end", "$1.045 billion ".repeat(5_000));
        texts.put("dates without end", "October and November and ".repeat(5_000));
        for (var unit : List.of("4", "“", "\"", "(", "[", " ", ".", "-", "'", "$", "%", "a", "A.", "\n", "\t", "1,", "1-", "and ", "\u00A0", "?!", "…", "said ")) {
            texts.put("much of " + unit.codePointAt(0) + " x" + unit.length(), "U+%04X ".formatted(unit.codePointAt(0)) + unit.repeat(100_000 / unit.length()) + "y");
        }
        return texts;
    }

    /** Texts of a megabyte and more, one at a time: what a regular expression that looks back, or a list of everything, would die of. */
    static Map<String, String> heaps() {
        var heaps = new LinkedHashMap<String, String>();
        heaps.put("a word of a megabyte", "x".repeat(MEGABYTE));
        heaps.put("digits", "1".repeat(MEGABYTE));
        heaps.put("quotes", "\"".repeat(MEGABYTE) + "45");
        heaps.put("brackets", "([{".repeat(MEGABYTE / 3));
        heaps.put("spaces", "A heap of" + " ".repeat(MEGABYTE) + "spaces");
        heaps.put("a million sentences", "I am. ".repeat(MEGABYTE * 5 / 6));
        heaps.put("five megabytes of figures", "The ministry counted 45 cases in March, said Jane Doe. ".repeat(90_000));
        heaps.put("five megabytes of prose", "She had never been there, and neither had anybody else whom she knew or cared to ask about it. ".repeat(52_000));
        return heaps;
    }

    /** Bytes that are no text in UTF-8. */
    static Map<String, byte[]> brokenTexts() {
        var broken = new LinkedHashMap<String, byte[]>();
        broken.put("lone continuation", bytes(0x34, 0x35, 0x80));
        broken.put("cut off", bytes(0x34, 0xE2, 0x82));
        broken.put("overlong slash", bytes(0xC0, 0xAF));
        broken.put("overlong three", bytes(0xE0, 0x80, 0xAF));
        broken.put("surrogate in UTF-8", bytes(0xED, 0xA0, 0x80));
        broken.put("surrogate pair in UTF-8", bytes(0xED, 0xA0, 0x81, 0xED, 0xB0, 0x80));
        broken.put("beyond Unicode", bytes(0xF4, 0x90, 0x80, 0x80));
        broken.put("five bytes", bytes(0xF8, 0x88, 0x80, 0x80, 0x80));
        broken.put("FE", bytes(0xFE));
        broken.put("FF", bytes(0xFF, 0xFF));
        broken.put("Latin-1", "café 45".getBytes(StandardCharsets.ISO_8859_1));
        broken.put("UTF-16 with mark", "45 cases in café".getBytes(StandardCharsets.UTF_16));
        broken.put("UTF-16LE", "45 cases".getBytes(StandardCharsets.UTF_16LE));
        broken.put("NUL", "45\0cases".getBytes(UTF_8));
        broken.put("only NUL", new byte[1_000]);
        broken.put("nothing", new byte[0]);
        broken.put("only white space", " \n\t\r ".getBytes(UTF_8));
        broken.put("gzip", bytes(0x1F, 0x8B, 0x08, 0, 0, 0, 0, 0, 0, 0xFF));
        return broken;
    }

    /** Bodies that are no JSON, or JSON gone wrong; fit for no endpoint. */
    static Map<String, String> brokenJson() {
        var broken = new LinkedHashMap<String, String>();
        broken.put("nothing", "");
        broken.put("white space", "   ");
        broken.put("cut off", "{\"text\": \"45 ca");
        broken.put("no quotes", "{text: 45}");
        broken.put("single quotes", "{'text': '45 cases'}");
        broken.put("trailing comma", "{\"text\": \"45 cases\",}");
        broken.put("trailing word", "{\"text\": \"45 cases\"} and more");
        broken.put("two objects", "{\"text\": \"45 cases\"}{\"text\": \"46 cases\"}");
        broken.put("comment", "{/* 45 */\"text\": \"45 cases\"}");
        broken.put("array", "[]");
        broken.put("text", "\"45 cases\"");
        broken.put("number", "45");
        broken.put("null", "null");
        broken.put("true", "true");
        broken.put("NaN", "{\"text\": NaN}");
        broken.put("raw control character", "{\"text\": \"45\u0001cases\"}");
        broken.put("deep arrays", "[".repeat(100_000));
        broken.put("deep objects", "{\"text\":".repeat(100_000));
        broken.put("deep and closed", "{\"text\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}");
        broken.put("million keys", manyKeys(MEGABYTE));
        broken.put("long key", "{\"" + "k".repeat(100_000) + "\": 45}");
        broken.put("doubled key", "{\"text\": \"45 cases\", \"text\": \"46 cases\"}");
        broken.put("prototype", "{\"__proto__\": {\"admin\": true}, \"text\": \"45 cases\"}");
        broken.put("class name", "{\"@class\": \"java.lang.Runtime\", \"text\": \"45 cases\"}");
        broken.put("unknown field", "{\"text\": \"45 cases\", \"reviewState\": \"APPROVED\"}");
        broken.put("lone high surrogate", "{\"text\": \"45 \\ud800 cases\"}");
        broken.put("lone low surrogate", "{\"text\": \"45 \\udc00 cases\"}");
        broken.put("swapped surrogates", "{\"text\": \"45 \\udc00\\ud800 cases\"}");
        broken.put("NUL escape", "{\"text\": \"45 \\u0000 cases\"}");
        broken.put("bad escape", "{\"text\": \"45 \\x41 cases\"}");
        for (var value : List.of("45", "45.5", "true", "[]", "[\"45 cases\"]", "{}", "1e999", "-0", "9".repeat(10_000), "1e-" + "9".repeat(1_000))) {
            broken.put("wrong type " + value.substring(0, Math.min(20, value.length())), "{\"text\": " + value + "}");
        }
        return broken;
    }

    /** Strings that are no sensible value of any short field: an id, a date, a tag, a name. */
    static List<String> nonsense() {
        var nonsense = new ArrayList<>(List.of("", " ", "0", "-1", "null", "undefined", "NaN", "true", "..", "../..", "%00", "%2e%2e%2f", "a".repeat(1_500), "45'--",
                "00000000-0000-0000-0000-000000000000", "01a208c9-77c8-71b0-a0cd-c315c485e701x", "{id}", "*", "é", "\uD83D\uDE00", "<script>",
                "99999999999999999999", "1e9", "2020-02-30", "2020-13-01", "+10000-01-01", "javascript:alert(45)", "file:///etc/passwd", "http://", "//host", "http://[::1"));
        nonsense.add("9".repeat(500));
        return nonsense;
    }

    private static String manyKeys(int keys) {
        var json = new StringBuilder("{");
        for (int i = 0; i < keys; i++) {
            json.append(i == 0 ? "" : ",").append("\"k").append(i).append("\":0");
        }
        return json.append('}').toString();
    }

    private static byte[] bytes(int... values) {
        var bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
