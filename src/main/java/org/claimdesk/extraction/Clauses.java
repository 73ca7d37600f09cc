package org.claimdesk.extraction;

import static org.claimdesk.extraction.ClauseWords.ADVERBS;
import static org.claimdesk.extraction.ClauseWords.AUXILIARIES;
import static org.claimdesk.extraction.ClauseWords.BEFORE_NUMBERS;
import static org.claimdesk.extraction.ClauseWords.DETERMINERS;
import static org.claimdesk.extraction.ClauseWords.NO_PAST;
import static org.claimdesk.extraction.ClauseWords.OPENERS;
import static org.claimdesk.extraction.ClauseWords.PAST;
import static org.claimdesk.extraction.ClauseWords.PAST_OR_PARTICIPLE;
import static org.claimdesk.extraction.ClauseWords.PREPOSITIONS;
import static org.claimdesk.extraction.ClauseWords.PRESENT;
import static org.claimdesk.extraction.ClauseWords.PRESENT_OF_MANY;
import static org.claimdesk.extraction.ClauseWords.PRONOUNS;
import static org.claimdesk.extraction.ClauseWords.SUBORDINATORS;
import static org.claimdesk.extraction.ClauseWords.THEIRS;
import static org.claimdesk.extraction.ClauseWords.TIMES;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.claimdesk.extraction.period.Period;

/** Finds in a stretch of words the subject and the verb that make it a clause; in doubt it finds none. Positions count words of the list. */
final class Clauses {

    private static final Pattern CONTRACTED = Pattern.compile("(?:i|you|he|she|it|we|they|that|there|what|who)'(?:s|m|re|ve|ll|d)");
    private static final int LONGEST_SUBJECT = 16;
    private static final Set<String> MARKS_OF_FIGURES = Set.of("%", "$", "£", "€", "¥", "-", "'", ".", "+", "&");

    private final List<ClauseWord> words;
    private final List<Period> periods;

    Clauses(List<ClauseWord> words, List<Period> periods) {
        this.words = words;
        this.periods = periods;
    }

    /**
     * The verb of the clause that begins at a word.
     *
     * @param second whether another clause stands before, on which a pronoun or a bare number could lean
     * @return where its finite verb stands; -1 where it is not clear that a subject with its own verb stands there
     */
    int verb(int from, int to, boolean second) {
        int at = afterOpener(from, to);
        if (at + 1 >= to) {
            return -1;
        }
        if (word(at).is("there") && AUXILIARIES.contains(word(at + 1).form())) {
            return at + 1;
        }
        return opensSubject(at, second) ? verbBehind(at, to, second) : -1;
    }

    /** Whether a finite verb stands in words[from, to). */
    boolean hasVerb(int from, int to) {
        for (int i = Math.max(from, 1); i < to; i++) {
            if (isVerb(i, to) || CONTRACTED.matcher(word(i).form()).matches()) {
                return true;
            }
        }
        return false;
    }

    /** The period that opens the clause at a word ("In March 2020, …"); null where it opens otherwise. */
    Period openingPeriod(int from, int to) {
        for (int i = from; i < to && i <= from + 1; i++) {
            for (var period : periods) {
                if (period.textStart() == word(i).start() && (i == from || Set.of("in", "on", "by", "during", "since", "until", "throughout").contains(word(from).form()))) {
                    return period;
                }
            }
        }
        return null;
    }

    private int verbBehind(int subject, int to, boolean second) {
        int commas = 0;
        int comma = -1;
        for (int i = subject; i < to && i < subject + LONGEST_SUBJECT; i++) {
            var word = word(i);
            if (word.is(",")) {
                commas++;
                comma = commas == 1 ? i : comma;
            } else if (word.isMark() && !word.aside() && !MARKS_OF_FIGURES.contains(word.form()) || subordinates(i)
                    || second && (THEIRS.contains(word.form()) || word.is("to") && isInfinitive(i + 1, to))) {
                return -1;
            } else if (i > subject && isVerb(i, to)) {
                var closed = commas == 0 || commas == 2 && (word(i - 1).is(",") || word(i - 2).is(",") && word(i - 1).form().endsWith("ly"));
                return closed && (!second || isNoun(commas == 0 ? i - 1 : comma - 1, subject)) ? i : -1;
            }
        }
        return -1;
    }

    /** Whether a word opens a clause that depends on another; not in "more than 200 homes". */
    boolean subordinates(int at) {
        return SUBORDINATORS.contains(word(at).form()) && !(word(at).is("than") && at > 0
                && Set.of("more", "less", "fewer").contains(word(at - 1).form()) && numberFollows(at + 1));
    }

