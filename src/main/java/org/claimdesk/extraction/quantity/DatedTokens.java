package org.claimdesk.extraction.quantity;

import java.util.List;

import org.claimdesk.extraction.numeral.Tokens;
import org.claimdesk.extraction.period.Period;
import org.claimdesk.extraction.quantity.Quantity.Kind;

/** The parts of a sentence that name dates and periods. Asked for figures in text order. */
final class DatedTokens {

    private final Tokens tokens;
    private final List<Period> periods;
    private int next;

    DatedTokens(Tokens tokens, List<Period> periods) {
        this.tokens = tokens;
        this.periods = periods;
    }

    /** Whether a figure is free of dates, or is a length of time within one ("30 days" of "the past 30 days"). */
    boolean leaves(Figure figure) {
        var start = tokens.start(figure.from());
        var end = tokens.end(figure.to() - 1);
        while (next < periods.size() && periods.get(next).textEnd() <= start) {
            next++;
        }
        if (next == periods.size() || end <= periods.get(next).textStart()) {
            return true;
        }
        var period = periods.get(next);
        return figure.kind() == Kind.DURATION && start >= period.textStart() && end <= period.textEnd();
    }
}
