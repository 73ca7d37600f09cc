package org.claimdesk.extraction;

import static org.claimdesk.extraction.ClauseWords.ATTITUDES;
import static org.claimdesk.extraction.ClauseWords.CONDITIONS;
import static org.claimdesk.extraction.ClauseWords.DOUBTS;
import static org.claimdesk.extraction.ClauseWords.LEANING;
import static org.claimdesk.extraction.ClauseWords.PREPOSITIONS;
import static org.claimdesk.extraction.ClauseWords.PRESENT_OR_FUTURE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

import org.claimdesk.extraction.attribution.Attribution;
import org.claimdesk.extraction.period.Period;

/**
 * Takes a sentence that asserts several things apart: at a semicolon, or at "and", "but", "while" and their like, where a subject with its own
 * verb stands on both sides. Wherever one side may lean on the other (a pronoun, a condition, "that", a quotation, a time that both share), the
 * sentence stays whole.
 */
final class ClaimParts {

    /** A longer sentence stays whole. In UTF-16 code units. */
    private static final int LONGEST = 1_500;
    private static final int FEWEST_WORDS = 4;
    private static final Set<String> JOINTS = Set.of("and", "but", "while", "whereas", "although", "though", "yet");
    /** These join clauses without a comma too. */
    private static final Set<String> BARE_JOINTS = Set.of("and", "but", "while", "whereas");
    private static final Set<String> CONTRASTS = Set.of("while", "whereas", "although", "though");

    private static final Set<String> LATER_PRONOUNS = Set.of("it", "them", "him", "her", "so", "one");

    private final String text;
    private final List<ClauseWord> words;
    private final List<Period> periods;
    private final Clauses clauses;
    private final BiFunction<Integer, Integer, Attribution> speaker;

    private ClaimParts(String text, Sentence sentence, int start, BiFunction<Integer, Integer, Attribution> speaker) {
        this.text = text;
        this.periods = sentence.periods();
        this.words = ClauseWord.of(text, start, sentence.end());
        this.clauses = new Clauses(words, sentence.periods());
        this.speaker = speaker;
    }

    /**
     * One of the things that a sentence asserts.
     *
     * @param start       where it begins, in UTF-16 code units of the article, speaker included
     * @param end         where it ends (exclusive)
     * @param attribution who says it, and which part of it that is; null where the article does
     * @param lead        the words of the sentence's opening that hold for it too ("In March 2020,"); null where there are none
     */
    record Part(int start, int end, Attribution attribution, Lead lead) {
    }

    /**
     * An opening date that a part shares with the first one.
     *
     * @param start  where its words begin, in UTF-16 code units of the article
     * @param period the date
     */
    record Lead(int start, Period period) {
    }

    /** A stretch of words, and whether only a semicolon joins it to what stands before. */
    private record Stretch(int from, int to, boolean apart) {
    }

    /** A place where two clauses may meet: the first ends before {@code left}, the second begins at {@code right}. */
    private record Joint(int left, int right, boolean comma, boolean semicolon) {
    }

    /**
     * The parts of a sentence, in text order.
     *
     * @param start   where its words begin, behind the place that a wire story names in front
     * @param speaker tells who says the words between two positions of the article
     * @return two or more parts; none where the sentence is better left whole
     */
    static List<Part> of(String text, Sentence sentence, int start, BiFunction<Integer, Integer, Attribution> speaker) {
        if (sentence.end() - sentence.start() > LONGEST || sentence.text().endsWith("?") || !ClauseWord.isBalanced(text, sentence.start(), sentence.end())) {
            return List.of();
        }
        return new ClaimParts(text, sentence, start, speaker).read();
    }

    private List<Part> read() {
        if (words.size() < 2 * FEWEST_WORDS) {
            return List.of();
        }
        var stretches = stretches();
        return stretches.size() < 2 || words.stream().anyMatch(word -> LEANING.contains(word.form())) ? List.of() : attributed(stretches);
    }

    private List<Stretch> stretches() {
        var found = new ArrayList<Stretch>();
        var contrast = CONTRASTS.contains(words.get(0).form());
        int from = contrast ? 1 : 0;
        var apart = false;
        for (int i = from + 1; i < words.size() - 1; i++) {
            var joint = behindThat(from, contrast && found.isEmpty() ? fronted(i) : joint(i));
            if (joint != null && joint.left() > from && (speaks(joint.right()) || clauses.verb(joint.right(), words.size(), true) >= 0) && leads(from, joint)) {
                found.add(new Stretch(from, joint.left(), apart));
                from = joint.right();
                apart = joint.semicolon();
                i = from;
            }
        }
        found.add(new Stretch(from, words.size(), apart));
        return found;
    }

