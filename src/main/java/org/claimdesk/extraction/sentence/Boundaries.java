package org.claimdesk.extraction.sentence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

import org.claimdesk.extraction.sentence.Abbreviations.Meaning;
import org.claimdesk.extraction.sentence.Paragraphs.Paragraph;

/** Finds where the sentences of one paragraph end. */
final class Boundaries {

    private static final SentenceModel MODEL = model();
    /** Verbs that tell who asked or called, behind a quotation that ends with its own mark. */
    private static final Set<String> ASKING = Set.of("asked", "asks", "said", "says", "told", "added", "wrote", "shouted", "replied", "cried", "exclaimed", "called", "tweeted");
    private static final int LONGEST_NAME = 4;
    private static final int LONGEST_REFERENCE = 30;
    /** With the space behind them. */
    private static final List<String> OMISSIONS = List.of(" ... ", " … ");

    private final String text;
    private final Paragraph paragraph;
    private final Quotations quotations;
    private final List<Piece> pieces = new ArrayList<>();
    private Set<Integer> modelled;

    /**
     * A piece of a paragraph, from where the one before it ends.
     *
     * @param end   where it ends
     * @param place what part of the article it is; null where that is the paragraph's
     */
    record Piece(int end, Place place) {
    }

    private Boundaries(String text, Paragraph paragraph, Quotations quotations) {
        this.text = text;
        this.paragraph = paragraph;
        this.quotations = quotations;
    }

    /** The pieces of a paragraph, in order; the last one ends where it does. */
    static List<Piece> of(String text, Paragraph paragraph, Quotations quotations) {
        var boundaries = new Boundaries(text, paragraph, quotations);
        if (!quotations.arePulled()) {
            boundaries.read(boundaries.unmarked());
        }
        boundaries.pieces.add(new Piece(paragraph.end(), null));
        return boundaries.pieces;
    }

    /** Reads a date line or a caption that stands in front of the story without a mark; where the story begins. */
    private int unmarked() {
        int dateLine = Places.dateLineEnd(text, paragraph);
        if (dateLine > paragraph.start()) {
            pieces.add(new Piece(dateLine, Place.DATELINE));
            return dateLine;
        }
        int caption = Captions.end(text, paragraph);
        if (caption > paragraph.start()) {
            pieces.add(new Piece(caption, Place.HEADING));
        }
        return caption;
    }

    private void read(int from) {
        int heading = Places.dateLineStart(text, paragraph);
        if (heading > from) {
            pieces.add(new Piece(heading, Place.HEADING));
        } else {
            readMarks(from);
        }
    }

    private void readMarks(int from) {
        for (int i = from; i < paragraph.end(); i++) {
            var unit = text.charAt(i);
            if (unit == ' ' && Captions.isCredit(text, i + 1)) {
                pieces.add(new Piece(i, null));
            } else if (Marks.isEnd(unit)) {
                int end = afterMarks(i + 1);
                if (endsAt(i, end)) {
                    pieces.add(new Piece(end, null));
                }
                i = end - 1;
            }
        }
    }

    /** Over further marks, reference marks and dots of omission, which belong to the sentence before them. */
    private int afterMarks(int at) {
        int end = at;
        while (end < paragraph.end() && (Marks.isEnd(text.charAt(end)) || Marks.isClosing(text.charAt(end)))) {
            end++;
        }
        end = afterReferences(end);
        for (var dots : OMISSIONS) {
            if (text.startsWith(dots, end) && end + dots.length() < paragraph.end() && !Character.isLowerCase(text.charAt(end + dots.length()))) {
                return end + dots.length() - 1;
            }
        }
        return end;
    }

    /** Over reference marks such as " [12]" and " [citation needed]". */
    private int afterReferences(int at) {
        int after = at;
        while (after < paragraph.end()) {
            int open = text.charAt(after) == ' ' ? after + 1 : after;
            if (open >= paragraph.end() || text.charAt(open) != '[') {
                break;
            }
            int close = open + 1;
            while (close < paragraph.end() && close - open <= LONGEST_REFERENCE && isInReference(text.charAt(close))) {
                close++;
            }
            if (close == open + 1 || close >= paragraph.end() || text.charAt(close) != ']' || !isReference(open + 1, close)) {
                break;
            }
            after = close + 1;
        }
        return after;
    }

