package org.claimdesk.shared;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The caller asked for something that cannot be: answered as a problem, and nothing has changed. Everything else that is thrown is a bug. */
public class Refusal extends RuntimeException {

    private final ProblemCode code;
    private final List<Fault> faults;
    private final Map<String, Object> members = new LinkedHashMap<>();

    /** A refusal with one sentence about this very case. */
    public Refusal(ProblemCode code, String detail) {
        this(code, detail, List.of());
    }

    /** A refusal that lists what is wrong, and where. */
    public Refusal(ProblemCode code, String detail, List<Fault> faults) {
        super(detail, null, false, false);
        this.code = code;
        this.faults = List.copyOf(faults);
    }

    /** Bad input at one place. */
    public static Refusal badInput(String pointer, String code, String detail) {
        return new Refusal(ProblemCode.INVALID_INPUT, detail, List.of(new Fault(pointer, code, detail)));
    }

    /** Nothing of that name, or nothing the caller may know of. */
    public static Refusal notFound(String what, Object id) {
        return new Refusal(ProblemCode.NOT_FOUND, "There is no %s %s".formatted(what, id));
    }

    /** Adds a member to the problem, for machines ({@code state}, {@code until}, {@code currentRevision}). */
    public Refusal with(String member, Object value) {
        members.put(member, value);
        return this;
    }

    public ProblemCode code() {
        return code;
    }

    /** What is wrong and where; empty when the detail says it all. */
    public List<Fault> faults() {
        return faults;
    }

    /** The additional members of the problem. */
    public Map<String, Object> members() {
        return Map.copyOf(members);
    }
}
