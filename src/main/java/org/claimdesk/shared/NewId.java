package org.claimdesk.shared;

import java.util.UUID;

import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Makes ids: UUIDv7 (RFC 9562), so that what is made later sorts later. */
public final class NewId {

    private NewId() {
    }

    /** The next id; later than all that this process made before. */
    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }
}
