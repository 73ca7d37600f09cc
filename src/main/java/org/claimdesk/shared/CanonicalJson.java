package org.claimdesk.shared;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * JSON that is the same for the same content, so that it can be hashed: members sorted by name, none left out, no white space,
 * instants as ISO-8601. Members are sorted by UTF-16 code unit, as RFC 8785 has it; our numbers are integers.
 */
public final class CanonicalJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .serializationInclusion(JsonInclude.Include.ALWAYS)
            .build();

    private CanonicalJson() {
    }

    /** The canonical text of records, maps, lists, strings, integers and instants. */
    public static String write(Object content) {
        try {
            return MAPPER.writeValueAsString(MAPPER.treeToValue(MAPPER.<JsonNode>valueToTree(content), Object.class));
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("Not made for canonical JSON: " + content.getClass(), unwritable);
        }
    }

    /** SHA-256, in hex, of the canonical text. */
    public static String sha256(Object content) {
        return Sha256.hex(write(content));
    }
}
