package org.claimdesk.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.claimdesk.testing.PostgreSql;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A desk that outgrew its embedded database moves to PostgreSQL, and back if it has to, without losing a row. */
class MoveIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    @Test
    void everything_moves_from_h2_to_postgresql_and_back() throws IOException {
        var exported = folder.resolve("h2.ndjson");
        String claim;
        try (var server = installation("first").with("CLAIMDESK_SEED", "true").start()) {
            claim = server.desk("checker").submittedClaim().path("id").asText();
            server.desk("checker").post("/claims/" + claim + "/comments", Map.of("text", "Grüße, 🛰️ und \"Anführung\"\n\tmit Zeilen"));
            server.desk("editor").addArticle("Umlaute: äöüß, the office counted 4,512 barrels in 2019.");
            Files.writeString(exported, export(server));
        }
        try (var postgresql = PostgreSql.start()) {
            var moved = folder.resolve("postgresql.ndjson");
            try (var server = onPostgreSql("second", postgresql).with("CLAIMDESK_IMPORT", exported.toString()).with("CLAIMDESK_LOCAL_PASSWORD", "another-password").start()) {
                assertThat(rows(export(server))).isEqualTo(rows(Files.readString(exported)));
                assertThat(server.desk("editor").read("/history/verification").json().path("intact").asBoolean()).isTrue();
                var digest = server.desk("editor").claim(claim).json().path("submission").path("digest").asText();
                var seen = server.desk("editor").claim(claim).json().path("revision").asInt();
                assertThat(server.desk("editor").move(claim, seen, "approve", "digest", digest).status()).isEqualTo(200);
                Files.writeString(moved, export(server));
            }
            try (var server = onPostgreSql("second-again", postgresql).start()) {
                assertThat(server.desk("editor").claim(claim).json().path("reviewState").asText()).isEqualTo("APPROVED");
            }
            try (var server = installation("third").with("CLAIMDESK_IMPORT", moved.toString()).start()) {
                assertThat(rows(export(server))).isEqualTo(rows(Files.readString(moved)));
                assertThat(server.desk("editor").claim(claim).json().path("reviewState").asText()).isEqualTo("APPROVED");
            }
        }
    }

    @Test
    void what_is_not_whole_is_not_imported() throws IOException {
        List<String> lines;
        try (var server = installation("first").start()) {
            server.desk("checker").submittedClaim();
            lines = export(server).lines().toList();
        }
        var cut = String.join("\n", lines.subList(0, lines.size() - 1)) + "\n";
        var forged = String.join("\n", lines).replaceFirst("\"normalised_text\":\"", "\"normalised_text\":\"Not ") + "\n";
        var foreign = "{\"hello\": \"world\"}\n";

        assertThat(refused("cut", cut)).contains("The export ends early");
        assertThat(refused("forged", forged)).contains("its checksum does not fit");
        assertThat(refused("foreign", foreign)).contains("no export of Claimdesk");
        try (var server = installation("cut").start()) {
            assertThat(server.desk("checker").all("/claims")).isEmpty();
        }
    }

    @Test
    void an_installation_in_use_imports_nothing() throws IOException {
        var exported = folder.resolve("export.ndjson");
        try (var server = installation("first").start()) {
            Files.writeString(exported, export(server));
        }
        var server = installation("first").with("CLAIMDESK_IMPORT", exported.toString()).launch();

        assertThat(server.awaitExit(PATIENCE)).isNotZero();
        assertThat(server.output()).contains("CLAIMDESK_IMPORT is for a new installation");
    }

    @Test
    void only_an_admin_may_take_everything_away() throws IOException {
        try (var server = installation("first").start()) {
            assertThat(server.desk("editor").read("/exports").status()).isEqualTo(403);
            assertThat(server.anybody().read("/exports").status()).isEqualTo(401);
        }
    }

    private String refused(String name, String content) throws IOException {
        var file = Files.writeString(folder.resolve(name + ".ndjson"), content);
        var server = installation(name).with("CLAIMDESK_IMPORT", file.toString()).launch();
        assertThat(server.awaitExit(PATIENCE)).isNotZero();
        return server.output();
    }

    private Installation installation(String name) throws IOException {
        return new Installation(Files.createDirectories(folder.resolve(name)));
    }

    private Installation onPostgreSql(String name, PostgreSql server) throws IOException {
        return installation(name).on(server);
    }

    private static String export(ServerProcess server) {
        var reply = server.desk("admin").read("/exports");
        assertThat(reply.status()).isEqualTo(200);
        return reply.text();
    }

    /** The rows of an export in an order of their own: each database hands them out in another one. */
    private static List<String> rows(String export) {
        return export.lines().filter(line -> line.startsWith("{\"table\"")).sorted().toList();
    }
}
