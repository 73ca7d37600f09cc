package org.claimdesk.claim;

import java.util.List;
import java.util.UUID;

/** A place in an ordered list of claims: the sort value, where the order has one, and the id. */
record QueuePlace(Comparable<?> value, UUID id) {

    static QueuePlace read(QueueOrder order, List<String> keys) {
        return new QueuePlace(order.value(keys.get(0)), UUID.fromString(keys.get(1)));
    }

    List<String> keys() {
        return List.of(String.valueOf(value), id.toString());
    }

    @SuppressWarnings("unchecked")
    Comparable<Object> comparable() {
        return (Comparable<Object>) value;
    }
}
