package org.claimdesk.extraction.period;

import java.time.LocalDate;

/**
 * A period that a rule read.
 *
 * @param from  its first token
 * @param to    the token after its last
 * @param start its first day
 * @param end   its last day (inclusive)
 */
record Found(int from, int to, LocalDate start, LocalDate end) {

    static Found day(int from, int to, LocalDate day) {
        return new Found(from, to, day, day);
    }

    static Found years(int from, int to, int first, int last) {
        return new Found(from, to, LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    /** Whole months, the first of them given by any of its days. */
    static Found months(int from, int to, LocalDate first, int count) {
        var start = first.withDayOfMonth(1);
        return new Found(from, to, start, start.plusMonths(count).minusDays(1));
    }

    /** The week, Monday to Sunday, around a day. */
    static Found week(int from, int to, LocalDate day) {
        var monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
        return new Found(from, to, monday, monday.plusDays(6));
    }

    /** The three months of the calendar quarter around a day. */
    static Found quarter(int from, int to, LocalDate day) {
        return months(from, to, day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1), 3);
    }

    Found from(int token) {
        return new Found(token, to, start, end);
    }

    Found to(int token) {
        return new Found(from, token, start, end);
    }

    boolean isDay() {
        return start.equals(end);
    }
}
