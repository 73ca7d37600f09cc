package org.claimdesk.extraction.quantity;

import java.math.BigDecimal;
import java.util.Set;

import org.claimdesk.extraction.numeral.Tokens;
import org.claimdesk.extraction.quantity.Quantity.Kind;

/** Figures with two ends: "between 5 and 10", "from 3 to 4 percent", "40-50 people", "fourth or fifth day". */
final class Ranges {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal CLOSE = new BigDecimal("1.5");
    private static final BigDecimal WIDEST = BigDecimal.valueOf(50);
    private static final int LOOK_BACK = 12;
    private static final Set<String> CHANGES = Set.of("rose", "risen", "rise", "rises", "rising", "increased", "increase",
            "increases", "increasing", "grew", "grown", "grow", "grows", "growing", "fell", "fallen", "fall", "falls",
            "falling", "dropped", "drop", "drops", "dropping", "declined", "decline", "decreased", "decrease", "jumped",
            "jump", "climbed", "went", "gone", "changed", "cut", "reduced", "raised", "doubled", "tripled", "moved",
            "expanded", "shrank", "slipped", "plunged", "soared", "surged", "up", "down");

    private final Tokens tokens;
    private final FigureReader figures;

    Ranges(Tokens tokens, FigureReader figures) {
        this.tokens = tokens;
        this.figures = figures;
    }

    /** The range that "between" or "from" opens at a token, or null. */
    Figure opened(int from) {
        var opening = tokens.is(from, "between") || tokens.is(from, "from");
        return opening ? read(from, figures.read(from + 1)) : null;
    }

    /** The range that a figure begins, or null. */
    Figure read(int from, Figure lower) {
        if (lower == null || lower.value() == null) {
            return null;
        }
        var between = tokens.is(from, "between");
        var at = lower.to();
        var or = tokens.is(at, "or");
        var dashed = tokens.isDash(at) || tokens.is(at, '~');
        var to = tokens.is(at, "to") || tokens.is(at, "through");
        if (!(between && tokens.is(at, "and")) && !or && !dashed && !to) {
            return null;
        }
        var upper = figures.read(at + 1);
        if (upper == null || upper.value() == null || !fit(lower, upper) || to && !between && tellsOfChange(from)) {
            return null;
        }
        var scaled = scaled(lower, upper);
        var close = scaled.value().multiply(CLOSE).compareTo(upper.value()) >= 0;
        if (scaled.value().compareTo(upper.value()) >= 0 || or && (between || !close && !isNext(scaled, upper))
                || dashed && scaled.value().multiply(WIDEST).compareTo(upper.value()) < 0) {
            return null;
        }
        return withKind(scaled, upper, from);
    }

    private static boolean isNext(Figure lower, Figure upper) {
        return lower.value().add(BigDecimal.ONE).compareTo(upper.value()) >= 0;
    }

    /** Two figures of one kind, or a bare number before a figure of any kind. */
    private static boolean fit(Figure lower, Figure upper) {
        var bare = lower.kind() == Kind.COUNT && lower.unit() == null;
        var bareUpper = upper.kind() == Kind.COUNT && upper.unit() == null && lower.kind() == Kind.MONEY;
        var same = lower.kind() == upper.kind() && (lower.currency() == null || upper.currency() == null
                || lower.currency().equals(upper.currency()));
        return lower.value().signum() >= 0 && upper.kind() != Kind.RATIO && (same || bareUpper
                || bare && upper.kind() != Kind.ORDINAL);
    }

    /** "2 to 3 million": the scale counts for both ends. */
    private static Figure scaled(Figure lower, Figure upper) {
        var scale = BigDecimal.ONE;
        var rest = upper.value();
        while (rest.compareTo(THOUSAND) >= 0 && rest.remainder(THOUSAND).signum() == 0
                || rest.compareTo(THOUSAND.multiply(THOUSAND)) >= 0) {
            rest = rest.movePointLeft(3);
            scale = scale.multiply(THOUSAND);
        }
        return lower.value().compareTo(rest) < 0 && lower.value().compareTo(WIDEST.multiply(BigDecimal.TEN)) < 0
                && scale.compareTo(THOUSAND.multiply(THOUSAND)) >= 0
                        ? new Figure(lower.from(), lower.to(), lower.value().multiply(scale), lower.unit(), lower.kind(),
                                lower.currency(), lower.approximator(), null, null)
                        : lower;
    }

    private static Figure withKind(Figure lower, Figure upper, int from) {
        var kept = lower.kind() == Kind.MONEY && upper.kind() != Kind.MONEY
                ? Figure.money(upper.from(), upper.to(), upper.value(), lower.currency()) : upper;
        return lower.upTo(kept, from);
    }

    /** "increased from 3 to 8" states two figures, not one between them. */
    private boolean tellsOfChange(int from) {
        for (var at = from - 1; at >= 0 && at > from - LOOK_BACK; at--) {
            if (CHANGES.contains(tokens.word(at))) {
                return true;
            }
        }
        return false;
    }
}
