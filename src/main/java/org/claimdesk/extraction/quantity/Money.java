package org.claimdesk.extraction.quantity;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.claimdesk.extraction.numeral.Numeral;
import org.claimdesk.extraction.numeral.NumeralReader;
import org.claimdesk.extraction.numeral.Phrases.Match;
import org.claimdesk.extraction.numeral.Tokens;

/** Sums of money, with the currency before the number ("$ 1.045 billion", "USD 5") or behind it ("6k dollars", "20 cents"). */
final class Money {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Map<String, BigDecimal> SUFFIXES = Map.of("m", new BigDecimal("1000000"), "mm",
            new BigDecimal("1000000"), "t", new BigDecimal("1000000000000"));
    private static final Map<String, BigDecimal> SCALES = Map.of("thousand", new BigDecimal("1000"), "million",
            new BigDecimal("1000000"), "billion", new BigDecimal("1000000000"), "trillion",
            new BigDecimal("1000000000000"));
    private static final Set<String> PREFIX_WORDS = Set.of("dollar", "rs", "rm", "rp", "tk", "nis", "dhs", "ksh");
    private static final Set<String> ALSO_WORDS = Set.of("try", "cop", "mad", "php", "ars", "sar", "egp", "ron", "lev",
            "nis", "rm", "rp");
    private static final Set<String> ABOUT_MONEY = Set.of("cost", "costs", "paid", "pay", "price", "worth", "fine",
            "fined", "spent", "spend", "sold", "earn", "earned", "budget", "charge", "fee", "salary", "bought", "prize",
            "investment", "debt", "loan", "fund", "funds", "money", "cash", "sales", "profit", "revenue", "tax", "bill");

    private final Tokens tokens;
    private final NumeralReader numerals;

    Money(Tokens tokens, NumeralReader numerals) {
        this.tokens = tokens;
        this.numerals = numerals;
    }

    /** A sum whose currency begins at a token, or null. */
    Figure prefixed(int from) {
        var millions = millions(from);
        var behind = millions == null ? null : numerals.read(from + 1);
        if (behind != null && behind.form() == Numeral.Form.CARDINAL) {
            return Figure.money(from, behind.to(), behind.value().multiply(SCALES.get("million")), millions);
        }
        var currency = Words.CURRENCIES.at(tokens, from);
        if (currency == null || !isPrefix(currency)) {
            return null;
        }
        var number = numerals.read(currency.to());
        if (number == null || number.form() == Numeral.Form.ORDINAL) {
            return null;
        }
        var to = number.to();
        var value = number.value();
        var suffix = tokens.isJoined(to) && tokens.isDigits(to - 1) ? SUFFIXES.get(tokens.word(to)) : null;
        if (suffix != null) {
            value = value.multiply(suffix);
            to++;
        }
        var again = Words.CURRENCIES.at(tokens, to);
        var word = again != null && tokens.isWord(again.to() - 1) && tokens.length(again.to() - 1) > 3 ? again : null;
        return Figure.money(from, word == null ? to : word.to(), value,
                word == null || isGeneral(word) ? currency.meaning() : word.meaning());
    }

    /** The currency of "MUSD", millions of dollars; null where none is written so. */
    private String millions(int at) {
        if (!tokens.isWord(at) || tokens.length(at) != 4 || !tokens.word(at).startsWith("m") || !isCapitals(at)) {
            return null;
        }
        var code = Words.CURRENCIES.at(Tokens.of(tokens.word(at), 1, 4), 0);
        return code != null && tokens.word(at).endsWith(code.meaning().toLowerCase(Locale.ROOT)) ? code.meaning() : null;
    }

    private boolean isPrefix(Match<String> currency) {
        var first = currency.from();
        var last = currency.to() - 1;
        var lone = tokens.length(first) == 1 && tokens.isWord(first) && !tokens.is(first, "c");
        if (lone && currency.to() - first > 1 && !tokens.isJoined(first + 1)) {
            return false;
        }
        if (!tokens.isWord(last)) {
            return !tokens.isJoined(first) || !tokens.isWord(first);
        }
        var word = tokens.word(last);
        var code = word.toUpperCase(Locale.ROOT).equals(currency.meaning()) || word.equals("rmb") || word.equals("btc");
        var free = !tokens.isJoined(first) || !tokens.isDigits(first - 1);
        return free && (code && (!ALSO_WORDS.contains(word) || isCapitals(last)) || PREFIX_WORDS.contains(word));
    }

