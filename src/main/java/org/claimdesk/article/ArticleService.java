package org.claimdesk.article;

import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.claimdesk.extraction.Extraction;
import org.claimdesk.identity.Person;
import org.claimdesk.shared.NewId;
import org.claimdesk.shared.NextId;
import org.claimdesk.shared.Page;
import org.claimdesk.shared.PageToken;
import org.claimdesk.shared.ProblemCode;
import org.claimdesk.shared.Refusal;
import org.claimdesk.shared.Sha256;
import org.hibernate.Session;

/** Takes articles in, once each, and has their claims taken out. */
@ApplicationScoped
public class ArticleService {

    private static final String LIST = "articles";
    /** Five megabytes of prose have some 25,000; what has more is no article, and no single transaction. */
    private static final int MOST_CLAIMS = 40_000;

    private final Session session;
    private final Clock clock;
    private final Reading reading;
    private final ClaimsOfArticles claims;

    ArticleService(Session session, Clock clock, Reading reading, ClaimsOfArticles claims) {
        this.session = session;
        this.clock = clock;
        this.reading = reading;
        this.claims = claims;
    }

    /** An article, and whether it is a new one. */
    public record Taken(ArticleView article, boolean isNew) {
    }

    /** Reads and keeps an article with its claims; one that is there already is only handed back. */
    @Transactional
    public Taken add(NewArticle wanted, Person reader) {
        wanted.checked();
        var content = contentSha256(wanted.text());
        var known = find(wanted.externalId(), content);
        if (known != null) {
            return new Taken(view(known), false);
        }
        var found = reading.of(wanted.text(), wanted.publishedAt() == null ? null : wanted.publishedAt().on(), wanted.language());
        if (found.claims().size() > MOST_CLAIMS) {
            throw new Refusal(ProblemCode.TOO_LARGE, "An article has at most %,d claims; send it in parts".formatted(MOST_CLAIMS));
        }
        var id = NewId.next();
        if (!insert(id, wanted, content, reader)) {
            return new Taken(view(find(wanted.externalId(), content)), false);
        }
        keep(id, wanted.text(), found, reader);
        // thousands of rows, and none is changed any more: nobody need look through them again
        session.flush();
        session.clear();
        return new Taken(view(session.find(Article.class, id)), true);
    }

    public ArticleView get(UUID id) {
        return view(find(id));
    }

    public Page<ArticleView> list(Integer pageSize, String token) {
        var size = Page.size(pageSize);
        var before = PageToken.read(LIST, token, keys -> UUID.fromString(keys.get(0)));
        var rows = session.createSelectionQuery("from Article " + (before == null ? "" : "where id <= :next ") + "order by id desc", Article.class);
        if (before != null) {
            rows.setParameter("next", NextId.before(before));
        }
        var articles = rows.setMaxResults(size + 1).getResultList();
        var ids = articles.stream().map(article -> article.id).toList();
        var texts = session.createSelectionQuery("from ArticleRevision where id.articleId in :ids and id.number = 1", ArticleRevision.class)
                .setParameter("ids", ids).getResultList().stream().collect(Collectors.toMap(text -> text.id.articleId(), text -> text));
        Map<UUID, Long> counts = claims.count(ids);
        return Page.of(articles, size, article -> ArticleView.of(article, texts.get(article.id), counts.getOrDefault(article.id, 0L)),
                article -> PageToken.write(LIST, List.of(article.id.toString())));
    }

    /** The immutable text of an article's current revision. */
    public String text(UUID id) {
        return session.createSelectionQuery("select t.content from ArticleRevision r join ArticleText t on t.sha256 = r.textSha256 "
                + "where r.id = :revision", String.class)
                .setParameter("revision", new ArticleRevision.Id(id, find(id).revision)).getSingleResult();
    }

    /** The day an article was published, as the engine wants it. */
    public Reference reference(UUID id) {
        var article = find(id);
        return new Reference(article.revision, article.published == null ? null : article.published.on(), article.language);
    }

    /** What is needed to read a part of an article again. */
    public record Reference(int revision, LocalDate publishedOn, String language) {
    }

    private Article find(UUID id) {
        var article = session.find(Article.class, id);
        if (article == null) {
            throw Refusal.notFound("article", id);
        }
        return article;
    }

    private Article find(String externalId, String content) {
        return session.createSelectionQuery("from Article where contentSha256 = :content or externalId = :external order by id", Article.class)
                .setParameter("content", content).setParameter("external", externalId).setMaxResults(1).getSingleResultOrNull();
    }

    /** False where somebody else has put the same in at the same moment: the unique constraints decide, on every node. */
    private boolean insert(UUID id, NewArticle wanted, String content, Person reader) {
        return session.createNativeMutationQuery("""
                insert into article (id, revision, title, publisher, author, published_on, published_at, language, external_id,
                                     content_sha256, status, created_by, created_at)
                values (:id, 1, :title, :publisher, :author, :on, :at, :language, :external, :content, 'READ', :by, :created)
                on conflict do nothing""")
                .setParameter("id", id).setParameter("title", wanted.title()).setParameter("publisher", wanted.publisher())
                .setParameter("author", wanted.author())
                .setParameter("on", wanted.publishedAt() == null ? null : wanted.publishedAt().on(), LocalDate.class)
                .setParameter("at", wanted.publishedAt() == null ? null : wanted.publishedAt().at(), Instant.class)
                .setParameter("language", wanted.language()).setParameter("external", wanted.externalId())
                .setParameter("content", content).setParameter("by", reader.name()).setParameter("created", clock.instant())
                .executeUpdate() == 1;
    }

    private void keep(UUID id, String text, Extraction found, Person reader) {
        var sha256 = Sha256.hex(text);
        session.createNativeMutationQuery("insert into article_text (sha256, content) values (:sha256, :content) on conflict do nothing")
                .setParameter("sha256", sha256).setParameter("content", text).executeUpdate();
        session.persist(new ArticleRevision(id, 1, sha256, found.sentences().size(), clock.instant()));
        claims.keep(id, 1, found, reader);
    }

    private ArticleView view(Article article) {
        var text = session.find(ArticleRevision.class, new ArticleRevision.Id(article.id, article.revision));
        return ArticleView.of(article, text, claims.count(List.of(article.id)).getOrDefault(article.id, 0L));
    }

    /** The same for texts that differ only in white space, line ends or Unicode composition. */
    private static String contentSha256(String text) {
        return Sha256.hex(Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\\uFEFF]+", " ").strip());
    }
}
