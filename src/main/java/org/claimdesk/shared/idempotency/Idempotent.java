package org.claimdesk.shared.idempotency;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;

/**
 * A POST that may be sent again: with an {@code Idempotency-Key} header its effect happens once, and a retry gets the first answer.
 * The method returns a {@code RestResponse}; its parameters, the {@code If-Match} revision aside, are what "the same request" means.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ ElementType.METHOD, ElementType.TYPE })
public @interface Idempotent {

    /**
     * Whether the method begins with something that takes long and changes nothing here, such as asking another machine. No transaction is
     * open around it then; the method hands its change to {@link Effect}.
     */
    @Nonbinding
    boolean preparesFirst() default false;
}
