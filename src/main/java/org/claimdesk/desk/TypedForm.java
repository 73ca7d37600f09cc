package org.claimdesk.desk;

import java.util.ArrayList;
import java.util.List;

import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/**
 * A form as it was sent, so that nothing typed is ever lost: whatever stands in the way, the words stand on the next page again.
 *
 * @param action path it was sent to
 * @param fields in the order they came
 */
public record TypedForm(String action, List<Field> fields) {

    /** Names of fields that no person writes. */
    private static final List<String> MACHINERY = List.of("revision", "back", "digest", "action", "password", "kept");

    /**
     * A field of a form.
     *
     * @param isTyped whether a person wrote it; other fields only have to come along
     */
    public record Field(String name, String value, boolean isTyped) {

        static Field of(String name, String value) {
            return new Field(name, value, !MACHINERY.contains(name) && !name.startsWith("was.") && !value.isBlank());
        }

        /** Whether it takes more than a line to show it. */
        public boolean isLong() {
            return value.length() > 80 || value.indexOf('\n') >= 0;
        }
    }

    /** The form of the request that is being answered; without fields where it was none, or has not been read. */
    static TypedForm current() {
        var fields = new ArrayList<Field>();
        var request = CurrentRequestManager.get();
        var form = request.getFormData();
        if (form != null) {
            form.forEach(name -> form.get(name).stream().filter(value -> !value.isFileItem())
                    .forEach(value -> fields.add(Field.of(name, value.getValue()))));
        }
        return new TypedForm(request.getUriInfo().getPath(), fields);
    }

    /** Whether there is anything in it that somebody wrote. */
    public boolean isTyped() {
        return fields.stream().anyMatch(Field::isTyped);
    }

    /** What was sent under that name; empty where nothing was. */
    String value(String name) {
        return fields.stream().filter(field -> field.name.equals(name)).map(Field::value).findFirst().orElse("");
    }
}
