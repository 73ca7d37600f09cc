package org.claimdesk.extraction.sentence;

import java.util.List;
import java.util.regex.Pattern;

import org.claimdesk.extraction.sentence.Paragraphs.Paragraph;

/** Tells headings, date lines and credits from the body, by how they are built. */
final class Places {

    private static final int LONGEST_HEADING = 120;
    private static final int LONGEST_DATE_LINE = 40;
    private static final Pattern DATE_LINE = Pattern.compile("(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:\\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)"
            + "(?: \\d{1,2})?,? \\d{4}\\.?");
    private static final Pattern CREDIT = Pattern.compile("(?i).{0,200}(?:contributed (?:to|reporting)|(?:reporting|editing|written|photo|photograph|image|picture) by ).{0,200}", Pattern.DOTALL);

    private final String text;
    private final List<Paragraph> paragraphs;

    Places(String text, List<Paragraph> paragraphs) {
        this.text = text;
        this.paragraphs = paragraphs;
    }

    /** The place of a paragraph. */
    Place of(int number) {
        var paragraph = paragraphs.get(number);
        var length = paragraph.end() - paragraph.start();
        if (length > 400) {
            return Place.BODY;
        }
        var words = text.substring(paragraph.start(), paragraph.end());
        if (length <= LONGEST_DATE_LINE && DATE_LINE.matcher(words).matches()) {
            return Place.DATELINE;
        }
        if (number >= paragraphs.size() - 3 && CREDIT.matcher(words).matches()) {
            return Place.CREDIT;
        }
        return length <= LONGEST_HEADING && !endsLikeSentence(words) ? Place.HEADING : Place.BODY;
    }

    /** Where a date line ends that has the story behind it in the same paragraph; the paragraph's beginning where there is none. */
    static int dateLineEnd(String text, Paragraph paragraph) {
        var line = DATE_LINE.matcher(text).region(paragraph.start(), Math.min(paragraph.end(), paragraph.start() + LONGEST_DATE_LINE));
        var behind = line.lookingAt() ? line.end() + 1 : paragraph.end();
        return behind < paragraph.end() && text.charAt(behind - 1) == ' ' && Character.isUpperCase(text.charAt(behind)) ? line.end() : paragraph.start();
    }

    /** Where a date line begins that stands behind a heading, "An interview with X Sunday, May 28, 2006"; the paragraph's beginning where there is none. */
    static int dateLineStart(String text, Paragraph paragraph) {
        int from = Math.max(paragraph.start(), paragraph.end() - LONGEST_DATE_LINE);
        if (!Character.isDigit(text.charAt(paragraph.end() - 1)) || paragraph.end() - paragraph.start() > LONGEST_HEADING + LONGEST_DATE_LINE) {
            return paragraph.start();
        }
        int day = text.indexOf("day, ", from);
        int start = day < 0 ? -1 : text.lastIndexOf(' ', day);
        var stands = start > paragraph.start() && day + 5 < paragraph.end() && DATE_LINE.matcher(text).region(start + 1, paragraph.end()).matches();
        return stands && !Captions.leads(text, paragraph.start(), start) ? start : paragraph.start();
    }

    private static boolean endsLikeSentence(String words) {
        return ".!?…:;\"”’')".indexOf(words.charAt(words.length() - 1)) >= 0;
    }
}
