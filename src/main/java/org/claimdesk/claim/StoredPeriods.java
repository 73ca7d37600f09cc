package org.claimdesk.claim;

import jakarta.persistence.Converter;

import org.claimdesk.extraction.period.Period;
import org.claimdesk.shared.StoredJson;
import org.hibernate.annotations.Immutable;

/** A claim's dates and periods in their column. */
@Converter
@Immutable
class StoredPeriods extends StoredJson<Period> {

    StoredPeriods() {
        super(Period.class);
    }
}
