package org.claimdesk.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * How a database has carried out one query.
 *
 * @param sql          the query, as the application sent it
 * @param scans        the indexes it read; the name of the table where it read that without one
 * @param rowsExamined the rows it looked at in order to find those it gave
 * @param sorts        whether it had to sort
 * @param text         the plan in the database's own words
 */
public record ReadPlan(String sql, List<String> scans, long rowsExamined, boolean sorts, String text) {

    private static final Pattern H2_SCAN = Pattern.compile("/\\* public\\.([a-z_0-9.]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern H2_COUNT = Pattern.compile("/\\* scanCount: (\\d+)");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What has to stand before a query so that H2 explains how it did it. */
    static final String H2_EXPLAIN = "explain analyze ";
    /** The same for PostgreSQL, without anything that depends on the clock. */
    static final String POSTGRESQL_EXPLAIN = "explain (analyze, format json, timing off, buffers off) ";

    static ReadPlan ofH2(String sql, String plan) {
        var scans = H2_SCAN.matcher(plan).results().map(match -> match.group(1).toLowerCase()).toList();
        var examined = H2_COUNT.matcher(plan).results().mapToLong(match -> Long.parseLong(match.group(1))).sum();
        return new ReadPlan(sql, scans, examined, sql.contains(" order by ") && !plan.contains("/* index sorted */"), plan);
    }

    static ReadPlan ofPostgreSql(String sql, String plan) {
        try {
            var nodes = new ArrayList<JsonNode>();
            collect(JSON.readTree(plan).get(0).get("Plan"), nodes);
            var scans = nodes.stream().filter(node -> node.get("Node Type").asText().contains("Scan") && !node.get("Node Type").asText().equals("Bitmap Heap Scan"))
                    .map(node -> node.has("Index Name") ? node.get("Index Name").asText() : node.get("Relation Name").asText()).toList();
            var sorts = nodes.stream().anyMatch(node -> node.get("Node Type").asText().contains("Sort"));
            return new ReadPlan(sql, scans, nodes.stream().filter(node -> node.has("Relation Name")).mapToLong(ReadPlan::examined).sum(), sorts, plan);
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException(plan, bug);
        }
    }

    private static void collect(JsonNode node, List<JsonNode> nodes) {
        nodes.add(node);
        node.path("Plans").forEach(child -> collect(child, nodes));
    }

    private static long examined(JsonNode scan) {
        var each = scan.get("Actual Rows").asDouble() + StreamSupport.stream(scan.properties().spliterator(), false)
                .filter(member -> member.getKey().startsWith("Rows Removed by")).mapToDouble(member -> member.getValue().asDouble()).sum();
        return Math.round(each * scan.get("Actual Loops").asDouble());
    }
}
