package io.github.kehoach.core.language;

import io.github.kehoach.core.finding.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds what a text announces in brackets as attached: {@code (Có đề cương … kèm theo)}. */
final class AttachmentNotes {
    private static final List<String> ATTACHED = List.of("kèm theo", "đính kèm", "gửi kèm");

    /** What follows {@code kèm theo} where it is another document to which something is attached. */
    private static final List<String> OTHERS = List.of(
            "quyết định",
            "nghị quyết",
            "nghị định",
            "thông tư",
            "công văn",
            "tờ trình",
            "kế hoạch số",
            "chương trình số",
            "hướng dẫn số");

    private static final List<String> OPENINGS =
            List.of("(", "có ", "chi tiết ", "tại ", "theo ", "xem ", "kèm theo ", "đính kèm ", "gửi kèm ", "như ");
    private static final List<String> ENDINGS = List.of(
            ")",
            "kế hoạch này",
            "kế hoạch",
            "công văn này",
            "kèm theo",
            "đính kèm",
            "gửi kèm",
            " được",
            " đính",
            " gửi",
            ".",
            ",",
            ";",
            ":");

    private AttachmentNotes() {}

    /** Returns the notes in the order of the text. */
    static List<AnnexMention> in(String text) {
        List<AnnexMention> notes = new ArrayList<>();
        for (int open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
            int close = closing(text, open);
            if (close < 0) {
                return notes;
            }
            String inside = text.substring(open + 1, close);
            String lower = inside.toLowerCase(Locale.ROOT);
            if (ATTACHED.stream().anyMatch(lower::contains) && !isElsewhere(lower)) {
                notes.add(new AnnexMention(List.of(), title(inside), true, new Span(open, close + 1)));
                open = close;
            }
        }
        return notes;
    }

    private static boolean isElsewhere(String lower) {
        int attached = lower.indexOf("kèm theo ");
        return lower.contains("ban hành kèm theo")
                || attached >= 0
                        && OTHERS.stream().anyMatch(other -> lower.startsWith(other, attached + "kèm theo ".length()));
    }

    private static int closing(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** The words of a note without those that only announce. */
    private static String title(String inside) {
        String title = inside.strip();
        for (boolean cut = true; cut; ) {
            cut = false;
            for (String opening : OPENINGS) {
                if (title.length() > opening.length() && title.regionMatches(true, 0, opening, 0, opening.length())) {
                    title = title.substring(opening.length()).strip();
                    cut = true;
                }
            }
            for (String ending : ENDINGS) {
                int start = title.length() - ending.length();
                if (start > 0 && title.regionMatches(true, start, ending, 0, ending.length())) {
                    title = title.substring(0, start).strip();
                    cut = true;
                }
            }
        }
        return title;
    }
}
