package org.claimdesk.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import jakarta.inject.Inject;

import org.claimdesk.shared.Page;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** Every page of a list costs what its rows cost, on either database: shown by the databases' own account of what they did. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ListPlanTest {

    /** Rows on a page of these tests. */
    protected static final int PAGE = 20;
    /** Names of the index behind a primary key: H2 gives it one of its own. */
    protected static final String PRIMARY_KEY = "[a-z_]+_pk|primary_key_.*";
    /** The same for keys, foreign ones too: H2 makes an index for each. */
    private static final String KEY = PRIMARY_KEY + "|[a-z_]+_fk_index_.*";

    private static final int CLAIMS = 6_000;
    private static final int PAGES = 10;
    /** One row further than the page, so that it is known whether more follow. */
    private static final long MOST = PAGE + 1;

    @Inject
    Session session;

    private ReadPlans plans;

    @BeforeAll
    void load() throws Exception {
        try (var connection = AnotherNode.connect()) {
            ManyClaims.load(connection, CLAIMS);
        }
        plans = new ReadPlans(session);
    }

    @AfterAll
    void unload() throws Exception {
        plans.close();
        try (var connection = AnotherNode.connect()) {
            ManyClaims.unload(connection);
        }
    }

    /** The session that explains what is read through it; for the feature under test. */
    protected Session explained() {
        return plans.session();
    }

    /**
     * Reads a list from its beginning to a page deep inside.
     *
     * @param index what it has to be read from, as a regular expression
     * @param parts of how many lists it is merged
     */
    protected void assertPages(String index, int parts, Function<String, Page<?>> list) {
        String token = null;
        for (int page = 1; page <= PAGES; page++) {
            var read = list.apply(token);
            assertThat(read.items()).hasSize(PAGE);
            assertReads("page " + page, index, parts);
            token = read.nextPageToken();
        }
    }

    private void assertReads(String page, String index, int parts) {
        var reads = ranges();
        assertThat(reads).as(page).hasSizeBetween(parts, 2 * parts).allSatisfy(plan -> {
            assertThat(plan.scans()).as(plan.text()).hasSize(1).allMatch(scan -> scan.matches(index));
            assertThat(plan.sorts()).as(plan.text()).isFalse();
            assertThat(plan.rowsExamined()).as(plan.text()).isLessThanOrEqualTo(MOST);
        });
        // H2 counts the look behind the end of a range; a part is read in two ranges only where the first one came to its end
        var ends = reads.size() - parts;
        assertThat(reads.stream().mapToLong(ReadPlan::rowsExamined).sum()).as(page).isPositive().isLessThanOrEqualTo(parts * MOST + ends);
    }

    /** What was read, since the last time, in order to know what is on a page. What belongs to its rows is then read by their keys. */
    protected List<ReadPlan> ranges() {
        var ranges = new ArrayList<ReadPlan>();
        plans.taken().forEach(plan -> {
            if (plan.sql().contains(" order by ")) {
                ranges.add(plan);
            } else {
                assertThat(plan.scans()).as(plan.text()).hasSize(1).allMatch(scan -> scan.matches(KEY));
            }
        });
        return ranges;
    }
}
