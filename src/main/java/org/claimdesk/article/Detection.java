package org.claimdesk.article;

import java.util.List;

import org.claimdesk.extraction.worthiness.Label;
import org.claimdesk.extraction.worthiness.Reason;

/**
 * How a claim came to be known, and what the engine thought of it. People's decisions never change it.
 *
 * @param origin  ENGINE, or PERSON where somebody marked or wrote it
 * @param engine  name of the engine
 * @param version its version
 * @param score   check-worthiness, 0..1; null where the engine cannot say
 * @param label   ClaimBuster's class; null where the engine cannot say
 * @param reasons what moved the score, strongest first
 */
public record Detection(Origin origin, String engine, String version, Double score, Label label, List<Reason> reasons) {

    /** Who found the claim. */
    public enum Origin {
        ENGINE, PERSON
    }
}
