package org.claimdesk.shared;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When something was published: a day, or a moment when the source is that exact. Written as ISO-8601, {@code 2020-02-06} or
 * {@code 2020-02-06T10:00:00Z}.
 *
 * @param on the day; of a moment, the day it was where it was said to be
 * @param at the moment in UTC, or null where only the day is known
 */
@Embeddable
@Schema(type = SchemaType.STRING, examples = "2020-02-06")
public record PublicationDay(@Column(name = "published_on") LocalDate on, @Column(name = "published_at") Instant at) {

    /** Reads a date, or a date and time with its offset; refuses anything else, and years that are not of four digits. */
    @JsonCreator
    public static PublicationDay of(String text) {
        try {
            if (text.length() == 10) {
                return new PublicationDay(LocalDate.parse(text), null);
            }
            var moment = OffsetDateTime.parse(text);
            if (moment.getYear() >= 0 && moment.getYear() <= 9999) {
                return new PublicationDay(moment.toLocalDate(), moment.withOffsetSameInstant(ZoneOffset.UTC).toInstant().truncatedTo(ChronoUnit.MICROS));
            }
        } catch (DateTimeException notADate) {
            // answered below
        }
        throw Refusal.badInput("publishedAt", "INVALID_VALUE", "A date like 2020-02-06, or a date and time like 2020-02-06T10:00:00Z");
    }

    /** Read by JAX-RS from a query parameter. */
    public static PublicationDay fromString(String text) {
        return of(text);
    }

    @JsonValue
    @Override
    public String toString() {
        return at == null ? String.valueOf(on) : at.toString();
    }
}
