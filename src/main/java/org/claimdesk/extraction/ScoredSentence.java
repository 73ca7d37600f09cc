package org.claimdesk.extraction;

import java.util.List;

import org.claimdesk.extraction.worthiness.Label;
import org.claimdesk.extraction.worthiness.Reason;

/** One sentence judged on its own, without an article around it. Parts as in {@link Sentence}. */
public record ScoredSentence(String text, boolean checkable, Label label, Double score, List<Reason> reasons) {
}
