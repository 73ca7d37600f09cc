package org.claimdesk.extraction.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.claimdesk.extraction.numeral.Tokens;
import org.claimdesk.extraction.period.Period;

/** Finds figures in words and digits and types them. Stateless; safe to share between threads. */
public final class QuantityReader {

    private static final Set<String> ADDRESSES = Set.of("http", "https", "www", "ftp");

    /**
     * The figures of one sentence, in text order, without overlap.
     *
     * @param text    the article
     * @param start   where the sentence begins, in UTF-16 code units
     * @param end     where it ends (exclusive)
     * @param periods its dates and periods, as {@code PeriodReader} found them: their digits are no figures
     */
    public List<Quantity> read(String text, int start, int end, List<Period> periods) {
        var tokens = Tokens.of(text, start, end);
        var figures = new FigureReader(tokens);
        var ranges = new Ranges(tokens, figures);
        var approximations = new Approximations(tokens);
        var dated = new DatedTokens(tokens, periods);
        List<Quantity> quantities = new ArrayList<>();
        var earliest = 0;
        for (var at = 0; at < tokens.size();) {
            if (isAddress(tokens, at)) {
                at = afterAddress(tokens, at);
                continue;
            }
            var single = figures.read(at);
            var range = single == null ? ranges.opened(at) : ranges.read(at, single);
            var figure = range != null && dated.leaves(range) ? range : single;
            if (figure == null && tokens.is(at, "one") && approximations.stand(at, earliest)) {
                figure = figures.single(at);
            }
            if (figure == null || !dated.leaves(figure)) {
                at++;
                continue;
            }
            var claimed = approximations.apply(figure, earliest);
            quantities.add(claimed.asQuantity(tokens.text(claimed.from(), claimed.to()), tokens.start(claimed.from()),
                    tokens.end(claimed.to() - 1)));
            at = claimed.to();
            earliest = at;
        }
        return quantities;
    }

    private static boolean isAddress(Tokens tokens, int at) {
        return tokens.isWord(at) && ADDRESSES.contains(tokens.word(at)) && (tokens.is(at + 1, ':') || tokens.is(at + 1, '.'));
    }

    private static int afterAddress(Tokens tokens, int from) {
        var at = from + 1;
        while (tokens.isJoined(at)) {
            at++;
        }
        return at;
    }
}
