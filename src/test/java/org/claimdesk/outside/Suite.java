package org.claimdesk.outside;

/** How long the suites take: short, as part of all tests, or long with {@code -Dclaimdesk.suite=long}. */
final class Suite {

    private static final boolean LONG = "long".equals(System.getProperty("claimdesk.suite"));

    private Suite() {
    }

    /** How often: the one number in the short suite, the other in the long one. */
    static int times(int inShort, int inLong) {
        return LONG ? inLong : inShort;
    }
}
