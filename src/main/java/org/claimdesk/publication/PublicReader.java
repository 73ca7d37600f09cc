package org.claimdesk.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.ws.rs.core.HttpHeaders;

import io.quarkus.qute.TemplateInstance;

import org.claimdesk.shared.Languages;
import org.claimdesk.shared.PublicationDay;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Somebody who reads a public page, of whom nothing is known but the language their browser asks for. */
@Named("reader")
@RequestScoped
public class PublicReader {

    private final HttpHeaders headers;
    private final ZoneId zone;

    PublicReader(HttpHeaders headers, @ConfigProperty(name = "claimdesk.zone", defaultValue = "UTC") ZoneId zone) {
        this.headers = headers;
        this.zone = zone;
    }

    /** The page in the reader's language. */
    TemplateInstance show(TemplateInstance page) {
        return page.setLocale(locale());
    }

    /** The language as HTML's {@code lang} names it. */
    public String language() {
        return locale().toLanguageTag();
    }

    /** The day a moment was on, where the newsroom is. */
    public String day(Instant at) {
        return day(at.atZone(zone).toLocalDate());
    }

    /** The day something was published on. */
    public String day(PublicationDay published) {
        return day(published.on());
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Languages.habit(headers, locale())).format(day);
    }

    private Locale locale() {
        return Languages.suiting(headers);
    }
}