    private boolean isCapitals(int at) {
        var text = tokens.text(at, at + 1);
        return text.equals(text.toUpperCase(Locale.ROOT));
    }

    /** A general word ("dollars") says less than the sign before the number did. */
    private boolean isGeneral(Match<String> word) {
        return word.to() - word.from() == 1;
    }

    /** The sum that a number makes with the currency behind it, or null. */
    Figure behind(Numeral number) {
        var at = number.to();
        var value = number.value();
        var suffix = tokens.isJoined(at) && tokens.isDigits(at - 1) ? SUFFIXES.get(tokens.word(at)) : null;
        if (suffix != null && Words.CURRENCIES.at(tokens, at + 1) != null) {
            value = value.multiply(suffix);
            at++;
        }
        at = tokens.isDash(at) ? at + 1 : at;
        at = number.value().compareTo(BigDecimal.ONE) < 0 && (tokens.is(at, "a") || tokens.is(at, "of")) ? at + 1 : at;
        if (millions(at) != null) {
            return Figure.money(number.from(), at + 1, value.multiply(SCALES.get("million")), millions(at));
        }
        var cents = Words.CENTS.at(tokens, at);
        if (cents != null) {
            return Figure.money(number.from(), cents.to(), value, cents.meaning())
                    .unit(tokens.text(cents.from(), cents.to()), cents.to());
        }
        var currency = Words.CURRENCIES.at(tokens, at);
        if (currency == null || !isBehind(currency, number)) {
            return null;
        }
        var to = currency.to();
        var scale = SCALES.get(tokens.word(to));
        if (scale != null && !number.scaled()) {
            value = value.multiply(scale);
            to++;
        }
        return withCents(Figure.money(number.from(), to, value, currency.meaning()));
    }

    private boolean isBehind(Match<String> currency, Numeral number) {
        var word = tokens.word(currency.from());
        var single = currency.to() - currency.from() == 1;
        var last = tokens.word(currency.to() - 1);
        if (!tokens.isWord(currency.to() - 1) && numerals.read(currency.to()) != null && !single) {
            return false;
        }
        if (single && last.equals("$") && numerals.read(currency.to()) != null && !isCentsAfter(currency.to())) {
            return false;
        }
        if (single && (ALSO_WORDS.contains(word) || word.equals("won")) && !isCapitals(currency.from())) {
            return word.equals("won") && number.value().compareTo(HUNDRED) >= 0;
        }
        var code = single && tokens.length(currency.from()) == 3 && numerals.read(currency.to()) != null
                && isCapitals(currency.from()) && tokens.isJoined(currency.to());
        return !code && (!word.startsWith("pound") || !single || number.scaled() || speaksOfMoney());
    }

    private boolean isCentsAfter(int at) {
        var small = numerals.read(at);
        return small != null && Words.CENTS.at(tokens, small.to()) != null;
    }

    /** Pounds are weighed where nothing in the sentence is paid. */
    private boolean speaksOfMoney() {
        for (var at = 0; at < Math.min(tokens.size(), 200); at++) {
            if (ABOUT_MONEY.contains(tokens.word(at))) {
                return true;
            }
        }
        return false;
    }

    /** "3 dollars 50 cents", "thirteen dollars and forty-five". */
    private Figure withCents(Figure whole) {
        var at = tokens.is(whole.to(), "and") ? whole.to() + 1 : whole.to();
        var small = numerals.read(at);
        if (small == null || small.form() != Numeral.Form.CARDINAL || small.scaled() || small.value().scale() > 0
                || small.value().compareTo(HUNDRED) >= 0 || small.value().signum() < 0
                || whole.value().stripTrailingZeros().scale() > 0) {
            return whole;
        }
        var cents = Words.CENTS.at(tokens, small.to());
        if (cents == null && (tokens.isWord(small.to()) || tokens.is(small.to(), '%'))) {
            return whole;
        }
        return Figure.money(whole.from(), cents == null ? small.to() : cents.to(),
                whole.value().add(small.value().divide(HUNDRED)), whole.currency());
    }
}
