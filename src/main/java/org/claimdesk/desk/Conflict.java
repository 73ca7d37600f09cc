package org.claimdesk.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Two people, or two windows, changed the same thing: what it was, what it became meanwhile, and what was typed here. Nothing is lost, and
 * nothing is overwritten unseen.
 *
 * @param action    path of the form
 * @param revision  the current revision, which a second try is based on
 * @param changedBy who was faster
 * @param changedAt when
 * @param fields    what people write
 * @param along     fields that only have to come along
 */
public record Conflict(String action, int revision, String changedBy, Instant changedAt, List<Field> fields, List<TypedForm.Field> along) {

    /**
     * A field of the form.
     *
     * @param base   what it said when the form was opened
     * @param theirs what it says now
     * @param mine   what was typed
     */
    public record Field(String name, String base, String theirs, String mine) {

        /** What they changed. */
        public WordDiff theirChange() {
            return WordDiff.of(base, theirs);
        }

        /** What was changed here. */
        public WordDiff myChange() {
            return WordDiff.of(base, mine);
        }

        /** Whether it is chosen, and not written. */
        public boolean isChoice() {
            return List.of("rating", "stance", "sourceKind").contains(name);
        }

        /** Whether it takes more than a line to show it. */
        public boolean isLong() {
            return Math.max(mine.length(), theirs.length()) > 80 || mine.indexOf('\n') >= 0;
        }
    }

    /** From a form with {@code was.} fields, which say what it began with, and what those fields say now. */
    static Conflict of(TypedForm form, Map<String, String> now, int revision, String changedBy, Instant changedAt) {
        var fields = new ArrayList<Field>();
        now.forEach((name, theirs) -> fields.add(new Field(name, form.value("was." + name), Objects.toString(theirs, ""), form.value(name))));
        var along = form.fields().stream().filter(field -> !now.containsKey(field.name()) && !field.name().startsWith("was.")
                && !field.name().equals("revision")).toList();
        return new Conflict(form.action(), revision, changedBy, changedAt, fields, along);
    }
}
