package org.claimdesk.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.jboss.logmanager.ExtLogRecord;

/** All that is logged, by whomever, while it is open. */
public final class RecordedLog extends Handler implements AutoCloseable {

    /** One line of the log. */
    public record Line(String text, boolean warns, boolean hasStack) {
    }

    private final List<Line> lines = new CopyOnWriteArrayList<>();

    public RecordedLog() {
        Logger.getLogger("").addHandler(this);
    }

    public List<Line> lines() {
        return lines;
    }

    @Override
    public void publish(LogRecord line) {
        var text = line instanceof ExtLogRecord whole ? whole.getFormattedMessage() : line.getMessage();
        lines.add(new Line(text, line.getLevel().intValue() >= Level.WARNING.intValue(), line.getThrown() != null));
    }

    @Override
    public void flush() {
        // nothing is held back
    }

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }
}
