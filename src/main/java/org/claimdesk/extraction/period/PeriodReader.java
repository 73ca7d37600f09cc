package org.claimdesk.extraction.period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Finds dates and periods and resolves them to calendar days. Stateless; safe to share between threads. */
public final class PeriodReader {

    /**
     * The dates and periods of one sentence, in text order, without overlap.
     *
     * @param text        the article
     * @param start       where the sentence begins, in UTF-16 code units
     * @param end         where it ends (exclusive)
     * @param publishedAt the day of publication; null when unknown: relative expressions are then left out
     */
    public List<Period> read(String text, int start, int end, LocalDate publishedAt) {
        var scene = Scene.of(text, start, end, isInReach(publishedAt) ? publishedAt : null);
        var tokens = scene.tokens();
        List<Period> periods = new ArrayList<>();
        for (var at = 0; at < tokens.size();) {
            var found = find(scene, at);
            if (found == null) {
                at++;
            } else {
                periods.add(new Period(tokens.text(found.from(), found.to()), found.start(), found.end(),
                        tokens.start(found.from()), tokens.end(found.to() - 1)));
                at = found.to();
            }
        }
        return periods;
    }

    /** Days that calendars of people reach; others could not be counted from. */
    private static boolean isInReach(LocalDate day) {
        return day != null && day.getYear() >= 1500 && day.getYear() <= 3000;
    }

    private static Found find(Scene scene, int at) {
        if (!Openings.at(scene.tokens(), at)) {
            return null;
        }
        var range = DateRanges.read(scene, at);
        return range != null ? range : SinglePeriods.read(scene, at);
    }
}
