package io.github.kehoach.core;

/** Says what a builder still lacks, in the words that the generated builders use. */
final class Required {
    private Required() {}

    static void any(String type, String missing, boolean present) {
        if (!present) {
            throw new IllegalStateException(
                    "Cannot build " + type + ", some of required attributes are not set [" + missing + "]");
        }
    }
}
