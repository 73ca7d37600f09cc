package org.claimdesk.extraction.quantity;

import org.claimdesk.extraction.numeral.Tokens;
import org.claimdesk.extraction.quantity.Quantity.Approximator;
import org.claimdesk.extraction.quantity.Quantity.Kind;

/** How exactly a figure is claimed, by the words around it: "about 200", "at least twice", "850 or more". */
final class Approximations {

    private final Tokens tokens;

    Approximations(Tokens tokens) {
        this.tokens = tokens;
    }

    /**
     * The figure with the words that say how exact it is.
     *
     * @param earliest the first token that may be one of them: none belongs to the figure before
     */
    Figure apply(Figure figure, int earliest) {
        if (figure.approximator() == Approximator.BETWEEN) {
            return figure;
        }
        var start = figure.from();
        if (tokens.is(start - 1, "a") || tokens.is(start - 1, "an")) {
            start--;
        }
        var before = start > earliest ? Words.BEFORE.before(tokens, start) : null;
        if (before != null && before.from() >= earliest && !isPlace(before.from(), figure)) {
            var vague = figure.value() == null;
            return figure.claimed(vague ? figure.approximator() : before.meaning(), before.from(), figure.to());
        }
        var plus = tokens.is(figure.to(), '+') && !tokens.isJoined(figure.to()) ? null
                : Words.AFTER.at(tokens, figure.to());
        if (plus != null && figure.value() != null && figure.kind() != Kind.ORDINAL) {
            return figure.claimed(plus.meaning(), figure.from(), plus.to());
        }
        return figure;
    }

    /** "looked around twice", "some third party": no approximation. */
    private boolean isPlace(int before, Figure figure) {
        return figure.kind() == Kind.ORDINAL || tokens.is(before, "around") && tokens.is(figure.from(), "twice");
    }

    /** Whether such words stand before a token. */
    boolean stand(int from, int earliest) {
        var before = Words.BEFORE.before(tokens, from);
        return before != null && before.from() >= earliest;
    }
}
