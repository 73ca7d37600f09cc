package org.claimdesk.shared;

import java.util.Arrays;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import jakarta.ws.rs.core.EntityTag;

/**
 * The revision a caller has seen, as the {@code If-Match} header names it: {@code "r3"}.
 *
 * @param number the revision; null where the header says {@code *} (whichever is current)
 */
public record Revision(Integer number) {

    /** Whichever is current. */
    public static final Revision ANY = new Revision(null);

    private static final Pattern TAG = Pattern.compile("\"r(0|[1-9][0-9]{0,8})\"");

    /** Read by JAX-RS from a header. Refuses what is not one strong tag of ours, or {@code *}. */
    public static Revision fromString(String header) {
        if (header.trim().equals("*")) {
            return ANY;
        }
        var tag = TAG.matcher(header.trim());
        if (!tag.matches()) {
            throw Refusal.badInput("If-Match", "INVALID_VALUE", "If-Match takes one strong entity tag like \"r3\"");
        }
        return new Revision(Integer.valueOf(tag.group(1)));
    }

    /** Whether an If-None-Match header (null where there is none) names this revision: weak comparison, as RFC 9110 has it for this header. */
    static boolean isKnown(String ifNoneMatch, int revision) {
        return ifNoneMatch != null && Arrays.stream(ifNoneMatch.split(",")).map(String::trim)
                .anyMatch(tag -> tag.equals("*") || tag.equals("\"r" + revision + "\"") || tag.equals("W/\"r" + revision + "\""));
    }

    /** The strong entity tag of a revision. */
    public static EntityTag tag(int revision) {
        return new EntityTag("r" + revision);
    }

    /**
     * Lets a change go on only if the caller has seen the current revision.
     *
     * @param seen  what the If-Match header said; null where there was none
     * @param stale makes the refusal for an older one
     */
    public static void require(Revision seen, int current, Supplier<Refusal> stale) {
        if (seen == null) {
            throw new Refusal(ProblemCode.PRECONDITION_REQUIRED, "Name the revision this change is based on: If-Match: \"r%d\" is the current one".formatted(current));
        }
        if (seen.number != null && seen.number != current) {
            throw stale.get();
        }
    }
}
