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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
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

import org.hibernate.exception.GenericJDBCException;
import org.hibernate.exception.JDBCConnectionException;
import org.hibernate.exception.LockAcquisitionException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The one place where what was thrown becomes an answer: a problem for API calls, a small page for everybody else. */
public class ProblemMapper {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);
    private static final int RETRY_SECONDS = 5;
    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{1,8}(-[0-9a-fA-F]{1,4}){3}-[0-9a-fA-F]{1,12}");

    @ServerExceptionMapper
    public Response refused(Refusal refusal, UriInfo uri) {
        return answer(refusal, uri);
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException violated, UriInfo uri) {
        var faults = violated.getConstraintViolations().stream().map(ProblemMapper::fault).toList();
        return answer(new Refusal(ProblemCode.INVALID_INPUT, faults.get(0).pointer() + " " + faults.get(0).detail(), faults), uri);
    }

    @ServerExceptionMapper({ JacksonException.class, MismatchedInputException.class })
    public Response unreadable(JacksonException unreadable, UriInfo uri) {
        return answer(refusalOf(unreadable), uri);
    }

    @ServerExceptionMapper({ UnauthorizedException.class, AuthenticationFailedException.class })
    public Response notSignedIn(SecurityException refused, UriInfo uri) {
        if (refused.getCause() instanceof Refusal refusal) {
            return answer(refusal, uri);
        }
        return answer(new Refusal(ProblemCode.UNAUTHENTICATED, "This call needs a valid login"), uri);
    }

    @ServerExceptionMapper
    public Response notAllowed(ForbiddenException refused, UriInfo uri) {
        return answer(new Refusal(ProblemCode.FORBIDDEN, "The roles of this login do not allow this call"), uri);
    }

    @ServerExceptionMapper
    public Response lostRace(OptimisticLockException lost, UriInfo uri) {
        return answer(new Refusal(ProblemCode.STALE_REVISION, "Somebody else changed it at the same moment"), uri);
    }

    /** Reading a row under a lock fails with Hibernate's own exceptions, everything else with those of JPA. */
    @ServerExceptionMapper({ LockTimeoutException.class, PessimisticLockException.class, QueryTimeoutException.class, LockAcquisitionException.class,
            JDBCConnectionException.class })
    public Response busy(RuntimeException busy, UriInfo uri) {
        LOG.warnf("The database did not answer in time: %s", busy.getMessage());
        return answer(new Refusal(ProblemCode.UNAVAILABLE, "The database did not answer in time").with("retryAfter", RETRY_SECONDS), uri);
    }

    /** An error without an SQL state comes from the pool and not from the database: all connections were in use for too long. */
    @ServerExceptionMapper
    public Response unspecific(GenericJDBCException error, UriInfo uri) {
        return error.getSQLState() == null ? busy(error, uri) : broken(error, uri);
    }

    /** What the framework refuses by itself: unknown paths, methods, media types. */
    @ServerExceptionMapper
    public Response refusedByFramework(WebApplicationException refused, UriInfo uri) {
        if (refused.getCause() instanceof JacksonException unreadable) {
            return answer(refusalOf(unreadable), uri);
        }
        for (Throwable cause = refused.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return answer(refusal, uri);
            }
        }
        if (refused instanceof NotFoundException && refused.getCause() != null && !isNonsensePath(uri)) {
            return answer(new Refusal(ProblemCode.INVALID_INPUT, "A query parameter has the wrong form or a value that does not exist"), uri);
        }
        var status = refused.getResponse().getStatus();
        if (status >= 500) {
            return broken(refused, uri);
        }
        if (status < 400) {
            return refused.getResponse();
        }
        for (var code : ProblemCode.values()) {
            if (code.status() == status) {
                return answer(new Refusal(code, code.title()), uri);
            }
        }
        return answer(new Refusal(ProblemCode.INVALID_INPUT, "The request is not valid"), uri);
    }

    @ServerExceptionMapper
    public Response broken(Throwable bug, UriInfo uri) {
        LOG.error("A request failed", bug);
        return answer(new Refusal(ProblemCode.INTERNAL_ERROR, "The server failed to answer. It is logged under the trace id."), uri);
    }

    /** Whether an id in the path is none: then there is nothing at that address; otherwise it was a query parameter that could not be read. */
    private static boolean isNonsensePath(UriInfo uri) {
        return uri.getPathParameters().entrySet().stream().filter(parameter -> parameter.getKey().toLowerCase(Locale.ROOT).endsWith("id"))
                .flatMap(parameter -> parameter.getValue().stream()).anyMatch(id -> !UUID_TEXT.matcher(id).matches());
    }

    private static Response answer(Refusal refusal, UriInfo uri) {
        var code = refusal.code();
        var answer = Response.status(code.status());
        if (refusal.members().get("retryAfter") instanceof Integer seconds) {
            answer.header(HttpHeaders.RETRY_AFTER, seconds);
        }
        if (code == ProblemCode.UNAUTHENTICATED) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Claimdesk\", charset=\"UTF-8\"");
        }
        answer.header(HttpHeaders.CACHE_CONTROL, "no-store");
        if (!uri.getPath().startsWith("/api/")) {
            return answer.type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")).entity(ProblemPages.page(code)).build();
        }
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
