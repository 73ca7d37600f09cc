package org.claimdesk.claim;

import jakarta.persistence.Converter;

import org.claimdesk.extraction.period.Period;
import org.claimdesk.shared.StoredJson;

/** A claim's dates and periods in their column. */
@Converter
class StoredPeriods extends StoredJson<Period> {

    StoredPeriods() {
        super(Period.class);
    }
}
