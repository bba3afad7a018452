package io.github.kehoach.serialization.text;

import io.github.kehoach.core.Annex;
import io.github.kehoach.core.language.AnnexMention;
import io.github.kehoach.core.language.AnnexMentions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the annexes that a text announces in brackets: {@code (Có đề cương … kèm theo)}. */
final class Announcements {
    private static final String ANNEX = "phụ lục";

    private Announcements() {}

    /** The titles of announced annexes that do not follow. */
    static List<String> titles(List<Passage> body, List<Annex> following) {
        List<String> titles = new ArrayList<>();
        for (Passage passage : body) {
            for (AnnexMention note : AnnexMentions.notes(passage.text())) {
                titles.add(note.title());
            }
        }
        List<Annex> unmatched = new ArrayList<>(following);
        titles.removeIf(title -> unmatched.removeIf(annex -> names(title, annex)));
        // "phụ lục đính kèm" names none and so means any that follows
        titles.removeIf(title -> !following.isEmpty() && Words.fold(title).equals(ANNEX));
        return titles.size() <= unmatched.size() ? List.of() : titles.subList(unmatched.size(), titles.size());
    }

    private static boolean names(String title, Annex annex) {
        String words = Words.fold(title);
        Optional<String> label = annex.label().map(Words::fold);
        return label.filter(some -> hasWords(words, some)).isPresent()
                || annex.title().map(Words::fold).filter(words::contains).isPresent();
    }

    /** Whether whole words stand in a text: {@code phụ lục i} does not in {@code tại phụ lục ii}. */
    private static boolean hasWords(String text, String words) {
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            int end = at + words.length();
            if (end == text.length() || !Character.isLetterOrDigit(text.charAt(end))) {
                return true;
            }
        }
        return false;
    }
}
