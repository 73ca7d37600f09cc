package org.claimdesk.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.claimdesk.shared.NextId;
import org.claimdesk.shared.Page;
import org.claimdesk.shared.PageToken;
import org.claimdesk.shared.Refusal;
import org.claimdesk.shared.Sha256;
import org.hibernate.Session;

/** Makes, finds and revokes API keys. Each request looks its key up, so that revoking one counts at once on every node. */
@ApplicationScoped
public class ApiKeys {

    private static final String LIST = "api-keys";
    /** How exact {@code last_used_at} is: a request writes only if the last write is older. */
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private final Session session;
    private final Clock clock;

    ApiKeys(Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    /** Makes a key; the view that comes back is the only one that has it. */
    @Transactional
    public ApiKeyView add(NewApiKey wanted, Person maker) {
        if (wanted.expiresAt() != null && !wanted.expiresAt().isAfter(clock.instant())) {
            throw Refusal.badInput("#/expiresAt", "INVALID_VALUE", "A key that is over already opens nothing");
        }
        var text = KeyText.make();
        var key = new ApiKey(wanted, text, maker, clock.instant());
        session.persist(key);
        return ApiKeyView.of(key, text);
    }

    /** The keys there are, newest first. */
    public Page<ApiKeyView> list(Integer pageSize, String token) {
        var size = Page.size(pageSize);
        var before = PageToken.read(LIST, token, keys -> UUID.fromString(keys.get(0)));
        var rows = session.createSelectionQuery("from ApiKey " + (before == null ? "" : "where id <= :next ") + "order by id desc", ApiKey.class);
        if (before != null) {
            rows.setParameter("next", NextId.before(before));
        }
        return Page.of(rows.setMaxResults(size + 1).getResultList(), size, key -> ApiKeyView.of(key, null), key -> PageToken.write(LIST, List.of(key.id.toString())));
    }

    /** Revokes a key: from now on it opens nothing, anywhere. */
    @Transactional
    public void remove(UUID id) {
        var key = session.find(ApiKey.class, id);
        if (key == null) {
            throw Refusal.notFound("API key", id);
        }
        session.remove(key);
    }

    /** The key with that text, in one statement and no transaction: every request asks. None where it was revoked, is over, or never was one. */
    Optional<ApiKey> find(String text) {
        if (!KeyText.isWhole(text)) {
            return Optional.empty();
        }
        var now = clock.instant();
        var key = session.createSelectionQuery("from ApiKey key left join fetch key.scopes where key.keySha256 = :hash", ApiKey.class)
                .setParameter("hash", Sha256.hex(text)).getSingleResultOrNull();
        if (key == null || key.isOver(now)) {
            return Optional.empty();
        }
        if (key.lastUsedAt == null || key.lastUsedAt.plus(NOTED_EVERY).isBefore(now)) {
            noteUse(key.id, now);
        }
        return Optional.of(key);
    }

    /** A transaction of its own, once a minute: around every look-up it would cost two more round trips. */
    private void noteUse(UUID id, Instant now) {
        QuarkusTransaction.requiringNew().run(() -> session.createMutationQuery("update ApiKey set lastUsedAt = :now where id = :id")
                .setParameter("now", now).setParameter("id", id).executeUpdate());
    }
}
