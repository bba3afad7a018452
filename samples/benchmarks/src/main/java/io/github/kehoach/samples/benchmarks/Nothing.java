package io.github.kehoach.samples.benchmarks;

/** A program that does nothing: what a machine has to do before any other does something. */
public final class Nothing {
    private Nothing() {}

    /** Does nothing. */
    public static void main(String[] args) {}
}
