package org.claimdesk.extraction.quantity;

import org.claimdesk.extraction.numeral.Phrases;
import org.claimdesk.extraction.quantity.Quantity.Approximator;
import org.claimdesk.extraction.quantity.Quantity.Kind;

/** The word lists of this package, read once from the resources beside it. */
final class Words {

    static final Phrases<Approximator> BEFORE = Phrases.load(Words.class, "approximators.txt", Approximator::valueOf);
    static final Phrases<Approximator> AFTER = Phrases.load(Words.class, "afterwards.txt", Approximator::valueOf);
    static final Phrases<String> CURRENCIES = Phrases.load(Words.class, "currencies.txt", code -> code);
    static final Phrases<String> CENTS = Phrases.load(Words.class, "cents.txt", code -> code);
    static final Phrases<Kind> UNITS = Phrases.load(Words.class, "units.txt", Kind::valueOf);

    private Words() {
    }
}
