package io.github.kehoach.validation;

/** How many findings about one plan are still taken. */
final class FindingRoom {
    private int left;
    private boolean isShort;

    FindingRoom(int left) {
        this.left = left;
    }

    /** Takes room for one finding; returns whether there was any. */
    boolean take() {
        isShort |= left <= 0;
        return left-- > 0;
    }

    /** Whether more room was asked for than there was. */
    boolean isShort() {
        return isShort;
    }
}
