package org.claimdesk.outside;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * The review graph as the contract has it, written down a second time, in words alone: what a claim is, what must come of each wish, and
 * what the claim is afterwards. Tests walk the real thing and this one side by side.
 */
public final class ReviewModel {

    /** Done. */
    public static final String DONE = "DONE";
    /** Everybody who takes part, and the role they have. */
    public static final Map<String, String> PEOPLE = Map.of("viewer", "viewer", "checker", "fact-checker", "checker2", "fact-checker", "editor", "editor",
            "editor2", "editor", "admin", "admin");

    /** Action; states it leaves; state it reaches (- stays); least role; who; who has the claim then; what has to come with it. */
    private static final String[][] TABLE = {
            { "queue", "DETECTED DECLINED", "QUEUED", "fact-checker", "anybody", "nobody", "" },
            { "decline", "DETECTED QUEUED IN_REVIEW", "DECLINED", "fact-checker", "holder-if-held or editor", "nobody", "reasonCode" },
            { "take", "QUEUED", "IN_REVIEW", "fact-checker", "anybody", "caller", "" },
            { "assign", "QUEUED IN_REVIEW", "IN_REVIEW", "editor", "anybody", "named", "assignee" },
            { "release", "IN_REVIEW", "QUEUED", "fact-checker", "holder or editor", "nobody", "" },
            { "submit", "IN_REVIEW", "SUBMITTED", "fact-checker", "holder", "nobody", "gate" },
            { "withdraw", "SUBMITTED", "IN_REVIEW", "fact-checker", "submitter", "submitter", "" },
            { "request-changes", "SUBMITTED", "IN_REVIEW", "editor", "not submitter", "submitter", "reason" },
            { "approve", "SUBMITTED", "APPROVED", "editor", "not author", "nobody", "digest" },
            { "reopen", "APPROVED", "IN_REVIEW", "editor", "anybody", "submitter", "reason" },
            { "publish", "APPROVED", "-", "editor", "anybody", "same", "reason-if-public" },
            { "retract", "DETECTED QUEUED IN_REVIEW SUBMITTED APPROVED DECLINED", "-", "editor", "anybody", "same", "reason" },
            { "add-evidence", "IN_REVIEW", "-", "fact-checker", "holder", "same", "" },
            { "write-verdict", "IN_REVIEW", "-", "fact-checker", "holder", "same", "" },
    };

    /**
     * What somebody wants.
     *
     * @param value the stance of new evidence, the rating of a new verdict, the assignee; null where there is none
     * @param with  whether the field comes with it that the step asks for
     * @param right whether the digest is the right one
     */
    public record Wish(String person, String action, String value, boolean with, boolean right) {
    }

    private String review = "DETECTED";
    private String publication = "UNPUBLISHED";
    private String assignee;
    private String submitter;
    private boolean publishedAsItIs;
    private String rating;
    private final Set<String> stances = new HashSet<>();
    private final Set<String> authors = new HashSet<>();

    public String review() {
        return review;
    }

    public String publication() {
        return publication;
    }

    /** Who holds the claim, or null. */
    public String assignee() {
        return assignee;
    }

    /** Who submitted what waits for approval or has it, or null. */
    public String submitter() {
        return submitter;
    }

    /** Everybody who wrote a part of verdict or evidence. */
    public Set<String> authors() {
        return authors;
    }

    /** Some wish; mostly one of somebody who could have it here, or sequences would never get far. */
    public Wish any(Random random) {
        Wish wish;
        var tries = random.nextInt(10) < 7 ? 200 : 1;
        do {
            var row = TABLE[random.nextInt(TABLE.length)];
            wish = new Wish(pick(random, PEOPLE.keySet().stream().sorted().toList()), row[0], switch (row[0]) {
                case "assign" -> pick(random, List.of("checker", "checker2", "editor", "editor2"));
                case "add-evidence" -> pick(random, List.of("SUPPORTS", "REFUTES", "CONTEXT"));
                case "write-verdict" -> pick(random, List.of("TRUE", "FALSE", "UNPROVEN"));
                default -> null;
            }, random.nextInt(8) > 0, random.nextInt(8) > 0);
        } while (--tries > 0 && !judge(wish).equals(DONE));
        return wish;
    }

