package org.claimdesk.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.runtime.BlockingOperationControl;
import io.quarkus.security.AuthenticationFailedException;

import org.claimdesk.claim.QueueOrder;
import org.claimdesk.evidence.SourceKind;
import org.claimdesk.identity.CurrentPerson;
import org.claimdesk.identity.Person;
import org.claimdesk.identity.Role;
import org.claimdesk.review.DeclineReason;
import org.claimdesk.review.Stance;
import org.claimdesk.shared.Languages;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What every page of the desk knows: who looks at it, in which language, and how dates are written there. */
@Named("desk")
@RequestScoped
public class Desk {

    /** The cookie that holds somebody's own choice of language. */
    static final String LANGUAGE_COOKIE = "claimdesk-language";

    private final CurrentPerson currentPerson;
    private final HttpHeaders headers;
    private final UriInfo uri;
    private final Request request;
    private final Clock clock;
    private final ZoneId zone;
    /** Read once: a page asks for them hundreds of times. */
    private Locale locale;
    private Locale habit;
    private boolean readerUnknown;

    Desk(CurrentPerson currentPerson, HttpHeaders headers, UriInfo uri, Request request, Clock clock,
            @ConfigProperty(name = "claimdesk.zone", defaultValue = "UTC") ZoneId zone) {
        this.currentPerson = currentPerson;
        this.headers = headers;
        this.uri = uri;
        this.request = request;
        this.clock = clock;
        this.zone = zone;
    }

    /** The page in the language of who looks at it. */
    TemplateInstance show(TemplateInstance page) {
        return page.setLocale(locale());
    }

    /** The words of the page, for what is put together in code. */
    Words words() {
        var language = locale().getLanguage();
        return language.equals(Languages.SPOKEN.get(0).getLanguage()) ? MessageBundles.get(Words.class) : MessageBundles.get(Words.class, Localized.Literal.of(language));
    }

    /** From here on the page is for whoever looks at it: who that is, only the database knows, and it is away. */
    void withoutReader() {
        readerUnknown = true;
    }

    /** Whether somebody is signed in, as far as can be told: not where the login was refused, nor where nobody waits for the database. */
    public boolean isSignedIn() {
        try {
            return !readerUnknown && BlockingOperationControl.isBlockingAllowed() && currentPerson.isSignedIn();
        } catch (AuthenticationFailedException refused) {
            return false;
        }
    }

    /** Who looks at the page; refuses where nobody is signed in. */
    public Person person() {
        return currentPerson.get();
    }

    /** Whether the reader looks after accounts and keys. */
    public boolean isAdmin() {
        return person().is(Role.ADMIN);
    }

    /** Path and query of this page, where a form comes back to; of what a form led to there is no page to come back to. */
    public String here() {
        if (!request.getMethod().equals("GET")) {
            return "/queue";
        }
        var here = uri.getRequestUri();
        return here.getRawPath() + (here.getRawQuery() == null ? "" : "?" + here.getRawQuery());
    }

    /** Path of this page alone. */
    public String path() {
        return uri.getRequestUri().getRawPath();
    }

    /** Whether this page belongs to the part of the desk that begins with the path. */
    public boolean in(String path) {
        return uri.getPath().equals(path) || uri.getPath().startsWith(path + "/");
    }

    /** The language as HTML's {@code lang} names it. */
    public String language() {
        return locale().toLanguageTag();
    }

    /** A moment, to the minute, in the desk's own time zone. */
    public String moment(Instant at) {
        return at == null ? "" : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(habit()).withZone(zone).format(at);
    }

    /** A day. */
    public String day(LocalDate day) {
        return day == null ? "" : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(habit()).format(day);
    }

    /** A day of this year or the last, where there is little room. */
    String shortDay(LocalDate day) {
        return DateTimeFormatter.ofPattern(locale().equals(Locale.GERMAN) ? "d.M." : "d MMM", locale()).format(day);
    }

    /** A length of time in the unit people would take: "45 min", "5.5 h", "3 d". */
    String length(Duration length) {
        if (length.toHours() < 1) {
            return length.toMinutes() < 1 ? "< 1 min" : length.toMinutes() + " min";
        }
        var days = length.toHours() >= 48;
        var tenths = Math.round(length.toSeconds() / (days ? 8_640.0 : 360.0));
        return (tenths % 10 == 0 || tenths >= 100 ? String.valueOf(Math.round(tenths / 10.0)) : String.format(habit(), "%.1f", tenths / 10.0)) + (days ? " d" : " h");
    }

    /** How long ago that was, or how long it still takes: "4 h", in the largest unit that gives a whole number. */
    public String span(Instant at) {
        var length = Duration.between(at, clock.instant()).abs();
        if (length.toDays() > 0) {
            return length.toDays() + " d";
        }
        return length.toHours() > 0 ? length.toHours() + " h" : Math.max(1, length.toMinutes()) + " min";
    }

    /** Whether that is yet to come. */
    public boolean isAhead(Instant at) {
        return at.isAfter(clock.instant());
    }

    /** A number as people here write it. */
    public String number(Number number) {
        return String.format(habit(), number instanceof Double ? "%.2f" : "%,d", number);
    }

    /** A check-worthiness, from 0 to 1; a dash where there is none. */
    public String score(Double score) {
        return score == null ? "–" : String.format(habit(), "%.2f", score);
    }

    /** A check-worthiness in tenths, for the length of a bar. */
    public int tenths(Double score) {
        return score == null ? 0 : (int) Math.round(score * 10);
    }

    /** The orders a queue can be read in. */
    public QueueOrder[] orders() {
        return QueueOrder.values();
    }

    /** Why a claim may be declined. */
    public DeclineReason[] declineReasons() {
        return DeclineReason.values();
    }

    /** How evidence may bear on a claim. */
    public Stance[] stances() {
        return Stance.values();
    }

    /** Kinds of sources. */
    public SourceKind[] sourceKinds() {
        return SourceKind.values();
    }

    /** How the reader writes dates and numbers: their own country's way, where they read a language of ours. */
    private Locale habit() {
        if (habit == null) {
            habit = Languages.habit(headers, locale());
        }
        return habit;
    }

    private Locale locale() {
        if (locale == null) {
            locale = read();
        }
        return locale;
    }

    private Locale read() {
        var chosen = headers.getCookies().get(LANGUAGE_COOKIE);
        if (chosen != null) {
            return Languages.SPOKEN.stream().filter(language -> language.getLanguage().equals(chosen.getValue())).findFirst().orElse(Languages.SPOKEN.get(0));
        }
        return Languages.suiting(headers);
    }
}
