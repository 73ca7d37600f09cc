package org.claimdesk.evidence;

/** Whether there is a kept copy of a source. {@code NONE}: nobody has asked for one. */
public enum ArchiveState {
    NONE, PENDING, KEPT, FAILED
}
