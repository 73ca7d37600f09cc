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

import org.claimdesk.extraction.sentence.Paragraphs.Paragraph;

/**
 * Cuts a text into paragraphs and sentences. A mark that could end a sentence does so unless what stands around it says otherwise: an
 * abbreviation or an initial before it, a small letter behind it. Where the rules cannot tell ("the U.S. The"), OpenNLP's sentence model
 * decides. Stateless; safe to share between threads.
 */
public final class SentenceSplitter {

    private static final String OPENING = "“‘«‹([{\"'„‚";
    private static final String CLOSING = "”’»›)]}\"'";
    /** What a picture's credit begins with; it stands on its own, also where no mark ends the caption before it. */
    private static final List<String> CREDITS = List.of("Image: ", "Image credit: ", "Photo: ", "Photo credit: ", "File photo: ", "Picture: ");
    private static final SentenceModel MODEL = model();

    /** All sentences of a text, in order, without overlap; only white space lies between them. */
    public List<SentenceSpan> split(String text) {
        var sentences = new ArrayList<SentenceSpan>();
        var paragraphs = Paragraphs.of(text);
        var places = new Places(text, paragraphs);
        var number = 0;
        for (var paragraph : paragraphs) {
            var quotes = new Quotations(text, paragraph.start(), paragraph.end());
            for (var end : ends(text, paragraph)) {
                var start = sentences.isEmpty() ? paragraph.start() : Math.max(paragraph.start(), sentences.get(sentences.size() - 1).end());
                while (start < end && Paragraphs.isSpace(text.charAt(start))) {
                    start++;
                }
                if (start < end) {
                    var place = isCredit(text, start) ? Place.CREDIT : places.of(number);
                    sentences.add(new SentenceSpan(start, end, number, place, quotes.cover(start, end)));
                }
            }
            number++;
        }
        return sentences;
    }

    private static List<Integer> ends(String text, Paragraph paragraph) {
        var ends = new ArrayList<Integer>();
        Set<Integer> modelled = null;
        var dateLine = Places.dateLineEnd(text, paragraph);
        if (dateLine > paragraph.start()) {
            ends.add(dateLine);
        }
        for (int i = Math.max(paragraph.start(), dateLine); i < paragraph.end(); i++) {
            if (text.charAt(i) == ' ' && isCredit(text, i + 1)) {
                ends.add(i);
            }
            if (!isEndMark(text.charAt(i))) {
                continue;
            }
            int end = i + 1;
            while (end < paragraph.end() && (isEndMark(text.charAt(end)) || isClosing(text, end))) {
                end++;
            }
            end = afterReferences(text, end, paragraph.end());
            int next = end;
            while (next < paragraph.end() && Paragraphs.isSpace(text.charAt(next))) {
                next++;
            }
            if (next > end && next < paragraph.end() && beginsSentence(text, next, paragraph.end())) {
                var word = wordBefore(text, i, paragraph.start());
                var isStop = text.charAt(i) == '.' && (i + 1 == end || text.charAt(i + 1) == ' ');
                if (isStop && Abbreviations.isDoubtful(word)) {
                    modelled = modelled == null ? modelEnds(text, paragraph) : modelled;
                    if (modelled.contains(end)) {
                        ends.add(end);
                    }
                } else if (!isStop || !Abbreviations.joins(word)) {
                    ends.add(end);
                }
            }
            i = end - 1;
        }
        ends.add(paragraph.end());
        return ends;
    }

    /** Over reference marks such as " [12]", which belong to the sentence before them. */
    private static int afterReferences(String text, int at, int end) {
        int after = at;
        for (int i = at; i < end && (text.charAt(i) == ' ' || text.charAt(i) == '[');) {
            int digit = text.charAt(i) == ' ' ? i + 2 : i + 1;
            if (digit > end || text.charAt(digit - 1) != '[') {
                break;
            }
            i = digit;
            while (i < end && i - digit < 4 && Character.isDigit(text.charAt(i))) {
                i++;
            }
            if (i == digit || i == end || text.charAt(i) != ']') {
                break;
            }
            after = ++i;
        }
        return after;
    }

    private static boolean isCredit(String text, int at) {
        return CREDITS.stream().anyMatch(credit -> text.startsWith(credit, at));
    }

    private static boolean isEndMark(char unit) {
        return unit == '.' || unit == '!' || unit == '?' || unit == '…' || unit == '。' || unit == '！' || unit == '？';
    }

    /** A closing quotation mark or bracket, or a straight one with white space behind it. */
    private static boolean isClosing(String text, int at) {
        return CLOSING.indexOf(text.charAt(at)) >= 0;
    }

    /** Whether what stands here could begin a sentence: a capital letter, a figure, or anything that is no small letter, behind opening marks. */
    private static boolean beginsSentence(String text, int at, int end) {
        int i = at;
        while (i < end && OPENING.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i < end && !Character.isLowerCase(text.charAt(i)) && ",;:)]”".indexOf(text.charAt(i)) < 0;
    }

    private static String wordBefore(String text, int mark, int from) {
        int start = mark;
        while (start > from && (Character.isLetterOrDigit(text.charAt(start - 1)) || text.charAt(start - 1) == '.') && mark - start < 12) {
            start--;
        }
        return text.substring(start, mark);
    }

    /** OpenNLP's detector keeps state, so each call has its own over the shared model. */
    private static Set<Integer> modelEnds(String text, Paragraph paragraph) {
        var ends = new HashSet<Integer>();
        for (var span : new SentenceDetectorME(MODEL).sentPosDetect(text.substring(paragraph.start(), paragraph.end()))) {
            ends.add(paragraph.start() + span.getEnd());
        }
        return ends;
    }

    private static SentenceModel model() {
        try (InputStream model = SentenceSplitter.class.getResourceAsStream("/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin")) {
            return new SentenceModel(model);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
