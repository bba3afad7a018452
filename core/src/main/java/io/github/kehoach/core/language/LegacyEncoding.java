package io.github.kehoach.core.language;

/**
 * An encoding from before Unicode, whose bytes a program has shown as letters of western Europe. Offices had to leave them
 * for Unicode by TCVN 6909:2001.
 */
public enum LegacyEncoding {
    /** One byte for each letter; capitals with a tone are small letters in a font of capitals, and are read as small. */
    TCVN3("TCVN3 (ABC)"),
    /** A vowel and a byte for its marks. */
    VNI("VNI");

    private final String title;

    LegacyEncoding(String title) {
        this.title = title;
    }

    /** The name under which it is known. */
    public String title() {
        return title;
    }
}
