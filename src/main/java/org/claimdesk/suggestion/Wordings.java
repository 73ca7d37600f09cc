package org.claimdesk.suggestion;

/** What a wording has to be, whoever it comes from: one short line of plain text. */
final class Wordings {

    /** In UTF-16 code units. A sentence that is longer helps nobody. */
    private static final int LONGEST = 1_000;

    private Wordings() {
    }

    /** The same with single spaces; null where it is no wording. */
    static String tidied(String wording) {
        var tidy = wording.strip().replaceAll("\\s+", " ");
        return tidy.length() <= LONGEST && isPlain(tidy) && tidy.codePoints().anyMatch(Character::isLetter) ? tidy : null;
    }

    /** Whether a text shows all that is in it: no control characters, nothing that turns the direction of writing, no half characters. */
    static boolean isPlain(String text) {
        return !text.isBlank() && text.codePoints().noneMatch(character -> switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
                    Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        });
    }
}
