package org.claimdesk.shared;

import java.io.StringReader;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Applies a JSON merge patch (RFC 7396) to the editable part of something, and reads the result as strictly as any other body. */
@ApplicationScoped
public class MergePatch {

    /** Media type of a merge patch. */
    public static final String JSON = "application/merge-patch+json";

    private final ObjectMapper mapper;
    private final Validator validator;

    MergePatch(ObjectMapper mapper, Validator validator) {
        this.mapper = mapper;
        this.validator = validator;
    }

    /**
     * What comes out when the patch is applied.
     *
     * @param before the editable part as it is
     * @param patch  the patch as it was sent
     * @throws Refusal where the patch is not a JSON object, names unknown fields, or leaves invalid values
     */
    public <T> T apply(T before, String patch, Class<T> type) {
        try {
            mapper.readTree(patch);
            var change = Json.createReader(new StringReader(patch)).readObject();
            var after = Json.createMergePatch(change).apply(Json.createReader(new StringReader(mapper.writeValueAsString(before))).readValue());
            var result = mapper.readValue(after.toString(), type);
            var violations = validator.validate(result);
            if (!violations.isEmpty()) {
                throw new ConstraintViolationException(violations);
            }
            return result;
        } catch (JsonProcessingException unreadable) {
            throw ProblemMapper.refusalOf(unreadable);
        } catch (JsonException notAnObject) {
            throw Refusal.badInput("#", "NOT_AN_OBJECT", "A merge patch is a JSON object");
        }
    }
}
