package org.claimdesk.extraction;

/** Which engine read a text, and in which version: kept with every suggestion it makes. */
public record Engine(String name, String version) {
}