    private boolean isInfinitive(int at, int to) {
        return at < to && !word(at).opened() && !word(at).isNumber() && !DETERMINERS.contains(word(at).form());
    }

    /** Over a period with its comma, and over "later" or "meanwhile,". */
    private int afterOpener(int from, int to) {
        int at = from;
        if (at < to && OPENERS.contains(word(at).form())) {
            at++;
        }
        var period = at < to ? openingPeriod(at, to) : null;
        while (period != null && at < to && word(at).start() < period.textEnd()) {
            at++;
        }
        return at > from && at < to && word(at).is(",") ? at + 1 : at;
    }

    private boolean opensSubject(int at, boolean second) {
        var first = word(at);
        if (first.isNumber() || first.is("$") || first.is("£") || first.is("€")) {
            return true;
        }
        if (first.isMark() || first.aside()) {
            return false;
        }
        if (BEFORE_NUMBERS.contains(first.form())) {
            return numberFollows(at + 1) || Set.of("some", "more", "fewer", "less", "no").contains(first.form()) && !PREPOSITIONS.contains(word(at + 1).form());
        }
        if (DETERMINERS.contains(first.form())) {
            return !second || !THEIRS.contains(first.form());
        }
        if (PRONOUNS.contains(first.form())) {
            return !second;
        }
        if (PREPOSITIONS.contains(first.form()) || SUBORDINATORS.contains(first.form()) || AUXILIARIES.contains(first.form()) && !first.opened()) {
            return false;
        }
        return first.opened() || first.form().endsWith("ing") && isVerb(at + 1, words.size())
                || !first.form().endsWith("ing") && !first.form().endsWith("ed") && !first.form().endsWith("ly");
    }

    private boolean numberFollows(int at) {
        for (int i = at; i < words.size() && i <= at + 3; i++) {
            if (word(i).isNumber()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a subject that ends at this word names what it is about. */
    private boolean isNoun(int at, int subject) {
        int last = at;
        while (last > subject && (ADVERBS.contains(word(last).form()) || word(last).form().endsWith("ly"))) {
            last--;
        }
        var word = word(last);
        return !word.isMark() && !word.isNumber() && !PRONOUNS.contains(word.form()) && !PREPOSITIONS.contains(word.form()) && !DETERMINERS.contains(word.form());
    }

    private boolean isVerb(int at, int to) {
        var word = word(at);
        var before = word(at - 1);
        if (word.aside() || word.opened() || word.isMark() || before.is("to")
                || before.isMark() && !before.is("%") && !before.is(",") && !before.is(".") && !ClauseWord.isQuote(before.form().charAt(0))) {
            return false;
        }
        if (AUXILIARIES.contains(word.form())) {
            return !AUXILIARIES.contains(before.form());
        }
        if (isNominal(before) || AUXILIARIES.contains(before.form())) {
            return false;
        }
        if (PAST.contains(word.form())) {
            return true;
        }
        if (PRESENT.contains(word.form())) {
            return !before.form().endsWith("s") || before.opened();
        }
        if (PRESENT_OF_MANY.contains(word.form())) {
            return before.form().endsWith("s") || Set.of("people", "police", "men", "women", "children").contains(before.form());
        }
        return isPastOrParticiple(word.form()) && objectFollows(at + 1, to);
    }

    /** Behind such a word a form in -ed belongs to a noun: "the increased demand", "of reinforced steel". */
    private static boolean isNominal(ClauseWord before) {
        return DETERMINERS.contains(before.form()) && !before.is("all") && !before.is("both") && !before.is("each") && !before.is("it") && !before.is("only")
                && !before.is("just") || PREPOSITIONS.contains(before.form()) || before.is("and") || before.is(",");
    }

    private static boolean isPastOrParticiple(String form) {
        return PAST_OR_PARTICIPLE.contains(form) || form.length() > 4 && form.endsWith("ed") && form.indexOf('-') < 0 && !NO_PAST.contains(form);
    }

    private boolean objectFollows(int at, int to) {
        if (at >= to) {
            return false;
        }
        var next = word(at);
        if (next.isNumber() || next.is("$") || DETERMINERS.contains(next.form()) || next.is("that")) {
            return true;
        }
        return !next.isMark() && !TIMES.contains(next.form()) && !PREPOSITIONS.contains(next.form()) && !SUBORDINATORS.contains(next.form())
                && !AUXILIARIES.contains(next.form()) && !ADVERBS.contains(next.form()) && !next.form().endsWith("ly");
    }

    private ClauseWord word(int at) {
        return words.get(at);
    }
}
