package org.claimdesk.claim;

import jakarta.persistence.Converter;

import org.claimdesk.extraction.worthiness.Reason;
import org.claimdesk.shared.StoredJson;
import org.hibernate.annotations.Immutable;

/** The reasons of a score in their column. */
@Converter
@Immutable
class StoredReasons extends StoredJson<Reason> {

    StoredReasons() {
        super(Reason.class);
    }
}
