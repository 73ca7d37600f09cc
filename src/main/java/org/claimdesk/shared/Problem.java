package org.claimdesk.shared;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A problem as RFC 9457 has it.
 *
 * @param type    absolute address at which this server explains it
 * @param title   summary of the type
 * @param status  HTTP status
 * @param detail  about this very occurrence
 * @param code    stable name for machines
 * @param traceId under which the server logged the request
 * @param errors  each thing that is wrong, and where
 * @param members what else a machine can use, by code
 */
@Schema(description = "What went wrong (RFC 9457). Depending on the code there are further members: state and allowed, until, currentRevision, changedBy and changedAt, retryAfter.")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        @Schema(examples = "http://127.0.0.1:8080/problems/illegal-transition") String type,
        @Schema(examples = "Not from this state") String title,
        @Schema(examples = "409") int status,
        @Schema(examples = "A claim that is DETECTED cannot be approved") String detail,
        @Schema(examples = "ILLEGAL_TRANSITION") String code,
        @Schema(examples = "4bf92f3577b34da6a3ce929d0e0e4736") String traceId,
        List<Fault> errors,
        @JsonAnyGetter @Schema(hidden = true) Map<String, Object> members) {

    /** Media type of a problem. */
    public static final String JSON = "application/problem+json";
}
