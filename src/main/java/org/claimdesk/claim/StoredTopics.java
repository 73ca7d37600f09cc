package org.claimdesk.claim;

import jakarta.persistence.Converter;

import org.claimdesk.shared.StoredJson;
import org.hibernate.annotations.Immutable;

/** A claim's topics in their column. */
@Converter
@Immutable
class StoredTopics extends StoredJson<String> {

    StoredTopics() {
        super(String.class);
    }
}
