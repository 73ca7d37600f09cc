package org.claimdesk.shared;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;

import io.quarkus.jackson.ObjectMapperCustomizer;

/** JSON comes in as it is documented or not at all: no unknown or doubled fields, no number for a text, no text that cannot be stored. */
@Singleton
class StrictJson implements ObjectMapperCustomizer {

    private static final int DEEPEST = 64;
    private static final int LONGEST_TEXT = 20_000_000;
    /** The longest body there is, a thousand sentences to be scored, has a tenth of that; a million keys fill the heap. */
    private static final int MOST_TOKENS = 20_000;

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.getFactory().setStreamReadConstraints(StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST).maxNameLength(1_000).maxNumberLength(100).maxStringLength(LONGEST_TEXT).maxTokenCount(MOST_TOKENS).build());
        mapper.configure(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature(), true);
        mapper.configure(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION.mappedFeature(), false);
        mapper.configure(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, true);
        mapper.configure(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS, true);
        mapper.configure(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES, true);
        mapper.configure(DeserializationFeature.ACCEPT_FLOAT_AS_INT, false);
        mapper.configure(MapperFeature.ALLOW_COERCION_OF_SCALARS, false);
        mapper.registerModule(new SimpleModule("texts").addDeserializer(String.class, new TextReader())
                .addDeserializer(Instant.class, new InstantReader()));
    }

    /** Takes JSON strings only, and refuses those that are not Unicode text or that the databases cannot keep. */
    private static final class TextReader extends StdScalarDeserializer<String> {

        private TextReader() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                return (String) context.handleUnexpectedToken(String.class, parser);
            }
            return PlainText.checked(parser.getText());
        }
    }

    /** Takes instants as ISO-8601 with an offset, of four-digit years, and cuts them to the microseconds that the databases keep. */
    private static final class InstantReader extends StdScalarDeserializer<Instant> {

        private InstantReader() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                return (Instant) context.handleUnexpectedToken(Instant.class, parser);
            }
            try {
                var moment = OffsetDateTime.parse(parser.getText());
                if (moment.getYear() > 0 && moment.getYear() < 9999) {
                    return moment.toInstant().truncatedTo(ChronoUnit.MICROS);
                }
            } catch (DateTimeException notAMoment) {
                // answered below
            }
            throw Refusal.badInput("#", "INVALID_VALUE", "A moment is written like 2026-11-23T09:00:00Z");
        }
    }
}
