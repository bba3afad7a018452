package io.github.kehoach.samples.word;

import io.github.kehoach.core.form.FormWording;
import io.github.kehoach.core.language.Folding;
import java.util.List;
import java.util.stream.Stream;

/** Knows what lines of letterhead, title and closing start with. */
final class FormStart {
    private static final String RECIPIENTS = Folding.key(FormWording.RECIPIENTS.replace(":", ""));
    private static final String TITLE = Folding.key(FormWording.TYPE_NAME);
    private static final List<String> FORM = Stream.of(
                    FormWording.NATIONAL_TITLE,
                    FormWording.MOTTO,
                    FormWording.PARTY_TITLE,
                    FormWording.YOUTH_TITLE,
                    RECIPIENTS)
            .map(Folding::key)
            .toList();

    /** No start is longer, blanks included. */
    private static final int LONGEST = 80;

    private FormStart() {}

    static boolean isForm(String line) {
        String start = start(line);
        return FORM.stream().anyMatch(start::startsWith);
    }

    static boolean isRecipients(String line) {
        return start(line).startsWith(RECIPIENTS);
    }

    static boolean isTitle(String line) {
        return start(line).startsWith(TITLE);
    }

    private static String start(String line) {
        return Folding.key(line.substring(0, Math.min(LONGEST, line.length())));
    }
}
