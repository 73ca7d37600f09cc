package org.claimdesk.load;

import java.util.List;

/**
 * What our requests ask PostgreSQL, taken from its log ({@code log_statement}) and brought to the least that gives the same answer: the key
 * with its scopes at once, no transaction around reads, only the columns that change.
 */
final class Statements {

    private static final String CLAIM_COLUMNS = """
            id, article_id, article_revision, quote, sentence, prefix, suffix, text_start, text_end, appearance_url, claimant_name, claimant_kind, \
            claimant_description, claimant_anonymous, created_at, created_by, origin, engine, engine_version, detected_text, type, score, label, reasons, \
            quantities, periods, due_at, normalised_text, priority, revision, assignee, submission_digest, lease_until, publication_state, published_as, \
            review_state, submitted_at, submitted_by, topics, updated_at, updated_by""";
    static final String STATUS = "select id, review_state, publication_state, revision, updated_at from claim where id = $1";
    static final String KEY = """
            select k.id, k.created_at, k.created_by, k.expires_at, k.hint, k.key_sha256, k.last_used_at, k.name, s.scope \
            from api_key k left join api_key_scope s on s.api_key_id = k.id where k.key_sha256 = $1""";
    static final String CLAIM = "select " + CLAIM_COLUMNS + " from claim where id = $1";
    static final String EVIDENCE = "select claim_id, count(*) from evidence where claim_id in ($1) group by claim_id";
    static final String VERDICT = """
            select v.claim_id, v.number, v.explanation, v.rating, v.scale_id, v.scale_version, v.summary, v.written_at, v.written_by from verdict_revision v \
            where v.claim_id in ($1) and v.number = (select max(n.number) from verdict_revision n where n.claim_id = v.claim_id)""";
    static final String QUEUE = """
            select priority, id from claim where review_state = 'QUEUED' order by review_state desc, priority desc, id desc fetch first 21 rows only""";
    /** The id of the claim with the number n: see ManyClaims. A random id costs pgbench this much; it has no text of its own. */
    private static final String ID = "(lpad(to_hex(1767225600000 + :n::bigint), 12, '0') || '700c8' || lpad(to_hex(:n::bigint), 15, '0'))::uuid";

    private Statements() {
    }

    /** A script for pgbench: where a claim stands, of so many claims. */
    static String status(int claims) {
        return any(claims) + of(STATUS, ID);
    }

    /** A script for pgbench: a claim by id, for the holder of a key. */
    static String claim(int claims, String key) {
        return any(claims) + of(KEY, quoted(key)) + of(CLAIM, ID) + of(EVIDENCE, ID) + of(VERDICT, ID);
    }

    /** A script for pgbench: a page of the queue, for the holder of a key. */
    static String queue(List<String> page, String key) {
        var ids = String.join(", ", page.stream().map(Statements::quoted).toList());
        return of(KEY, quoted(key)) + QUEUE + ";\n" + of(CLAIM.replace("= $1", "in ($1)"), ids) + of(EVIDENCE, ids) + of(VERDICT, ids);
    }

    /** A script for pgbench (to which a colon before a name is a variable): a claim is taken or given back, once, with its history, whatever happens to the request. */
    static String transition(int first, int last) {
        var id = ":c_id";
        var key = "lpad(to_hex(:k::bigint), 64, '0')";
        return """
                \\set n 10 * random(%d, %d)
                \\set k random(1, 9000000000000000)
                begin;
                insert into idempotency_key (id, request_sha256, status, created_at) values (%3$s, repeat('0', 64), 0, now()) on conflict do nothing;
                %4$s for no key update \\gset c_
                select hash from history_entry where claim_id = :c_id and seq = :c_revision;
                insert into history_entry (action, actor, at, change, from_state, hash, previous_hash, to_state, claim_id, seq) \
                values ('take', 'key-bench', now(), '{"assignee":"key-bench"}', 'QUEUED', repeat('1', 64), repeat('2', 64), 'IN_REVIEW', :c_id, :c_revision + 1);
                update claim set revision = revision + 1, review_state = case review_state when 'QUEUED' then 'IN_REVIEW' else 'QUEUED' end, \
                assignee = case review_state when 'QUEUED' then 'key-bench' end, lease_until = case review_state when 'QUEUED' then now() + interval '4 hours' end, \
                updated_at = now(), updated_by = 'key-bench' where id = :c_id;
                %5$s%6$supdate idempotency_key set body = repeat('x', 1000), etag = 'r2', status = 200 where id = %3$s;
                commit;
                """.formatted(first / 10, last / 10 - 1, key, CLAIM.replace("$1", ID), of(EVIDENCE, id), of(VERDICT, id));
    }

    private static String any(int claims) {
        return "\\set n random(0, %d)%n".formatted(claims - 1);
    }

    private static String of(String statement, String value) {
        return statement.replace("$1", value) + ";\n";
    }

    private static String quoted(String text) {
        return "'" + text + "'";
    }
}
