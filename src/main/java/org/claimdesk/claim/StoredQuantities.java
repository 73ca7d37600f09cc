package org.claimdesk.claim;

import jakarta.persistence.Converter;

import org.claimdesk.extraction.quantity.Quantity;
import org.claimdesk.shared.StoredJson;
import org.hibernate.annotations.Immutable;

/** A claim's figures in their column. */
@Converter
@Immutable
class StoredQuantities extends StoredJson<Quantity> {

    StoredQuantities() {
        super(Quantity.class);
    }
}
