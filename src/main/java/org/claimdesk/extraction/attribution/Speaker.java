package org.claimdesk.extraction.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.claimdesk.extraction.attribution.Claimant.Kind;
import org.claimdesk.extraction.attribution.Words.Word;

/** Reads a noun phrase as a claimant: a name with its title, an organisation, a document or its author, or a mere description. */
final class Speaker {

    private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "dr", "prof", "general", "gen", "colonel", "major", "captain", "lieutenant", "sergeant", "admiral",
            "commander", "president", "vice", "prime", "minister", "chancellor", "secretary", "senator", "representative", "governor", "mayor", "king", "queen", "prince",
            "princess", "pope", "judge", "justice", "sheriff", "chief", "director", "chairman", "chairwoman", "ambassador", "inspector", "officer", "spokesman", "spokeswoman",
            "spokesperson", "professor", "doctor", "attorney", "foreign", "navy", "army", "police", "us", "u", "s", "deputy", "former", "head", "coach", "sir", "lord", "lady");
    private static final Set<String> ORGANISATION = Set.of("department", "ministry", "agency", "police", "government", "council", "committee", "commission", "university",
            "institute", "company", "corporation", "inc", "association", "party", "union", "bank", "court", "parliament", "office", "bureau", "service", "center", "centre",
            "organization", "organisation", "foundation", "group", "army", "navy", "administration", "news", "times", "press", "agencies", "authority", "house", "congress",
            "state", "nations", "league", "club", "society", "team", "federation", "reuters", "ap", "bbc", "cnn", "abc", "nasa", "who", "fbi", "nato", "un");
    private static final Set<String> DOCUMENT = Set.of("report", "study", "statement", "document", "survey", "poll", "paper", "letter", "release", "memo", "filing", "law",
            "resolution", "article", "book", "website", "blog", "data", "research", "complaint", "lawsuit", "indictment", "estimates", "account");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    private Speaker() {
    }

    /** The claimant that these words name; null where they name none. */
    static Claimant of(List<Word> phrase, List<Word> apposition) {
        var words = withoutArticle(phrase);
        if (words.isEmpty()) {
            return null;
        }
        var name = nameAtEnd(words);
        var apart = text(apposition);
        if (name.isEmpty()) {
            var description = text(words) + (apart.isEmpty() ? "" : ", " + apart);
            return new Claimant(null, kindOf(words, false), description, true);
        }
        var before = words.subList(0, words.size() - name.size());
        var description = before.isEmpty() ? apart : text(before) + (apart.isEmpty() ? "" : ", " + apart);
        return new Claimant(text(name), kindOf(name, true), description.isEmpty() ? null : description, false);
    }

    /** The capitals at the end, without leading titles: "Frank McKenzie" of "US Navy General Frank McKenzie"; "Department of Defense" as a whole. */
    private static List<Word> nameAtEnd(List<Word> words) {
        int start = words.size();
        while (start > 0 && (words.get(start - 1).isCapital() || isLink(words, start - 1))) {
            start--;
        }
        while (start < words.size() && !words.get(start).isCapital()) {
            start++;
        }
        while (start < words.size() - 1 && TITLES.contains(lower(words.get(start))) && !isOrganisation(words.subList(start, words.size()))) {
            start++;
        }
        var name = words.subList(start, words.size());
        return name.size() == 1 && TITLES.contains(lower(name.get(0))) && words.size() > 1 && !name.get(0).isCapital() ? List.of() : name;
    }

    /** "of", "for", "and the" between capitals. */
    private static boolean isLink(List<Word> words, int at) {
        return at > 0 && at + 1 < words.size() && Set.of("of", "for", "de", "al", "bin", "van", "von", "la", "’s", "'s", "and").contains(lower(words.get(at)))
                && words.get(at + 1).isCapital() && words.get(at - 1).isCapital() && !"and".equals(lower(words.get(at)));
    }

    private static boolean isOrganisation(List<Word> words) {
        return words.stream().anyMatch(word -> ORGANISATION.contains(lower(word)))
                || words.size() == 1 && words.get(0).text().length() > 1 && words.get(0).text().equals(words.get(0).text().toUpperCase(Locale.ROOT));
    }

    private static Kind kindOf(List<Word> words, boolean named) {
        if (words.stream().anyMatch(word -> DOCUMENT.contains(lower(word)))) {
            return Kind.DOCUMENT;
        }
        var last = lower(words.get(words.size() - 1));
        if (!named && (last.endsWith("s") && !last.endsWith("ss") || words.stream().anyMatch(word -> lower(word).equals("and")))) {
            return Kind.GROUP;
        }
        return isOrganisation(words) ? Kind.ORGANISATION : Kind.PERSON;
    }

    private static List<Word> withoutArticle(List<Word> phrase) {
        var words = new ArrayList<>(phrase.stream().filter(Word::isWord).toList());
        while (!words.isEmpty() && ARTICLES.contains(lower(words.get(0)))) {
            words.remove(0);
        }
        return words;
    }

    static String text(List<Word> words) {
        return words.stream().filter(Word::isWord).map(Word::text).collect(Collectors.joining(" "));
    }

    static String lower(Word word) {
        return word.text().toLowerCase(Locale.ROOT);
    }
}
