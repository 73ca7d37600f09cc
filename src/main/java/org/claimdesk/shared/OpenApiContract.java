package org.claimdesk.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import io.quarkus.smallrye.openapi.OpenApiFilter;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Writes into OpenAPI what holds for every endpoint, so that no endpoint has to repeat it: problems, entity tags, idempotency keys, login. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class OpenApiContract implements OASFilter {

    private static final String BASIC = "basic";
    private static final String KEY = "apiKey";
    private static final String TOKEN = "accessToken";
    private static final String CLAIM_REVIEW = "/api/v1/claim-reviews/{slug}";
    private static final Set<String> PUBLIC_PATHS = Set.of("/api/v1/claims/{id}/status", CLAIM_REVIEW);
    /** Beside a claim and never changed: without a revision of their own. */
    private static final String SUGGESTIONS = "/suggestions";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        for (var code : ProblemCode.values()) {
            api.getComponents().addResponse(code.name(), problem(code));
        }
        api.getComponents().addSecurityScheme(BASIC, OASFactory.createSecurityScheme().type(SecurityScheme.Type.HTTP).scheme(BASIC)
                .description("A local account of this server, where local accounts are on"));
        api.getComponents().addSecurityScheme(KEY, OASFactory.createSecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer")
                .description("An API key, cdk_…, with the scopes that the call takes"));
        api.getComponents().addSecurityScheme(TOKEN, OASFactory.createSecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer").bearerFormat("JWT")
                .description("An access token of Keycloak or another issuer, where this server knows one"));
        api.getPaths().getPathItems().forEach((path, item) -> item.getOperations().forEach((method, operation) -> describe(path, method, operation)));
    }

    private static void describe(String path, HttpMethod method, Operation operation) {
        var parameters = operation.getParameters() == null ? List.<Parameter> of() : operation.getParameters();
        var changes = parameters.stream().anyMatch(parameter -> "If-Match".equals(parameter.getName()));
        var list = parameters.stream().anyMatch(parameter -> "pageToken".equals(parameter.getName()));
        var keeps = method == HttpMethod.POST && !path.endsWith(":score") && !path.endsWith("/extractions") && !path.endsWith("/api-keys");
        var codes = new ArrayList<>(List.of(ProblemCode.TOO_MANY_REQUESTS, ProblemCode.INTERNAL_ERROR, ProblemCode.UNAVAILABLE));
        if (method != HttpMethod.GET) {
            codes.add(ProblemCode.OUTCOME_UNKNOWN);
        }
        if (!PUBLIC_PATHS.contains(path)) {
            operation.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(BASIC));
            operation.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(KEY));
            operation.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(TOKEN));
            codes.addAll(List.of(ProblemCode.UNAUTHENTICATED, ProblemCode.FORBIDDEN, ProblemCode.TOO_MANY_ATTEMPTS));
        }
        if (path.startsWith("/api/v1/accounts")) {
            codes.add(ProblemCode.LOCAL_ACCOUNTS_OFF);
        }
        if (path.contains("{")) {
            codes.add(ProblemCode.NOT_FOUND);
        }
        if (path.equals(CLAIM_REVIEW)) {
            codes.add(ProblemCode.RETRACTED);
        }
        if (method != HttpMethod.GET && method != HttpMethod.DELETE) {
            codes.addAll(List.of(ProblemCode.INVALID_INPUT, ProblemCode.TOO_LARGE, ProblemCode.UNSUPPORTED_MEDIA_TYPE));
        }
        if (list) {
            codes.addAll(List.of(ProblemCode.INVALID_INPUT, ProblemCode.INVALID_PAGE_TOKEN));
        }
        if (changes) {
            codes.addAll(List.of(ProblemCode.ILLEGAL_TRANSITION, ProblemCode.STALE_REVISION, ProblemCode.GATE_NOT_MET, ProblemCode.PRECONDITION_REQUIRED));
        }
        if (keeps) {
            codes.addAll(List.of(ProblemCode.IDEMPOTENCY_IN_PROGRESS, ProblemCode.IDEMPOTENCY_KEY_REUSED));
            operation.addParameter(header("Idempotency-Key", "Makes the request safe to send again: its effect happens once, and a retry within a day gets the first answer. "
                    + "Up to 255 characters; belongs to one person, method and path."));
        }
        if (keeps && path.endsWith(SUGGESTIONS)) {
            codes.addAll(List.of(ProblemCode.CHAT_DISABLED, ProblemCode.NOT_SUGGESTIBLE, ProblemCode.CHAT_UNAVAILABLE));
        }
        if (keeps && !path.endsWith("/transitions") || method == HttpMethod.POST && path.endsWith("/api-keys")) {
            madeAnew(path, operation);
        }
        if (method == HttpMethod.GET && !list && path.contains("{") && !path.endsWith("/transitions") && !path.endsWith("/verification")) {
            operation.addParameter(header("If-None-Match", "Entity tag of the revision the client has: answered with 304 while it is current."));
            operation.getResponses().addAPIResponse("304", OASFactory.createAPIResponse().description("The client has the current revision"));
        }
        answers(operation, list, changes, (path.contains("{") || keeps) && !path.endsWith(SUGGESTIONS));
        new TreeSet<>(codes).forEach(code -> addProblem(operation, code));
    }

    /** What a POST has made is answered with 201; an article that was there already, with 200. */
    private static void madeAnew(String path, Operation operation) {
        var answer = operation.getResponses().getAPIResponse("200");
        operation.getResponses().addAPIResponse("201", OASFactory.createAPIResponse().description("Created").content(answer.getContent()));
        if (path.endsWith("/articles")) {
            answer.setDescription("The article is there already");
        } else {
            operation.getResponses().removeAPIResponse("200");
        }
    }

    /** Several codes can share a status: OpenAPI has one response for it, which shows an example of each. */
    private static void addProblem(Operation operation, ProblemCode code) {
        var status = String.valueOf(code.status());
        var known = operation.getResponses().getAPIResponse(status);
        if (known == null || known.getContent() == null) {
            operation.getResponses().addAPIResponse(status, problem(code));
        } else {
            known.setDescription(known.getDescription() + " / " + code.name() + ": " + code.title());
            known.getContent().getMediaType(Problem.JSON).addExample(code.name(), OASFactory.createExample().value(example(code)));
        }
    }

    private static void answers(Operation operation, boolean list, boolean changes, boolean tagged) {
        operation.getResponses().getAPIResponses().forEach((status, answer) -> {
            if (list && status.equals("200")) {
                answer.addHeader("Link", text("Address of the next page, with rel=\"next\"; absent on the last one"));
            } else if (status.startsWith("2") && tagged) {
                answer.addHeader("ETag", text("The revision, as a strong entity tag: \"r3\"" + (changes ? "; for the next change's If-Match" : "")));
            }
            answer.addHeader("RateLimit-Policy", text("Requests (q) that one client may send within so many seconds (w); absent where there is no limit"));
            answer.addHeader("RateLimit", text("How many are left (r), and for how many seconds (t)"));
            if (status.equals("201")) {
                answer.addHeader("Location", text("Address of what is new"));
            }
        });
    }

    private static Header text(String description) {
        return OASFactory.createHeader().description(description).schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }

    private static Parameter header(String name, String description) {
        return OASFactory.createParameter().name(name).in(Parameter.In.HEADER).description(description)
                .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING));
    }

    private static APIResponse problem(ProblemCode code) {
        var content = OASFactory.createMediaType().schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))
                .addExample(code.name(), OASFactory.createExample().value(example(code)));
        return OASFactory.createAPIResponse().description(code.name() + ": " + code.title())
                .content(OASFactory.createContent().addMediaType(Problem.JSON, content));
    }

    private static Map<String, Object> example(ProblemCode code) {
        return Map.of("type", "http://127.0.0.1:8080" + code.path(), "title", code.title(), "status", code.status(), "detail", code.explanation(),
                "code", code.name(), "traceId", "4bf92f3577b34da6a3ce929d0e0e4736");
    }
}
