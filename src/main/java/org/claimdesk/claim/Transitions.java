package org.claimdesk.claim;

import java.util.List;

import org.claimdesk.shared.Fault;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the caller may do with a claim now, and why not the rest.
 *
 * @param revision of the claim this holds for
 * @param allowed  the steps that would be taken
 * @param refused  the others
 */
@Schema(examples = """
        {"revision": 2, "allowed": [{"action": "take", "to": "IN_REVIEW", "requires": []}, {"action": "decline", "to": "DECLINED", "requires": ["reasonCode"]}], "refused": [{"action": "submit", "status": 409, "code": "ILLEGAL_TRANSITION", "detail": "A claim that is QUEUED allows no submit", "errors": []}]}""")
public record Transitions(int revision, List<Allowed> allowed, List<Refused> refused) {

    /** A step that can be taken, the state it reaches, and the fields that have to come with it. */
    public record Allowed(String action, String to, List<String> requires) {
    }

    /** A step that cannot be taken, and the problem that trying it would give. */
    public record Refused(String action, int status, String code, String detail, List<Fault> errors) {
    }
}
