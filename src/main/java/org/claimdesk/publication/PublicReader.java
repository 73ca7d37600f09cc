package org.claimdesk.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.ws.rs.core.HttpHeaders;

import io.quarkus.qute.TemplateInstance;

import org.claimdesk.shared.PublicationDay;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Somebody who reads a public page, of whom nothing is known but the language their browser asks for. */
@Named("reader")
@RequestScoped
public class PublicReader {

    /** Languages the public pages speak; the first one where the browser asks for none of them. */
    static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

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
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(habit()).format(day);
    }

    private Locale locale() {
        var found = Locale.lookup(wanted(), LANGUAGES);
        return found == null ? LANGUAGES.get(0) : found;
    }

    /** How they write dates: their own country's way, where they read a language of ours. */
    private Locale habit() {
        var ours = locale();
        return wanted().stream().map(range -> Locale.forLanguageTag(range.getRange())).filter(theirs -> theirs.getLanguage().equals(ours.getLanguage())).findFirst()
                .orElse(ours);
    }

    /** What the browser asks for, most wanted first. */
    private List<Locale.LanguageRange> wanted() {
        var header = headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE);
        return header == null ? List.of() : Locale.LanguageRange.parse(header);
    }
}
