package io.github.kehoach.validation.report;

import io.github.kehoach.core.finding.Message;
import java.util.Locale;

/** The languages that reports for people are written in. */
public enum Language {
    /** Vietnamese, the usual one. */
    VI,
    /** English. */
    EN;

    /** The name in options, for example {@code vi}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the words in this language. */
    public String say(String vi, String en) {
        return this == VI ? vi : en;
    }

    /** Returns the message in this language. */
    public String say(Message message) {
        return say(message.vi(), message.en());
    }
}
