package org.claimdesk.review;

import org.claimdesk.shared.Fault;

/** Each rule of the gate, and how it is told when it is not met. */
enum Unmet {
    VERDICT("#/verdict", "There is no verdict"),
    EVIDENCE("#/evidence", "There is no evidence"),
    STANCE("#/evidence", "No piece of evidence says whether it supports or refutes the claim"),
    SUPPORTING_EVIDENCE("#/evidence", "The rating says that the claim holds, but no evidence supports it"),
    REFUTING_EVIDENCE("#/evidence", "The rating says that the claim does not hold, but no evidence refutes it"),
    REASON("#/reason", "A reason is required"),
    REASON_CODE("#/reasonCode", "A reasonCode is required"),
    ASSIGNEE("#/assignee", "An assignee is required"),
    DIGEST("#/digest", "The digest of what was submitted is required");

    private final String pointer;
    private final String detail;

    Unmet(String pointer, String detail) {
        this.pointer = pointer;
        this.detail = detail;
    }

    Fault fault() {
        return new Fault(pointer, this == REASON || this == REASON_CODE || this == ASSIGNEE || this == DIGEST ? "REQUIRED" : name() + "_MISSING", detail);
    }

    String field() {
        return pointer.substring(2);
    }
}
