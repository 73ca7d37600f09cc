package org.claimdesk.shared;

/**
 * One thing that is wrong with a request.
 *
 * @param pointer where: a JSON pointer into the body as a URI fragment ("#/evidence/0/url"); the name of a query parameter or header otherwise
 * @param code    what, UPPER_SNAKE and stable
 * @param detail  the same in words
 */
public record Fault(String pointer, String code, String detail) {
}
