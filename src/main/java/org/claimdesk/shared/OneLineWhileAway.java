package org.claimdesk.shared;

import java.util.logging.Filter;
import java.util.logging.Level;
import java.util.logging.LogRecord;

import io.quarkus.logging.LoggingFilter;

/** A database that is away is told in one line by whoever misses it, and not with a stack every few seconds: it is no bug. */
@LoggingFilter(name = "one-line-while-away")
public final class OneLineWhileAway implements Filter {

    @Override
    public boolean isLoggable(LogRecord record) {
        if (record.getThrown() != null) {
            DatabaseFailure.behind(record.getThrown()).ifPresent(away -> {
                record.setLevel(Level.WARNING);
                record.setThrown(null);
                record.setMessage(record.getMessage() + " The database is away: " + away.error().getMessage());
            });
        }
        return true;
    }
}
