package org.claimdesk.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.claimdesk.extraction.attribution.Attribution;
import org.claimdesk.extraction.attribution.Claimant;
import org.claimdesk.extraction.period.Period;

/**
 * Words a claim so that it is understood without the article: dates resolved, a person's full name at the first mention, the speaker where the
 * claim is about "I" or "he", a capital in front, one full stop behind. Words are only added, but for those that name a date; so no figure, no
 * negation and no doubt is lost.
 */
final class Wording {

    private static final Set<String> SPEAKERS = Set.of("i", "we", "he", "she", "my", "our", "i'm", "we're", "i've", "we've", "he's", "she's");
    private static final Set<String> FIRST_PERSON = Set.of("i", "we", "my", "our", "i'm", "we're", "i've", "we've");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private final String text;
    private final People people;

    Wording(String text, People people) {
        this.text = text;
        this.people = people;
    }

    /**
     * The wording of the words at a place.
     *
     * @param periods     the dates in them
     * @param lead        the date that another part of the sentence gives for them; may be null
     * @param attribution who says them; may be null
     * @param quoted      whether they lie in a quotation that began before their sentence
     */
    String of(ClaimSpans.Span span, List<Period> periods, ClaimParts.Lead lead, Attribution attribution, boolean quoted) {
        var words = new StringBuilder();
        if (lead != null) {
            words.append(text, lead.start(), lead.period().textStart()).append(DateWording.of(text, lead.period()).strip()).append(", ");
        }
        int at = span.start();
        for (var period : periods) {
            if (period.textStart() >= at && period.textEnd() <= span.end()) {
                words.append(people.named(at, period.textStart(), span)).append(DateWording.of(text, period));
                at = period.textEnd();
            }
        }
        words.append(people.named(at, span.end(), span));
        return sentence(SPACE.matcher(words).replaceAll(" ").strip(), span, attribution,
                quoted || span.start() > 0 && ClauseWord.isQuote(text.charAt(span.start() - 1)));
    }

    private String sentence(String words, ClaimSpans.Span span, Attribution attribution, boolean quoted) {
        var speaker = speaker(span, attribution);
        if (speaker == null) {
            return capital(stopped(words));
        }
        var first = words.substring(0, words.indexOf(' ') < 0 ? words.length() : words.indexOf(' '));
        var direct = quoted || Character.isUpperCase(first.charAt(0)) || FIRST_PERSON.contains(first.toLowerCase(Locale.ROOT).replace('’', '\''));
        if (!direct) {
            return speaker + " said " + stopped(words);
        }
        var marks = words.chars().noneMatch(unit -> ClauseWord.isQuote((char) unit));
        return speaker + " said: " + (marks ? stopped("“" + words + "”") : stopped(words));
    }

    /** Who speaks, where the claim begins with a word for that person. */
    private String speaker(ClaimSpans.Span span, Attribution attribution) {
        if (attribution == null || attribution.claimant().name() == null || attribution.claimant().kind() != Claimant.Kind.PERSON || span.start() >= span.end()) {
            return null;
        }
        var first = ClauseWord.of(text, span.start(), Math.min(span.end(), span.start() + 10));
        var name = attribution.claimant().name();
        return !first.isEmpty() && SPEAKERS.contains(first.get(0).form()) && People.isPlain(name) ? name : null;
    }

    private static String capital(String words) {
        var first = words.codePointAt(0);
        return Character.isLowerCase(first) ? new StringBuilder().appendCodePoint(Character.toTitleCase(first)).append(words, Character.charCount(first), words.length()).toString()
                : words;
    }

    /** With one full stop, behind a quotation mark that closes the words too. */
    private static String stopped(String words) {
        int end = words.length();
        var closing = end > 1 && ClauseWord.isQuote(words.charAt(end - 1)) ? words.substring(--end) : "";
        while (end > 1 && ".,;:!?…".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return words.substring(0, end) + closing + ".";
    }
}