    private Joint joint(int at) {
        var word = words.get(at);
        if (word.aside() || words.get(at + 1).aside()) {
            return null;
        }
        if (word.is(";")) {
            int next = JOINTS.contains(words.get(at + 1).form()) ? at + 2 : at + 1;
            return next < words.size() ? new Joint(at, next, true, true) : null;
        }
        var comma = words.get(at - 1).is(",");
        if (!JOINTS.contains(word.form()) || !comma && (!BARE_JOINTS.contains(word.form()) || words.get(at - 1).isMark() && !words.get(at - 1).is("%"))) {
            return null;
        }
        return word.is("while") && !comma && isTime(at + 1) ? null : new Joint(comma ? at - 1 : at, at + 1, comma, false);
    }

    /** "The mayor said …, and that crime fell": the second of two statements. */
    private Joint behindThat(int from, Joint joint) {
        return joint != null && joint.left() > from && words.get(joint.right()).is("that") && joint.right() + 1 < words.size()
                && speaker.apply(words.get(from).start(), words.get(joint.left() - 1).end()) != null
                        ? new Joint(joint.left(), joint.right() + 1, joint.comma(), joint.semicolon()) : joint;
    }

    /** "While exports rose by 5 percent, imports fell": the comma between the two. */
    private Joint fronted(int at) {
        return words.get(at).is(",") && !words.get(at).aside() && !words.get(at + 1).aside() && !(words.get(0).is("while") && isTime(1))
                ? new Joint(at, at + 1, true, false) : null;
    }

    /** "while she was away", "while police are searching": a time, not a contrast. */
    private boolean isTime(int from) {
        for (int i = from; i + 1 < words.size() && i < from + 12 && !words.get(i).is(","); i++) {
            if (Set.of("is", "are", "was", "were").contains(words.get(i).form())) {
                return words.get(i).form().startsWith("w") && from > 1 || words.get(i + 1).form().endsWith("ing");
            }
        }
        return false;
    }

    /** "although he said that …": who speaks is known. */
    private boolean speaks(int at) {
        return at + 2 < words.size() && Set.of("he", "she", "they").contains(words.get(at).form()) && Set.of("said", "says", "added", "told").contains(words.get(at + 1).form());
    }

    /** Whether the words before a joint are a clause of their own, on which nothing behind the joint depends. */
    private boolean leads(int from, Joint joint) {
        int start = words.get(from).start();
        int end = words.get(joint.left() - 1).end();
        var span = ClaimSpans.of(text, start, end, speaker.apply(start, end));
        int first = first(span.start());
        int last = first(span.end());
        if (!isClause(first, last, from > 0 && words.get(from - 1).is(",")) || DOUBTS.contains(words.get(first).form())
                || PREPOSITIONS.contains(words.get(joint.left() - 1).form())) {
            return false;
        }
        for (int i = first; i < last; i++) {
            var form = words.get(i).form();
            if (CONDITIONS.contains(form) && !words.get(i).aside() || form.equals("that") && !isRelative(i, last) || form.equals("not") && words.get(i + 1).is("only")
                    || ATTITUDES.contains(form) && !(i > 0 && words.get(i - 1).is("the")) && clauses.hasVerb(i + 1, last) || form.equals(":") && !words.get(i).aside()
                    || !joint.comma() && (clauses.subordinates(i) || form.equals("both") || form.equals("between") || form.equals("either"))) {
                return false;
            }
        }
        return joint.comma() || clauses.hasVerb(behindLastMark(first, last), last) && !sharesTime(joint, first, last);
    }

    private int behindLastMark(int first, int last) {
        int at = last;
        while (at > first && !Set.of(",", "–", "—").contains(words.get(at - 1).form())) {
            at--;
        }
        return at;
    }

    /** "exports rose by 5 percent and imports fell by 3 percent in March": the time behind may hold for both. */
    private boolean sharesTime(Joint joint, int first, int last) {
        int left = words.get(first).start();
        int right = words.get(last - 1).end();
        int verb = clauses.verb(joint.right(), words.size(), true);
        return periods.stream().noneMatch(period -> period.textStart() >= left && period.textEnd() <= right)
                && periods.stream().anyMatch(period -> period.textStart() > words.get(Math.max(joint.right(), verb)).start());
    }

