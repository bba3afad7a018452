package io.github.kehoach.samples.benchmarks;

import java.util.Locale;

/**
 * A ratio that is aimed at, and what it is.
 *
 * @param what the two things that are compared
 * @param measured how often the second one the first one is
 * @param atMost whether it should not be more than the aim, or not less
 * @param aim where it should be
 * @param gate where it has to be
 */
record Goal(String what, double measured, boolean atMost, double aim, double gate) {
    static Goal atMost(String what, double measured, double aim, double gate) {
        return new Goal(what, measured, true, aim, gate);
    }

    static Goal atLeast(String what, double measured, double aim, double gate) {
        return new Goal(what, measured, false, aim, gate);
    }

    boolean isMet() {
        return atMost ? measured <= aim : measured >= aim;
    }

    /** Whether it is missed by more than the noise of a good machine. */
    boolean isBeyondGate() {
        return !(atMost ? measured <= gate : measured >= gate);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%-68s %s %5.2f  gate %5.2f  measured %6.2f  %s",
                what,
                atMost ? "<=" : ">=",
                aim,
                gate,
                measured,
                isMet() ? "met" : isBeyondGate() ? "MISSED, beyond the gate" : "missed");
    }
}
