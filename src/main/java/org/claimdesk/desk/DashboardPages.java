package org.claimdesk.desk;

import java.time.Duration;
import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.claimdesk.claim.ClaimFigures;
import org.claimdesk.figures.DeskFigures;
import org.claimdesk.figures.DeskFiguresService;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** How the work stands, drawn on the server: each drawing with the same figures as a table. */
@Path("/dashboard")
@PermitAll
@DeskPage
@Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
public class DashboardPages {

    private static final Duration LONG = Duration.ofDays(3);
    private static final Duration TOO_LONG = Duration.ofDays(7);

    @CheckedTemplate(basePath = "desk")
    static class Templates {

        static native TemplateInstance dashboard(DeskFigures figures, BarChart states, BarChart unassigned, BarChart forApproval, WeekChart weeks,
                BarChart ratings, BarChart held);
    }

    private final Desk desk;
    private final DeskFiguresService figures;

    DashboardPages(Desk desk, DeskFiguresService figures) {
        this.desk = desk;
        this.figures = figures;
    }

    @GET
    @Operation(hidden = true)
    public TemplateInstance dashboard() {
        var now = figures.now();
        var words = desk.words();
        return desk.show(Templates.dashboard(now,
                BarChart.of("states", words.claimsByState(), words.stateHeading(), now.claims().stream()
                        .map(item -> item(words.state(item.state()), item.claims(), item.state().name())).toList()),
                BarChart.of("unassigned", words.waitingToBeTaken(), words.untouchedFor(), waiting(now.unassigned(), words)),
                BarChart.of("approval", words.waitingForApproval(), words.submittedFor(), waiting(now.forApproval(), words)),
                WeekChart.of(now.timeToVerdict(), week -> desk.shortDay(week.week()), desk::length),
                BarChart.of("ratings", words.verdictsByRating(), words.rating(), now.published().ratings().stream()
                        .map(given -> item(given.label(), given.verdicts(), given.meaning().name())).toList()),
                BarChart.of("held", words.heldNow(), words.personHeading(), now.held().stream().map(held -> held(held, words)).toList())));
    }

    private List<BarChart.Item> waiting(List<ClaimFigures.Waiting> spans, Words words) {
        return spans.stream().map(span -> item(span(span, words), span.claims(), tone(Duration.ofSeconds(span.fromSeconds())))).toList();
    }

    private String span(ClaimFigures.Waiting span, Words words) {
        var from = desk.length(Duration.ofSeconds(span.fromSeconds()));
        if (span.belowSeconds() == null) {
            return words.longerThan(from);
        }
        var below = desk.length(Duration.ofSeconds(span.belowSeconds()));
        return span.fromSeconds() == 0 ? words.shorterThan(below) : words.fromTo(from, below);
    }

    private BarChart.Item held(ClaimFigures.Held held, Words words) {
        var text = desk.number(held.claims());
        return new BarChart.Item(held.person(), held.claims(), held.leaseOver() == 0 ? text : words.ofThemLeaseOver(text, desk.number(held.leaseOver())), "IN_REVIEW");
    }

    private BarChart.Item item(String label, long value, String tone) {
        return new BarChart.Item(label, value, desk.number(value), tone);
    }

    private static String tone(Duration from) {
        return from.compareTo(TOO_LONG) >= 0 ? "late" : from.compareTo(LONG) >= 0 ? "slow" : "fresh";
    }
}
