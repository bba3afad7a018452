package io.github.kehoach.samples.cli;

/** What the command tells the shell; of several the highest in the order fault, usage, input, invalid, done. */
final class ExitCode {
    /** All plans are valid, or a result was written. */
    static final int DONE = 0;

    /** Some plan is invalid or could not be evaluated. */
    static final int INVALID = 1;

    /** The arguments are wrong. */
    static final int USAGE = 2;

    /** An input is missing or cannot be read, or gave no plan; or the output cannot be written. */
    static final int INPUT = 3;

    /** A fault of the program. */
    static final int FAULT = 70;

    /** Nobody reads standard output any more; what the shell gives for a program that a closed pipe ends (128 + SIGPIPE). */
    static final int CLOSED_PIPE = 141;

    private ExitCode() {}
}
