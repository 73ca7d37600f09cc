package org.claimdesk.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import org.claimdesk.extraction.attribution.Attribution;
import org.claimdesk.extraction.attribution.Claimant;

/**
 * The people that an article introduces by their full names: behind a title ("General Qassem Soleimani"), or as somebody who speaks. A surname
 * that two people share, or that is a common word too, stands for nobody.
 */
final class People {

    private static final String NAME = "\\p{Lu}[\\p{L}’'-]{1,30}";
    private static final Pattern INTRODUCTION = Pattern.compile("\\b(?:Mr|Mrs|Ms|Dr|[Pp]resident|[Mm]inister|[Cc]hancellor|[Gg]eneral|[Cc]olonel|[Cc]aptain|[Aa]dmiral|[Ss]enator|"
            + "[Gg]overnor|[Mm]ayor|[Jj]udge|[Ss]pokesman|[Ss]pokeswoman|[Ss]pokesperson|[Dd]irector|[Pp]rofessor|[Cc]hairman|[Cc]hairwoman|CEO|[Aa]mbassador|[Cc]ommissioner|"
            + "[Ss]ecretary|[Aa]ttorney|[Ee]conomist|[Aa]nalyst|[Ll]eader|[Ii]nspector|[Ee]xecutive|[Cc]oach|[Oo]fficer)\\.?,? (" + NAME + "(?: \\p{Lu}\\.)?) (" + NAME + ")(?! \\p{Lu})");
    private static final Pattern SPEAKER = Pattern.compile(NAME + "(?: \\p{Lu})? " + NAME);
    private static final Set<String> NO_SURNAMES = Set.of("may", "will", "price", "young", "fine", "white", "black", "green", "brown", "gray", "grey", "long", "short", "rich",
            "king", "page", "hope", "grant", "bush", "rice", "wood", "hill", "stone", "field", "law", "day", "banks", "bank", "case", "chance", "church", "marks", "mark", "march",
            "summer", "house", "general", "minister", "state", "states", "party", "union", "court", "council", "department", "ministry", "office", "city", "east", "west", "north",
            "south", "street", "group", "company", "university", "police", "army", "navy", "news", "press", "times", "congress", "parliament", "committee", "commission",
            "government", "association", "institute", "agency", "service", "center", "centre", "world", "republic", "kingdom", "foundation", "of", "the", "more", "most", "best",
            "worth", "power", "cash", "major", "little", "new", "good", "early", "sharp", "strong", "small", "bird", "fox", "wolf", "lane", "park", "parks", "rose");

    /** Where no claim is worded. */
    static final People NOBODY = new People("");

    private final String text;
    private final Map<String, Full> bySurname = new HashMap<>();

    /** The given names to a surname, and where the article first has both; given names are null where two people share the surname. */
    private record Full(String given, int end) {
    }

    private People(String text) {
        this.text = text;
    }

    /** Those whom a text introduces, or who speak in it. */
    static People of(String text, List<Attribution> attributions) {
        var people = new People(text);
        var introductions = INTRODUCTION.matcher(text);
        while (introductions.find()) {
            people.add(introductions.group(1), introductions.group(2), introductions.end());
        }
        attributions.stream().filter(Objects::nonNull).map(Attribution::claimant).distinct()
                .filter(claimant -> claimant.kind() == Claimant.Kind.PERSON && claimant.name() != null && SPEAKER.matcher(claimant.name()).matches())
                .forEach(claimant -> people.add(claimant.name().substring(0, claimant.name().lastIndexOf(' ')), claimant.name().substring(claimant.name().lastIndexOf(' ') + 1),
                        text.indexOf(claimant.name()) + claimant.name().length()));
        return people;
    }

    private void add(String given, String surname, int end) {
        var bare = surname.replaceFirst("['’](?:s|)$", "");
        if (!NO_SURNAMES.contains(bare.toLowerCase(Locale.ROOT)) && !NO_SURNAMES.contains(given.toLowerCase(Locale.ROOT)) && isPlain(given + " " + bare)) {
            bySurname.merge(bare, new Full(given, end), (one, other) -> given.equals(one.given()) ? one.end() <= other.end() ? one : other : new Full(null, 0));
        }
    }

    /** Whether a name could not be taken for a figure, a negation or a doubt. */
    static boolean isPlain(String name) {
        return ClauseWord.of(name, 0, name.length()).stream().noneMatch(word -> word.isNumber() || ClauseWords.NEGATIONS.contains(word.form())
                || ClauseWords.DOUBTS.contains(word.form()) || Set.of("may", "might", "could", "would", "about", "over", "some").contains(word.form()));
    }

    /** The claimant of a sentence that begins at a position, by the full name where it stands before. */
    Claimant inFull(Claimant claimant, int position) {
        var full = claimant == null || claimant.name() == null || claimant.kind() != Claimant.Kind.PERSON ? null : bySurname.get(claimant.name());
        return full == null || full.given() == null || full.end() > position ? claimant
                : new Claimant(full.given() + " " + claimant.name(), claimant.kind(), claimant.description(), claimant.anonymous());
    }

    /** The words text[from, to), the first bare surname of each person inside a claim with the given names before it. */
    String named(int from, int to, ClaimSpans.Span claim) {
        var plain = text.substring(from, to);
        if (bySurname.keySet().stream().noneMatch(plain::contains)) {
            return plain;
        }
        var named = new StringBuilder();
        var words = ClauseWord.of(text, claim.start(), claim.end());
        int at = from;
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (word.opened() && word.start() >= from && word.end() <= to && stands(words, i)) {
                named.append(text, at, word.start()).append(bySurname.get(surname(word)).given()).append(' ');
                at = word.start();
            }
        }
        return named.append(text, at, to).toString();
    }

    /** Whether a surname stands alone, for the first time in the claim, of somebody named in full before. */
    private boolean stands(List<ClauseWord> words, int at) {
        var word = words.get(at);
        var full = bySurname.get(surname(word));
        if (full == null || full.given() == null || full.end() > word.start() || word.aside()) {
            return false;
        }
        var alone = (at == 0 ? !opensBefore(word.start()) : !isName(words.get(at - 1)) && !words.get(at - 1).is("the")) && (at + 1 == words.size() || !isName(words.get(at + 1)));
        return alone && words.subList(0, at).stream().noneMatch(before -> surname(before).equals(surname(word)));
    }

    private boolean isName(ClauseWord word) {
        return word.opened() && !word.isMark() || word.is("-") || word.is("&");
    }

    /** Whether a name stands right before the claim in the article. */
    private boolean opensBefore(int start) {
        var before = ClauseWord.of(text, Math.max(0, start - 30), start);
        return !before.isEmpty() && isName(before.get(before.size() - 1)) && before.get(before.size() - 1).end() == start - 1;
    }

    private String surname(ClauseWord word) {
        var form = text.substring(word.start(), word.end());
        return form.endsWith("'s") || form.endsWith("’s") ? form.substring(0, form.length() - 2) : form;
    }
}
