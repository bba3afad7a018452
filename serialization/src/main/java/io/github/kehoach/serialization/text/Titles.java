package io.github.kehoach.serialization.text;

import io.github.kehoach.core.language.Leadership;

/** Tells a title from a sentence. */
final class Titles {
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_STOPPED_TITLE = 130;

    private Titles() {}

    /** Whether a text ends as a sentence does, or is too long for a title. */
    static boolean isSentence(String text) {
        return text.length() > LONGEST_TITLE || Words.isTerminated(text) && !text.endsWith(":") || text.endsWith(",");
    }

    /** Whether words without a marker can stand under a numbered passage with these words. */
    static boolean takesWords(String text) {
        return !isSentence(text) || isStoppedTitle(text);
    }

    /** Whether the words of a numbered passage are the title of what stands under it. */
    static boolean isTitle(Outline node) {
        if (node.isBullet() || node.label().isEmpty()) {
            return false;
        }
        if (node.isTitled()) {
            return true;
        }
        String text = node.text();
        if (node.children().isEmpty()) {
            return false;
        }
        boolean wordsUnder = node.children().get(0).label().isEmpty();
        return !isSentence(text) || (wordsUnder || Assigning.namesBodies(text)) && isStoppedTitle(text);
    }

    /** A title that ends in a full stop by mistake: short, and without a verb that says what somebody has to do. */
    private static boolean isStoppedTitle(String text) {
        return text.length() <= LONGEST_STOPPED_TITLE
                && text.endsWith(".")
                && !text.endsWith("/.")
                && !text.endsWith("..")
                && text.indexOf(". ") < 0
                && text.indexOf(';') < 0
                && Leadership.responsible(text).isEmpty();
    }
}
