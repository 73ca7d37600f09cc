package org.claimdesk.claim;

import jakarta.persistence.Converter;

import org.claimdesk.shared.StoredJson;

/** A claim's topics in their column. */
@Converter
class StoredTopics extends StoredJson<String> {

    StoredTopics() {
        super(String.class);
    }
}