    private static boolean isInReference(char unit) {
        return Character.isDigit(unit) || unit >= 'a' && unit <= 'z' || unit == ' ';
    }

    /** A number of up to four digits, or what an editor asks for. */
    private boolean isReference(int from, int to) {
        return Character.isDigit(text.charAt(from)) ? to - from <= 4 && Character.isDigit(text.charAt(to - 1)) : text.startsWith(" needed", to - 7);
    }

    /** Whether the sentence ends with the marks in [mark, end). */
    private boolean endsAt(int mark, int end) {
        int next = end;
        while (next < paragraph.end() && Paragraphs.isSpace(text.charAt(next))) {
            next++;
        }
        if (next == end || next == paragraph.end() || !beginsSentence(next) || quotations.isGoverned(end - 1) || Quotations.isSignature(text, next, paragraph.end())
                || isAsked(mark, end, next)) {
            return false;
        }
        var stop = text.charAt(mark) == '.' && (mark + 1 == end || text.charAt(mark + 1) == ' ');
        var meaning = stop ? Abbreviations.meaning(wordBefore(mark), text, next, paragraph.end()) : Meaning.END;
        return meaning == Meaning.END || meaning == Meaning.DOUBTFUL && modelled().contains(end);
    }

    /** Whether what stands here could begin a sentence: a capital letter, a figure, or anything that is no small letter, behind opening marks. */
    private boolean beginsSentence(int at) {
        int i = at;
        while (i < paragraph.end() && Marks.isOpening(text.charAt(i))) {
            i++;
        }
        return i < paragraph.end() && (Character.isLowerCase(text.charAt(i)) ? isBrand(i) : ",;:)]”".indexOf(text.charAt(i)) < 0);
    }

    /** "eBay", "iPhone", "wikiHow": a name that begins small and has a capital inside. */
    private boolean isBrand(int at) {
        int i = at;
        while (i < paragraph.end() && i - at < 6 && Character.isLowerCase(text.charAt(i))) {
            i++;
        }
        return i + 1 < paragraph.end() && Character.isUpperCase(text.charAt(i)) && Character.isLetter(text.charAt(i + 1));
    }

    /** "“Why?” Jane Smith asked": the quotation that begins the sentence does not end it. */
    private boolean isAsked(int mark, int end, int next) {
        var unit = text.charAt(mark);
        if (unit != '?' && unit != '!' || !Marks.isQuotation(text.charAt(end - 1)) || !Marks.isQuotation(text.charAt(sentenceStart()))) {
            return false;
        }
        int from = next;
        for (int words = 0; words <= LONGEST_NAME; words++) {
            int to = from;
            while (to < paragraph.end() && Character.isLetter(text.charAt(to))) {
                to++;
            }
            if (words > 0 && ASKING.contains(text.substring(from, to))) {
                return true;
            }
            if (to == from || to + 1 >= paragraph.end() || text.charAt(to) != ' ' || !Character.isUpperCase(text.charAt(from))) {
                return false;
            }
            from = to + 1;
        }
        return false;
    }

    private int sentenceStart() {
        int start = pieces.isEmpty() ? paragraph.start() : pieces.get(pieces.size() - 1).end();
        while (start + 1 < paragraph.end() && Paragraphs.isSpace(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private String wordBefore(int mark) {
        int start = mark;
        while (start > paragraph.start() && (Character.isLetterOrDigit(text.charAt(start - 1)) || text.charAt(start - 1) == '.') && mark - start < 12) {
            start--;
        }
        return text.substring(start, mark);
    }

    /** Where OpenNLP sees the ends. Its detector keeps state, so each paragraph has its own over the shared model. */
    private Set<Integer> modelled() {
        if (modelled == null) {
            modelled = new HashSet<>();
            for (var span : new SentenceDetectorME(MODEL).sentPosDetect(text.substring(paragraph.start(), paragraph.end()))) {
                modelled.add(paragraph.start() + span.getEnd());
            }
        }
        return modelled;
    }

    private static SentenceModel model() {
        try (InputStream model = Boundaries.class.getResourceAsStream("/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin")) {
            return new SentenceModel(model);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
