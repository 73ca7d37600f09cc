package org.claimdesk.claim;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;

/** A claimant who has a name, or is anonymous and has a description instead. */
@Constraint(validatedBy = Identified.Check.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface Identified {

    String message() default "must have a name, or be anonymous and have a description and no name";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks at the three members together. */
    class Check implements ConstraintValidator<Identified, ClaimantView> {

        @Override
        public boolean isValid(ClaimantView claimant, ConstraintValidatorContext context) {
            return Boolean.TRUE.equals(claimant.anonymous()) ? claimant.description() != null && claimant.name() == null : claimant.name() != null;
        }
    }
}
