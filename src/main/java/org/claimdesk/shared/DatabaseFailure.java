package org.claimdesk.shared;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import javax.transaction.xa.XAException;

/**
 * A database that is away, full or stopping, behind whatever was thrown: that passes by itself, and is neither the request's fault nor a bug.
 *
 * @param error          what the database, its driver or the pool said
 * @param whileCommitting whether the change was being kept at that moment: then it is there as a whole, or not at all, and nobody knows
 */
record DatabaseFailure(SQLException error, boolean whileCommitting) {

    /** Classes of SQL states: connection lost or refused; no connection, memory or disk left; stopped by an operator; input and output. */
    private static final Set<String> PASSING_CLASSES = Set.of("08", "53", "57", "58");
    /** PostgreSQL: a standby that takes no writes. H2: connection broken, closed, closing, no input or output. */
    private static final Set<String> PASSING_STATES = Set.of("25006", "90067", "90098", "90121", "90028", "90031");

    /** Looks for one; empty where it is something else. */
    static Optional<DatabaseFailure> behind(Throwable thrown) {
        DatabaseFailure found = null;
        var seen = Collections.<Throwable> newSetFromMap(new IdentityHashMap<>());
        for (var left = new ArrayDeque<>(List.of(thrown)); !left.isEmpty();) {
            var next = left.pop();
            if (!seen.add(next)) {
                continue;
            }
            if (next instanceof XAException commit && commit.getCause() instanceof SQLException error && passes(error)) {
                return Optional.of(new DatabaseFailure(error, true));
            }
            if (next instanceof SQLException error && passes(error)) {
                found = new DatabaseFailure(error, false);
            }
            if (next.getCause() != null) {
                left.push(next.getCause());
            }
            // there the transaction manager hides why it could not commit
            Arrays.stream(next.getSuppressed()).forEach(left::push);
        }
        return Optional.ofNullable(found);
    }

    /** An error without an SQL state comes from the pool and not from the database: all connections were in use for too long. */
    private static boolean passes(SQLException error) {
        var state = error.getSQLState();
        return state == null || PASSING_STATES.contains(state) || state.length() == 5 && PASSING_CLASSES.contains(state.substring(0, 2));
    }
}
