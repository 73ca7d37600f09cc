package org.claimdesk.extraction.worthiness;

/** What sort of word a token looks like, told by lists and endings, not by a tagger. */
enum WordClass {
    /** A mark of punctuation or a symbol. */
    MARK,
    /** Digits or a number in words. */
    NUMBER,
    /** A word of the language's frame: pronoun, article, preposition, auxiliary, conjunction. */
    FRAME,
    /** A word with a capital that does not begin the sentence. */
    NAME,
    /** A verb in the past tense, or a past participle. */
    PAST,
    /** A verb's form in -ing. */
    ONGOING,
    /** A common verb in the present or the infinitive. */
    VERB,
    /** A word in -ly. */
    ADVERB,
    /** An adjective in the superlative. */
    SUPERLATIVE,
    /** A word with an adjective's ending. */
    ADJECTIVE,
    /** A noun, or anything else, in -s. */
    PLURAL,
    /** A noun, or anything else. */
    NOUN
}