    /** What must come of it: {@link #DONE}, or the code of the refusal. */
    public String judge(Wish wish) {
        var row = row(wish.action());
        if (!may(wish.person(), row[3])) {
            return "FORBIDDEN";
        }
        if (!List.of(row[1].split(" ")).contains(review) || wish.action().equals("retract") && !publication.equals("PUBLISHED")
                || wish.action().equals("publish") && (publication.equals("RETRACTED") || publishedAsItIs)) {
            return wish.action().equals("take") && assignee != null && !assignee.equals(wish.person()) ? "HELD_BY_OTHER"
                    : List.of("add-evidence", "write-verdict").contains(wish.action()) ? "NOT_EDITABLE" : "ILLEGAL_TRANSITION";
        }
        if (!admits(row[4], wish.person())) {
            return "FORBIDDEN";
        }
        var needs = row[6].equals("reason-if-public") ? publication.equals("PUBLISHED") : !row[6].isEmpty() && !row[6].equals("gate");
        if (needs && !wish.with()) {
            return "GATE_NOT_MET";
        }
        if (row[4].equals("not submitter") && wish.person().equals(submitter)
                || row[4].equals("not author") && (wish.person().equals(submitter) || authors.contains(wish.person()))) {
            return "FOUR_EYES_REQUIRED";
        }
        if (row[6].equals("digest") && !wish.right()) {
            return "DIGEST_MISMATCH";
        }
        return row[6].equals("gate") && !gateHolds() ? "GATE_NOT_MET" : DONE;
    }

    /** Does what was judged to be right. */
    public void take(Wish wish) {
        var row = row(wish.action());
        var before = submitter;
        switch (wish.action()) {
            case "add-evidence" -> stances.add(wish.value());
            case "write-verdict" -> rating = wish.value();
            case "submit" -> submitter = wish.person();
            case "publish" -> publication = "PUBLISHED";
            case "retract" -> publication = "RETRACTED";
            case "withdraw", "request-changes", "reopen" -> submitter = null;
            default -> {
                // moves, and nothing else
            }
        }
        publishedAsItIs = wish.action().equals("publish") || publishedAsItIs && wish.action().equals("retract");
        if (row[2].equals("-") && !List.of("publish", "retract").contains(wish.action())) {
            authors.add(wish.person());
        }
        review = row[2].equals("-") ? review : row[2];
        assignee = switch (row[5]) {
            case "nobody" -> null;
            case "caller" -> wish.person();
            case "named" -> wish.value();
            case "submitter" -> before;
            default -> assignee;
        };
    }

    private boolean admits(String who, String person) {
        var holds = person.equals(assignee);
        return switch (who) {
            case "holder" -> holds;
            case "holder or editor" -> holds || may(person, "editor");
            case "holder-if-held or editor" -> assignee == null || holds || may(person, "editor");
            case "submitter" -> person.equals(submitter);
            default -> true;
        };
    }

    private boolean gateHolds() {
        return rating != null && !stances.isEmpty()
                && (!rating.equals("TRUE") || stances.contains("SUPPORTS")) && (!rating.equals("FALSE") || stances.contains("REFUTES"));
    }

    private static boolean may(String person, String role) {
        return PEOPLE.get(person).equals(role) || role.equals("fact-checker") && PEOPLE.get(person).equals("editor");
    }

    private static String[] row(String action) {
        for (var row : TABLE) {
            if (row[0].equals(action)) {
                return row;
            }
        }
        throw new IllegalArgumentException(action);
    }

    private static <T> T pick(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
