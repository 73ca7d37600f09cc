package org.claimdesk.extraction.worthiness;

import java.util.List;

/**
 * What the engine thinks of one sentence.
 *
 * @param checkable whether it has factual content that evidence could settle; for single sentences weights of their own decide it, which
 *                  the reasons do not tell
 * @param label     ClaimBuster's class
 * @param score     check-worthiness, 0..1
 * @param reasons   what moved the score, strongest first
 */
public record Judgement(boolean checkable, Label label, double score, List<Reason> reasons) {
}
