package org.claimdesk.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.persistence.QueryTimeoutException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;

import io.opentelemetry.api.trace.Span;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;

import org.hibernate.exception.LockAcquisitionException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where what was thrown becomes an answer: a problem for API calls, a small page for everybody else. */
public class ProblemMapper {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);
    private static final int RETRY_SECONDS = 5;
    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{1,8}(-[0-9a-fA-F]{1,4}){3}-[0-9a-fA-F]{1,12}");

    private final RefusalPage page;
    private final LoginChallenges logins;

    ProblemMapper(RefusalPage page, LoginChallenges logins) {
        this.page = page;
        this.logins = logins;
    }

    @ServerExceptionMapper
    public Response refused(Refusal refusal, ContainerRequestContext request) {
        return answer(refusal, request);
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException violated, ContainerRequestContext request) {
        var faults = violated.getConstraintViolations().stream().map(ProblemMapper::fault).toList();
        return answer(new Refusal(ProblemCode.INVALID_INPUT, faults.get(0).pointer() + " " + faults.get(0).detail(), faults), request);
    }

    @ServerExceptionMapper({ JacksonException.class, MismatchedInputException.class })
    public Response unreadable(JacksonException unreadable, ContainerRequestContext request) {
        return answer(refusalOf(unreadable), request);
    }

    @ServerExceptionMapper({ UnauthorizedException.class, AuthenticationFailedException.class })
    public Response notSignedIn(SecurityException refused, ContainerRequestContext request) {
        if (refused.getCause() instanceof Refusal refusal) {
            return answer(refusal, request);
        }
        return answer(new Refusal(ProblemCode.UNAUTHENTICATED, "This call needs a valid login"), request);
    }

    @ServerExceptionMapper
    public Response notAllowed(ForbiddenException refused, ContainerRequestContext request) {
        return answer(new Refusal(ProblemCode.FORBIDDEN, "The roles of this login do not allow this call"), request);
    }

    @ServerExceptionMapper
    public Response lostRace(OptimisticLockException lost, ContainerRequestContext request) {
        return answer(new Refusal(ProblemCode.STALE_REVISION, "Somebody else changed it at the same moment"), request);
    }

    /** Reading a row under a lock fails with Hibernate's own exceptions, everything else with those of JPA. */
    @ServerExceptionMapper({ LockTimeoutException.class, PessimisticLockException.class, QueryTimeoutException.class, LockAcquisitionException.class })
    public Response busy(RuntimeException busy, ContainerRequestContext request) {
        LOG.warnf("The database did not answer in time: %s", busy.getMessage());
        return answer(new Refusal(ProblemCode.UNAVAILABLE, "The database did not answer in time").with("retryAfter", RETRY_SECONDS), request);
    }

    /** What the framework refuses by itself: unknown paths, methods, media types. */
    @ServerExceptionMapper
    public Response refusedByFramework(WebApplicationException refused, ContainerRequestContext request) {
        if (refused.getCause() instanceof JacksonException unreadable) {
            return answer(refusalOf(unreadable), request);
        }
        for (Throwable cause = refused.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return answer(refusal, request);
            }
        }
        if (refused instanceof NotFoundException && refused.getCause() != null && !isNonsensePath(request.getUriInfo())) {
            return answer(new Refusal(ProblemCode.INVALID_INPUT, "A query parameter has the wrong form or a value that does not exist"), request);
        }
        var status = refused.getResponse().getStatus();
        if (status >= 500) {
            return broken(refused, request);
        }
        if (status < 400) {
            return refused.getResponse();
        }
        for (var code : ProblemCode.values()) {
            if (code.status() == status) {
                return answer(new Refusal(code, code.title()), request);
            }
        }
        return answer(new Refusal(ProblemCode.INVALID_INPUT, "The request is not valid"), request);
    }

    /** A database that is away is wrapped in something else by everybody it passes; whatever else comes here is a bug. */
    @ServerExceptionMapper
    public Response broken(Throwable thrown, ContainerRequestContext request) {
        var failure = DatabaseFailure.behind(thrown);
        if (failure.isPresent()) {
            return away(failure.get(), request);
        }
        LOG.error("A request failed", thrown);
        return answer(new Refusal(ProblemCode.INTERNAL_ERROR, "The server failed to answer. It is logged under the trace id."), request);
    }

    private Response away(DatabaseFailure failure, ContainerRequestContext request) {
        LOG.warnf("The database is not there for a request: %s", failure.error().getMessage());
        var refusal = failure.whileCommitting() ? new Refusal(ProblemCode.OUTCOME_UNKNOWN, "The database went away while it was told to keep the change")
                : new Refusal(ProblemCode.UNAVAILABLE, "The database cannot be reached just now");
        return answer(refusal.with("retryAfter", RETRY_SECONDS), request);
    }

    /** Whether an id in the path is none: then there is nothing at that address; otherwise it was a query parameter that could not be read. */
    private static boolean isNonsensePath(UriInfo uri) {
        return uri.getPathParameters().entrySet().stream().filter(parameter -> parameter.getKey().toLowerCase(Locale.ROOT).endsWith("id"))
                .flatMap(parameter -> parameter.getValue().stream()).anyMatch(id -> !UUID_TEXT.matcher(id).matches());
    }

    private Response answer(Refusal refusal, ContainerRequestContext request) {
        var uri = request.getUriInfo();
        if (!uri.getPath().startsWith("/api/")) {
            return page.of(refusal, request);
        }
        var code = refusal.code();
        var answer = Response.status(code.status());
        if (refusal.members().get("retryAfter") instanceof Integer seconds) {
            answer.header(HttpHeaders.RETRY_AFTER, seconds);
        }
        if (code == ProblemCode.UNAUTHENTICATED) {
            var sent = request.getHeaderString(HttpHeaders.AUTHORIZATION);
            var tokenSent = sent != null && sent.regionMatches(true, 0, "Bearer ", 0, 7);
            logins.challenges(tokenSent).forEach(way -> answer.header(HttpHeaders.WWW_AUTHENTICATE, way));
        }
        answer.header(HttpHeaders.CACHE_CONTROL, "no-store");
        var type = uri.getBaseUri().resolve(code.path()).toString();
        return answer.type(Problem.JSON).entity(new Problem(type, code.title(), code.status(), refusal.getMessage(), code.name(),
                Span.current().getSpanContext().getTraceId(), refusal.faults(), refusal.members())).build();
    }

    /** What is wrong with a body that could not be read, and where. */
    static Refusal refusalOf(JacksonException unreadable) {
        if (unreadable instanceof StreamConstraintsException) {
            return Refusal.badInput("#", "JSON_LIMIT", "The JSON goes beyond a limit: " + unreadable.getOriginalMessage());
        }
        if (unreadable instanceof UnrecognizedPropertyException unknown) {
            return Refusal.badInput(pointer(unknown.getPath()), "UNKNOWN_FIELD", "There is no field \"%s\"".formatted(unknown.getPropertyName()));
        }
        for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal && unreadable instanceof JsonMappingException mapping) {
                return Refusal.badInput(pointer(mapping.getPath()), "INVALID_VALUE", refusal.getMessage());
            }
        }
        if (unreadable instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            return Refusal.badInput(pointer(mapping.getPath()), "INVALID_VALUE", "The value has the wrong type or form");
        }
        return Refusal.badInput("#", "NOT_JSON", "The body is not the JSON that this call takes");
    }

    private static String pointer(List<JsonMappingException.Reference> path) {
        var pointer = new StringBuilder("#");
        path.forEach(step -> pointer.append('/').append(step.getFieldName() != null
                ? step.getFieldName().replace("~", "~0").replace("/", "~1") : step.getIndex()));
        return pointer.toString();
    }

    /** The path of a violation begins with the method and its parameter; the body's own part follows. */
    private static Fault fault(ConstraintViolation<?> violation) {
        var steps = new ArrayList<Path.Node>(StreamSupport.stream(violation.getPropertyPath().spliterator(), false).toList());
        if (steps.size() > 1 && steps.get(0).getKind() == ElementKind.METHOD) {
            var parameter = steps.get(1).getName();
            steps.subList(0, 2).clear();
            if (steps.isEmpty()) {
                return new Fault(parameter, "INVALID_VALUE", violation.getMessage());
            }
        }
        var pointer = new StringBuilder("#");
        for (var step : steps) {
            if (step.getIndex() != null) {
                pointer.append('/').append(step.getIndex());
            }
            if (step.getName() != null && step.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(step.getName());
            }
        }
        return new Fault(pointer.toString(), "INVALID_VALUE", violation.getMessage());
    }
}
