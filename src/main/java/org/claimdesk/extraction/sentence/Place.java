package org.claimdesk.extraction.sentence;

/** What part of an article a sentence stands in. Only {@link #BODY} and {@link #CAPTION} state what the article reports. */
public enum Place {
    HEADING, DATELINE, BODY, CAPTION, CREDIT
}
