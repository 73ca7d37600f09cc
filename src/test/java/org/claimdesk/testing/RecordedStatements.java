package org.claimdesk.testing;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.jboss.logmanager.ExtLogRecord;

/** The statements that Hibernate sends on behalf of requests with our {@code traceparent}, in their order, while it is open. */
public final class RecordedStatements extends Handler implements AutoCloseable {

    private final Logger log = Logger.getLogger("org.hibernate.SQL");
    private final Level before = log.getLevel();
    private final String trace = UUID.randomUUID().toString().replace("-", "");
    private final List<String> statements = new CopyOnWriteArrayList<>();

    public RecordedStatements() {
        log.setLevel(Level.FINE);
        log.addHandler(this);
    }

    /** The header that requests have to send. */
    public String traceParent() {
        return "00-%s-%s-00".formatted(trace, trace.substring(16));
    }

    /** Those so far. */
    public List<String> all() {
        return statements;
    }

    @Override
    public void publish(LogRecord line) {
        if (line instanceof ExtLogRecord whole && trace.equals(whole.getMdc("traceId"))) {
            statements.add(whole.getFormattedMessage());
        }
    }

    @Override
    public void flush() {
        // nothing is held back
    }

    @Override
    public void close() {
        log.removeHandler(this);
        log.setLevel(before);
    }
}
