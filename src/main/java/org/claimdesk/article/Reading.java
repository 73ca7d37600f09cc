package org.claimdesk.article;

import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

import org.claimdesk.extraction.ClaimExtractor;
import org.claimdesk.extraction.Extraction;
import org.claimdesk.extraction.ScoredSentence;

/** Puts texts before the engine, and measures how long it reads. */
@ApplicationScoped
public class Reading {

    private final ClaimExtractor extractor = new ClaimExtractor();
    private final Timer extraction;

    Reading(MeterRegistry meters) {
        extraction = Timer.builder("claimdesk.extraction").description("Time the engine takes for one text")
                .publishPercentileHistogram().register(meters);
    }

    /** All that the engine finds in a text. */
    public Extraction of(String text, LocalDate publishedOn, String language) {
        return extraction.record(() -> extractor.extract(text, publishedOn, language));
    }

    /** What the engine thinks of one sentence on its own. */
    public ScoredSentence ofSentence(String sentence) {
        return extractor.score(sentence);
    }
}
