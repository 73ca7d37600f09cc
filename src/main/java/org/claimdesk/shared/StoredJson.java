package org.claimdesk.shared;

import java.util.List;

import jakarta.persistence.AttributeConverter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** Keeps a list of records in one column, as JSON text, where its items are never looked for on their own. */
public abstract class StoredJson<T> implements AttributeConverter<List<T>, String> {

    private static final ObjectMapper MAPPER = JsonMapper.builder().addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).build();

    private final JavaType type;

    protected StoredJson(Class<T> item) {
        type = MAPPER.getTypeFactory().constructCollectionType(List.class, item);
    }

    @Override
    public String convertToDatabaseColumn(List<T> items) {
        try {
            return MAPPER.writeValueAsString(items);
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException("Records of ours are writable", bug);
        }
    }

    @Override
    public List<T> convertToEntityAttribute(String json) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException bug) {
            throw new IllegalStateException("What we wrote is readable", bug);
        }
    }
}
