package org.claimdesk.load;

/** How many clients ask at once: as many for us as for those we are measured beside. */
final class Connections {

    static final int COUNT = 8;

    private Connections() {
    }
}
