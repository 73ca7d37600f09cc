package org.claimdesk.extraction.attribution;

/**
 * Who said it, according to the text.
 *
 * @param name        the name as the text gives it, in full where an earlier sentence has it in full; null when anonymous
 * @param kind        what sort of speaker
 * @param description the words that describe the speaker ("spokesperson", "two senior Iraqi military officials"); may be null beside a name
 * @param anonymous   true where the text gives no name
 */
public record Claimant(String name, Kind kind, String description, boolean anonymous) {

    /** Sorts of speakers. Several unnamed people are a {@link #GROUP}; a report or a law is a {@link #DOCUMENT}. */
    public enum Kind {
        PERSON, ORGANISATION, GROUP, DOCUMENT
    }
}
