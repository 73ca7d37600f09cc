package org.claimdesk.desk;

import java.util.Arrays;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;

import org.claimdesk.shared.Refusal;

/** Reads what a form says as strictly as the API reads its bodies. An empty field is one that nobody filled in. */
@ApplicationScoped
class Forms {

    private final Validator validator;

    Forms(Validator validator) {
        this.validator = validator;
    }

    /** The same, or a refusal that says what is wrong with it. */
    <T> T valid(T filled) {
        var violations = validator.validate(filled);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return filled;
    }

    /** The choice of that name; null for none, a refusal for one that is not offered. */
    static <T extends Enum<T>> T choice(Class<T> choices, String field, String chosen) {
        return given(chosen) == null ? null : Arrays.stream(choices.getEnumConstants()).filter(one -> one.name().equals(chosen)).findFirst()
                .orElseThrow(() -> Refusal.badInput("#/" + field, "INVALID_VALUE", "%s is none of %s".formatted(chosen, Arrays.toString(choices.getEnumConstants()))));
    }

    /** What somebody typed: null for nothing, and line ends as they are kept everywhere, not as forms send them. */
    static String given(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip().replace("\r\n", "\n");
    }
}