    /** "a resolution that forced …": the word stands for the noun before it. */
    private boolean isRelative(int that, int last) {
        return that + 2 < last && !ATTITUDES.contains(words.get(that - 1).form()) && clauses.hasVerb(that + 1, that + 2);
    }

    /** Whether words[first, last) have a subject with its verb; behind another clause, also whether they end without a pronoun that needs it. */
    private boolean isClause(int first, int last, boolean second) {
        int verb = last - first < FEWEST_WORDS ? -1 : clauses.verb(first, last, second);
        return verb >= 0 && !(second && (LATER_PRONOUNS.contains(words.get(verb + 1 < last ? verb + 1 : verb).form()) || LATER_PRONOUNS.contains(lastWord(last))));
    }

    private String lastWord(int last) {
        return words.get(words.get(last - 1).isMark() && !words.get(last - 1).is("%") ? last - 2 : last - 1).form();
    }

    /** Each stretch with who says it: its own speaker, one in front that speaks for all that follows, or one behind who spoke for all before. */
    private List<Part> attributed(List<Stretch> stretches) {
        var own = new ArrayList<Attribution>();
        for (var stretch : stretches) {
            own.add(speaker.apply(start(stretch), end(stretch)));
        }
        var parts = new ArrayList<Part>();
        Attribution before = null;
        for (int i = 0; i < stretches.size(); i++) {
            var stretch = stretches.get(i);
            var attribution = own.get(i) != null ? own.get(i) : whole(stretch, before != null ? before : behind(stretches, own, i));
            var span = ClaimSpans.of(text, start(stretch), end(stretch), attribution);
            if (!isClause(first(span.start()), first(span.end()), i > 0)) {
                return List.of();
            }
            var shares = i > 0 && own.get(i) == null && ClaimSpans.of(text, parts.get(0).start(), parts.get(0).end(), parts.get(0).attribution()).start() == parts.get(0).start();
            parts.add(new Part(start(stretch), end(stretch), attribution, shares ? lead(stretches.get(0), stretch) : null));
            if (own.get(i) != null) {
                before = speaksOn(stretch, own.get(i)) ? own.get(i) : null;
            }
        }
        return parts;
    }

    /** Who spoke for this and the following stretches, if no semicolon stands between. */
    private Attribution behind(List<Stretch> stretches, List<Attribution> own, int at) {
        for (int i = at + 1; i < stretches.size() && !stretches.get(i).apart(); i++) {
            if (own.get(i) != null) {
                return own.get(i).start() <= start(stretches.get(i)) && first(own.get(i).end()) < stretches.get(i).to() - 1 ? own.get(i) : null;
            }
        }
        return null;
    }

    /** Whether a speaker named in front goes on behind the stretch: not where a quotation ended. */
    private boolean speaksOn(Stretch stretch, Attribution attribution) {
        return attribution.start() > start(stretch) && first(attribution.end()) >= stretch.to() - 1
                && text.substring(start(stretch), end(stretch)).chars().noneMatch(unit -> ClauseWord.isQuote((char) unit));
    }

    private Attribution whole(Stretch stretch, Attribution of) {
        return of == null ? null : new Attribution(of.claimant(), start(stretch), end(stretch));
    }

    /** The date in front of the first part, where the second speaks of the same time and names no other. */
    private Lead lead(Stretch first, Stretch second) {
        var opening = clauses.openingPeriod(first.from(), first.to());
        if (opening == null || second.apart() || periods.stream().anyMatch(period -> period.textStart() >= start(second) && period.textEnd() <= end(second))) {
            return null;
        }
        int one = clauses.verb(first.from(), first.to(), false);
        int other = clauses.verb(second.from(), second.to(), true);
        return one >= 0 && other >= 0 && tense(one).equals(tense(other)) ? new Lead(start(first), opening) : null;
    }

    private String tense(int verb) {
        var form = words.get(verb).form();
        return form.equals("will") ? form : PRESENT_OR_FUTURE.contains(form) || form.endsWith("s") && !form.equals("was") ? "present" : "past";
    }

    private int start(Stretch stretch) {
        return words.get(stretch.from()).start();
    }

    private int end(Stretch stretch) {
        return words.get(stretch.to() - 1).end();
    }

    /** The first word at or behind a position of the article. */
    private int first(int position) {
        int at = 0;
        while (at < words.size() && words.get(at).start() < position) {
            at++;
        }
        return at;
    }
}
