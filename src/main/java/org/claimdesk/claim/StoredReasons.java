package org.claimdesk.claim;

import jakarta.persistence.Converter;

import org.claimdesk.extraction.worthiness.Reason;
import org.claimdesk.shared.StoredJson;

/** The reasons of a score in their column. */
@Converter
class StoredReasons extends StoredJson<Reason> {

    StoredReasons() {
        super(Reason.class);
    }
}
