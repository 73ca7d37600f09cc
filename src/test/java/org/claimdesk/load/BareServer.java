package org.claimdesk.load;

import java.time.temporal.Temporal;
import java.util.Map;
import java.util.UUID;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;

/**
 * The least a server could do to answer our reads: Vert.x, its own client for PostgreSQL, one event loop, and nothing of what we promise.
 * It answers the row of the last statement as JSON.
 */
final class BareServer {

    private final Pool pool;
    private final Map<String, String[]> statements;
    private final String key;

    private BareServer(Pool pool, Map<String, String[]> statements, String key) {
        this.pool = pool;
        this.statements = statements;
        this.key = key;
    }

    /** Serves until the process ends: its port, the port of the database, and the hash of the API key that everybody is taken to send. */
    public static void main(String... arguments) {
        var vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(1));
        var database = new PgConnectOptions().setHost("127.0.0.1").setPort(Integer.parseInt(arguments[1])).setDatabase("postgres").setUser("postgres")
                .setPassword("postgres").setCachePreparedStatements(true);
        var pool = PgBuilder.pool().with(new PoolOptions().setMaxSize(Connections.COUNT)).connectingTo(database).using(vertx).build();
        var claim = new String[] { Statements.KEY, Statements.CLAIM, Statements.EVIDENCE, Statements.VERDICT };
        var server = new BareServer(pool, Map.of("status", new String[] { Statements.STATUS }, "claims", claim), arguments[2]);
        vertx.createHttpServer().requestHandler(server::answer).listen(Integer.parseInt(arguments[0]), "127.0.0.1");
    }

    private void answer(HttpServerRequest request) {
        var parts = request.path().split("/");
        var id = UUID.fromString(parts[2]);
        var all = Future.<JsonObject> succeededFuture(new JsonObject());
        for (var statement : statements.get(parts[1])) {
            all = all.compose(json -> pool.preparedQuery(statement).execute(Tuple.of(statement.equals(Statements.KEY) ? key : id)).map(rows -> {
                rows.forEach(row -> add(row, json));
                return json;
            }));
        }
        all.onSuccess(json -> request.response().putHeader("Content-Type", "application/json").end(json.toBuffer()))
                .onFailure(broken -> request.response().setStatusCode(500).end(broken.toString()));
    }

    private static void add(Row row, JsonObject json) {
        for (int column = 0; column < row.size(); column++) {
            var value = row.getValue(column);
            json.put(row.getColumnName(column), value instanceof UUID || value instanceof Temporal ? value.toString() : value);
        }
    }
}
