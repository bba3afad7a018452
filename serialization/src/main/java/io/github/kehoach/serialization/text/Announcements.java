package io.github.kehoach.serialization.text;

import io.github.kehoach.core.Annex;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the annexes that a text announces in brackets: {@code (Có đề cương … kèm theo)}. */
final class Announcements {
    private static final List<String> ATTACHED = List.of("kèm theo", "đính kèm", "gửi kèm");
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

    private Announcements() {}

    /** The titles of announced annexes that do not follow. */
    static List<String> titles(List<Passage> body, List<Annex> following) {
        List<String> titles = new ArrayList<>();
        for (Passage passage : body) {
            titles.addAll(in(passage.text()));
        }
        List<Annex> unmatched = new ArrayList<>(following);
        titles.removeIf(title -> unmatched.removeIf(annex -> names(title, annex)));
        return titles.size() <= unmatched.size() ? List.of() : titles.subList(unmatched.size(), titles.size());
    }

    private static boolean names(String title, Annex annex) {
        String words = Words.fold(title);
        Optional<String> label = annex.label().map(Words::fold);
        return label.filter(words::contains).isPresent()
                || annex.title().map(Words::fold).filter(words::contains).isPresent();
    }

    private static List<String> in(String text) {
        List<String> titles = new ArrayList<>();
        for (int open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
            int close = closing(text, open);
            if (close < 0) {
                return titles;
            }
            String inside = text.substring(open + 1, close);
            String lower = inside.toLowerCase(Locale.ROOT);
            boolean attached = ATTACHED.stream().anyMatch(lower::contains);
            boolean issued = lower.contains("ban hành kèm theo")
                    || lower.contains("kèm theo quyết định")
                    || lower.contains("kèm theo nghị quyết");
            if (attached && !issued) {
                titles.add(title(inside));
                open = close;
            }
        }
        return titles;
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

    /** The words of an announcement without those that only announce. */
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
