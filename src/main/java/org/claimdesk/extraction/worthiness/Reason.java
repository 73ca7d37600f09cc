package org.claimdesk.extraction.worthiness;

/**
 * One feature that moved a check-worthiness score.
 *
 * @param code   stable name of the feature, UPPER_SNAKE
 * @param weight how much it moved the score and in which direction, in log-odds
 * @param text   the same in words a fact-checker understands ("states a count: 45 strikes")
 */
public record Reason(String code, double weight, String text) {
}
