package org.claimdesk.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkus.runtime.StartupEvent;

import org.claimdesk.identity.Person;
import org.claimdesk.shared.PlainText;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;

/** Reads the seed article into an empty installation, so that there is something to take and to check within the first minute. */
@ApplicationScoped
class SeedArticle {

    private final Session session;
    private final ArticleService articles;
    private final ObjectMapper mapper;
    private final boolean wanted;

    SeedArticle(Session session, ArticleService articles, ObjectMapper mapper, @ConfigProperty(name = "claimdesk.seed") boolean wanted) {
        this.session = session;
        this.articles = articles;
        this.mapper = mapper;
        this.wanted = wanted;
    }

    @Transactional
    void read(@Observes @Priority(20) StartupEvent start) {
        if (wanted && session.createSelectionQuery("select count(*) from Article", Long.class).getSingleResult() == 0) {
            articles.add(seed(), Person.SYSTEM);
        }
    }

    private NewArticle seed() {
        try (InputStream about = resource("article.json"); InputStream text = resource("article.txt")) {
            var article = (ObjectNode) mapper.readTree(about);
            return mapper.treeToValue(article.put("text", PlainText.decode(text.readAllBytes())), NewArticle.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream resource(String name) {
        return SeedArticle.class.getClassLoader().getResourceAsStream("seeds/" + name);
    }
}
