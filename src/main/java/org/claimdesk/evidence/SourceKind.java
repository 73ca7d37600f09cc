package org.claimdesk.evidence;

/** How near a source is to what it tells: the record itself, somebody's account of it, or somebody who knows the field. */
public enum SourceKind {
    PRIMARY, SECONDARY, EXPERT
}
