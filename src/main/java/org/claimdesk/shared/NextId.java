package org.claimdesk.shared;

import java.util.UUID;

/**
 * The ids beside an id, in the order of the databases: by their bits, without a sign. Lists are read as ranges that begin with the next id
 * and so include their bound, because of two habits of H2. Where a bound is excluded, it reads what lies on it all the same, every tie of
 * it, and throws it away. And where there is no bound, it takes the index it made for the foreign key, which is not in order, and sorts.
 */
public final class NextId {

    /** The id that sorts before all others. */
    public static final UUID FIRST = new UUID(0, 0);

    private NextId() {
    }

    /** The first id that sorts behind this one. */
    public static UUID after(UUID id) {
        var low = id.getLeastSignificantBits() + 1;
        return new UUID(low == 0 ? id.getMostSignificantBits() + 1 : id.getMostSignificantBits(), low);
    }

    /** The last id that sorts before this one. */
    public static UUID before(UUID id) {
        var low = id.getLeastSignificantBits();
        return new UUID(low == 0 ? id.getMostSignificantBits() - 1 : id.getMostSignificantBits(), low - 1);
    }
}
