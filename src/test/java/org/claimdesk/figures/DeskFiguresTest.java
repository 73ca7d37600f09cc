package org.claimdesk.figures;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.claimdesk.testing.Desk.CHECKER;
import static org.claimdesk.testing.Desk.CHECKER2;
import static org.claimdesk.testing.Desk.EDITOR;
import static org.claimdesk.testing.Desk.VIEWER;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import io.restassured.path.json.JsonPath;

import org.claimdesk.testing.Reader;
import org.claimdesk.testing.TestClock;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The figures of a desk on which exactly this has happened: an application and a database of its own. One story, told in order. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class DeskFiguresTest {

    @Inject
    TestClock clock;

    @Test
    @Order(1)
    void an_empty_desk_says_so() {
        // so that the story does not run over the end of a week
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        clock.pass(Duration.between(now, now.with(TemporalAdjusters.next(DayOfWeek.WEDNESDAY)).truncatedTo(ChronoUnit.DAYS)));
        var figures = figures();

        assertThat(figures.getList("claims.claims", Integer.class)).containsOnly(0).hasSize(6);
        assertThat(figures.getList("unassigned.claims", Integer.class)).containsOnly(0).hasSize(6);
        assertThat(figures.getList("timeToVerdict")).hasSize(8);
        assertThat(figures.<List<?>> get("held")).isEmpty();
        assertThat(Reader.signedIn("viewer").page("/dashboard")).contains("There are no claims yet.", "Nothing was published in that time.", "Nobody holds a claim.",
                "No claim was decided in these weeks.").doesNotContain("<svg");
    }

    @Test
    @Order(2)
    void claims_are_counted_by_state_and_by_who_holds_them() {
        CHECKER.newClaim();
        CHECKER.newClaim();
        CHECKER.takenClaim();
        CHECKER.takenClaim();
        CHECKER2.takenClaim();
        CHECKER.submittedClaim();

        var figures = figures();
        assertThat(inState(figures, "DETECTED")).isEqualTo(2);
        assertThat(inState(figures, "IN_REVIEW")).isEqualTo(3);
        assertThat(inState(figures, "SUBMITTED")).isEqualTo(1);
        assertThat(figures.getList("held")).containsExactly(Map.of("person", "checker", "claims", 2, "leaseOver", 0), Map.of("person", "checker2", "claims", 1, "leaseOver", 0));
        assertThat(figures.getList("unassigned.claims")).containsExactly(2, 0, 0, 0, 0, 0);
        assertThat(figures.getList("forApproval.claims")).containsExactly(1, 0, 0, 0, 0, 0);
    }

    @Test
    @Order(3)
    void what_waits_grows_older() {
        clock.pass(Duration.ofHours(2));
        CHECKER.newClaim();
        var young = figures();
        assertThat(young.getList("unassigned.claims")).containsExactly(1, 2, 0, 0, 0, 0);
        assertThat(young.getList("forApproval.claims")).containsExactly(0, 1, 0, 0, 0, 0);
        assertThat(young.getList("unassigned.fromSeconds")).containsExactly(0, 3_600, 14_400, 86_400, 259_200, 604_800);
        assertThat(young.getList("unassigned.belowSeconds")).containsExactly(3_600, 14_400, 86_400, 259_200, 604_800, null);

        // work on what is submitted does not make it younger
        var submitted = CHECKER.get("/claims?state=SUBMITTED").<String> path("items[0].id");
        CHECKER.change("PATCH", submitted, "", Map.of("priority", 0.9)).then().statusCode(200);
        assertThat(figures().getList("forApproval.claims")).containsExactly(0, 1, 0, 0, 0, 0);
    }

    @Test
    @Order(4)
    void time_to_verdict_runs_from_finding_to_the_first_approval() {
        var approved = CHECKER.get("/claims?state=SUBMITTED").<String> path("items[0].id");
        EDITOR.approve(approved).then().statusCode(200);
        for (var hours : List.of(1, 10)) {
            var claim = CHECKER.submittedClaim();
            clock.pass(Duration.ofHours(hours));
            EDITOR.approve(claim).then().statusCode(200);
        }
        assertThat(decided(figures())).containsExactly(3);
        assertThat(hours(figures(), "medianSeconds")).isEqualTo(2);
        assertThat(hours(figures(), "ninetiethPercentileSeconds")).isEqualTo(10);

        EDITOR.move(approved, "reopen", "reason", "Once more").then().statusCode(200);
        CHECKER.move(approved, "submit").then().statusCode(200);
        EDITOR.approve(approved).then().statusCode(200);
        assertThat(decided(figures())).containsExactly(3);
        assertThat(figures().getString("timeToVerdict[7].week")).isEqualTo(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).toString());
    }

    @Test
    @Order(5)
    void published_verdicts_are_counted_as_they_are_public_now() {
        var claims = CHECKER.get("/claims?state=APPROVED").<List<String>> path("items.id");
        claims.forEach(claim -> EDITOR.move(claim, "publish").then().statusCode(200));
        assertThat(verdicts(figures(), "TRUE")).isEqualTo(3);
        assertThat(figures().getList("published.ratings.rating")).containsExactly("TRUE", "MOSTLY_TRUE", "MIXED", "MOSTLY_FALSE", "FALSE", "UNPROVEN");

        EDITOR.move(claims.get(0), "retract", "reason", "Forged").then().statusCode(200);
        EDITOR.move(claims.get(1), "reopen", "reason", "New figures").then().statusCode(200);
        CHECKER.writeVerdict(claims.get(1), "MOSTLY_TRUE").then().statusCode(200);
        assertThat(verdicts(figures(), "TRUE")).isEqualTo(2);
        CHECKER.move(claims.get(1), "submit").then().statusCode(200);
        EDITOR.approve(claims.get(1)).then().statusCode(200);
        EDITOR.move(claims.get(1), "publish", "reason", "Lower figures").then().statusCode(200);

        assertThat(verdicts(figures(), "TRUE")).isEqualTo(1);
        assertThat(verdicts(figures(), "MOSTLY_TRUE")).isEqualTo(1);
    }

    @Test
    @Order(6)
    void the_page_draws_the_same_figures_and_writes_them_in_tables() {
        var figures = figures();
        var page = Reader.signedIn("viewer").page("/dashboard");

        assertThat(page).contains("<svg class=\"bars\" role=\"img\"", "<desc id=\"states-text\">", "<desc id=\"weeks-text\">").doesNotContainPattern("<[^>]*\\sstyle=");
        assertThat(page).contains("<th scope=\"row\" dir=\"auto\">approved</th><td class=\"tabular\">%d</td>".formatted(inState(figures, "APPROVED")),
                "<th scope=\"row\" dir=\"auto\">True</th><td class=\"tabular\">1</td>", "<td class=\"tabular\">2 h</td><td class=\"tabular\">10 h</td><td class=\"tabular\">3</td>");
        assertThat(given().cookie("claimdesk-language", "de").cookie("claimdesk", Reader.signedIn("viewer").cookie()).get("/dashboard").asString())
                .contains("Zeit bis zum Urteil", ">freigegeben</th>");
    }

    @Test
    @Order(7)
    void an_old_week_and_an_old_publication_fall_out_of_their_windows() {
        clock.pass(Duration.ofDays(60));
        assertThat(decided(figures())).isEmpty();
        assertThat(verdicts(figures(), "TRUE")).isEqualTo(1);
        clock.pass(Duration.ofDays(310));
        assertThat(verdicts(figures(), "TRUE")).isZero();
    }

    @Test
    @Order(8)
    void whoever_is_not_signed_in_sees_no_figures() {
        given().get("/api/v1/metrics/desk").then().statusCode(401);
        given().redirects().follow(false).get("/dashboard").then().statusCode(303);
    }

    private static JsonPath figures() {
        return VIEWER.get("/metrics/desk").then().statusCode(200).extract().jsonPath();
    }

    private static int inState(JsonPath figures, String state) {
        return figures.getInt("claims.find { it.state == '%s' }.claims".formatted(state));
    }

    private static int verdicts(JsonPath figures, String rating) {
        return figures.getInt("published.ratings.find { it.rating == '%s' }.verdicts".formatted(rating));
    }

    private static List<Integer> decided(JsonPath figures) {
        return figures.getList("timeToVerdict.claims", Integer.class).stream().filter(claims -> claims > 0).toList();
    }

    private static long hours(JsonPath figures, String percentile) {
        return figures.getLong("timeToVerdict.find { it.claims > 0 }.%s".formatted(percentile)) / 3600;
    }
}
