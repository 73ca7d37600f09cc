package org.claimdesk.claim;

import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;

import org.claimdesk.review.Dossier;
import org.claimdesk.review.ReviewState;
import org.claimdesk.testing.PostgreSql;
import org.claimdesk.testing.ReadPlans;
import org.claimdesk.testing.RecordedQuery;
import org.claimdesk.testing.Stock;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

/**
 * What a page of the queue costs with few and with many claims, on both databases; {@code docs/performance.md} says how to run and read it.
 * Every page is read the way a request reads it, and its own SQL once more over plain JDBC. All cases take turns within each round.
 */
public final class QueueBenchmark {

    private static final int SMALL = Integer.getInteger("queue.small", 1_000);
    /** To load a million takes H2 more than five minutes and 17 GB. */
    private static final int LARGE_ON_H2 = Integer.getInteger("queue.large-on-h2", 100_000);
    private static final int LARGE = Integer.getInteger("queue.large", 100_000);
    private static final int PAGE = 20;
    private static final int WARM_UP_ROUNDS = 4;
    private static final int ROUNDS = 15;
    private static final int PAGES_A_ROUND = 200;

    private static final QueueFilter QUEUED = QueueFilter.of(List.of(ReviewState.QUEUED), List.of(), null, null, List.of(), null, null);

    private QueueBenchmark() {
    }

    /** Loads, measures, prints. */
    public static void main(String... none) throws Exception {
        var folder = Files.createTempDirectory("queue-benchmark");
        try (var server = PostgreSql.start()) {
            var cases = new ArrayList<Case>();
            for (var stock : List.of(Stock.h2(folder, SMALL), Stock.h2(folder, LARGE_ON_H2), Stock.postgreSql(server, SMALL), Stock.postgreSql(server, LARGE))) {
                cases.add(new Case(stock, "first"));
                cases.add(new Case(stock, "deep"));
            }
            for (int round = 0; round < WARM_UP_ROUNDS + ROUNDS; round++) {
                for (var one : cases) {
                    one.measure(round >= WARM_UP_ROUNDS);
                }
            }
            print(cases);
            for (var one : cases) {
                one.close();
            }
        }
    }

    private static void print(List<Case> cases) {
        System.out.printf("%n| database | page | claims | queue, µs | plain JDBC, µs | JDBC / queue | rows examined |%n|---|---|---|---|---|---|---|%n");
        for (var one : cases) {
            System.out.printf("| %s | %s | %,d | %.0f | %.0f | %.2f | %s |%n", one.stock.name(), one.page, one.stock.claims(), one.queue(), one.jdbc(),
                    one.jdbc() / one.queue(), one.examined);
        }
        System.out.printf("%n| database | page | queue, many / few | plain JDBC, many / few |%n|---|---|---|---|%n");
        var bySort = new LinkedHashMap<String, List<Case>>();
        cases.forEach(one -> bySort.computeIfAbsent("%s | %s".formatted(one.stock.name(), one.page), sort -> new ArrayList<>()).add(one));
        bySort.forEach((sort, pair) -> System.out.printf("| %s | %.2f | %.2f |%n", sort, pair.get(1).queue() / pair.get(0).queue(),
                pair.get(1).jdbc() / pair.get(0).jdbc()));
        cases.stream().filter(one -> one.stock.claims() > SMALL).forEach(one -> System.out.printf("%n%s, %s page of %,d:%n%s%n", one.stock.name(), one.page,
                one.stock.claims(), String.join("\n", one.plans)));
    }

    private static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    /** A page in a stock of claims. */
    private static final class Case implements AutoCloseable {

        private final Stock stock;
        private final String page;
        private final SessionFactory sessions;
        private final Connection connection;
        private final List<PreparedStatement> statements = new ArrayList<>();
        private final String token;
        private final List<String> plans = new ArrayList<>();
        private final List<Long> examined = new ArrayList<>();
        private final List<Double> queueTimes = new ArrayList<>();
        private final List<Double> jdbcTimes = new ArrayList<>();

        Case(Stock stock, String page) throws SQLException {
            this.stock = stock;
            this.page = page;
            sessions = sessions(stock);
            connection = stock.connect();
            token = page.equals("deep") ? halfway() : null;
            try (var explained = new ReadPlans(sessions, stock.connect())) {
                newQueue(explained.session()).list(QUEUED, QueueOrder.PRIORITY, PAGE, token);
                for (var query : explained.queries()) {
                    statements.add(query.prepare(connection));
                }
                explained.taken().forEach(plan -> {
                    plans.add(plan.text());
                    examined.add(plan.rowsExamined());
                });
            }
        }

        /** One round: pages as requests read them, a session each, then the same statements without us. */
        void measure(boolean counts) throws SQLException {
            var begin = System.nanoTime();
            for (int time = 0; time < PAGES_A_ROUND; time++) {
                try (var session = sessions.openSession()) {
                    require(newQueue(session).list(QUEUED, QueueOrder.PRIORITY, PAGE, token).items().size() == PAGE);
                }
            }
            var between = System.nanoTime();
            for (int time = 0; time < PAGES_A_ROUND; time++) {
                var last = 0;
                for (var statement : statements) {
                    last = RecordedQuery.read(statement);
                }
                require(last == PAGE);
            }
            if (counts) {
                queueTimes.add((between - begin) / 1_000.0 / PAGES_A_ROUND);
                jdbcTimes.add((System.nanoTime() - between) / 1_000.0 / PAGES_A_ROUND);
            }
        }

        double queue() {
            return median(queueTimes);
        }

        double jdbc() {
            return median(jdbcTimes);
        }

        /** The token that continues from the middle of the list. */
        private String halfway() {
            try (var session = sessions.openSession()) {
                var half = session.createSelectionQuery("select count(*) from Claim where standing.reviewState = :state", Long.class)
                        .setParameter("state", ReviewState.QUEUED).getSingleResult() / 2;
                String next = null;
                for (long read = 0; read < half; read += 200) {
                    next = newQueue(session).list(QUEUED, QueueOrder.PRIORITY, 200, next).nextPageToken();
                    session.clear();
                }
                return next;
            }
        }

        private static void require(boolean read) {
            if (!read) {
                throw new IllegalStateException("The page was not read");
            }
        }

        @Override
        public void close() throws SQLException {
            connection.close();
            sessions.close();
        }
    }

    private static SessionFactory sessions(Stock stock) {
        var settings = new Properties();
        settings.put("hibernate.connection.url", stock.url());
        settings.put("hibernate.connection.username", stock.user());
        settings.put("hibernate.connection.password", stock.password());
        settings.put("hibernate.query.in_clause_parameter_padding", "true");
        return new Configuration().addAnnotatedClass(Claim.class).addProperties(settings).buildSessionFactory();
    }

    private static ClaimQueue newQueue(Session session) {
        return new ClaimQueue(session, new ClaimStore(session, null, null, new NothingAttached(), new Review(), null), null);
    }

    /** Verdicts and evidence are left out: they are found by key, and cost the same in any stock. */
    private static final class NothingAttached implements Dossiers {

        @Override
        public Dossier of(UUID claimId, Map<String, Object> wording) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Map<UUID, Summary> summaries(Collection<UUID> claims) {
            return Map.of();
        }
    }

    /** What a newsroom would have decided; no matter here. */
    private record Review(int approvals, Duration lease, Duration leaseCheck) implements ReviewConfig {

        Review() {
            this(1, Duration.ofHours(4), Duration.ofSeconds(30));
        }
    }
}
