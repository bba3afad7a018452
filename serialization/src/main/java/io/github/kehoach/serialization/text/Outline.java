package io.github.kehoach.serialization.text;

import io.github.kehoach.core.Label;
import io.github.kehoach.core.LabelStyle;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/** A passage with those that stand under it, as their markers tell. */
final class Outline {
    private static final List<String> WORDS = List.of("phần", "chương", "mục", "tiểu mục", "điều");
    private static final String DASHES = "-–—−";
    private static final int ROMAN = 20;
    /** Titles without a marker that are not in capitals: above numbers, or below them where a number stands above. */
    private static final int BARE = 25;

    private static final int ARABIC = 30;
    private static final int BARE_UNDER_NUMBERS = 47;
    private static final int LETTER = 50;
    private static final int BULLET = 60;

    /** Forms of numbers of several levels, by how many there are. */
    private static final String[] DECIMALS = {"decimal0", "decimal1", "decimal2", "decimal3", "decimal4", "decimal5"};

    /** How forms tell brackets and capitals. */
    private static final String[] SIGNS = {"", "!", ")", ")!", "()", "()!"};

    private static final Map<LabelStyle, String[]> FORMS = forms();

    private final Passage passage;
    private final int rank;
    private final String form;
    private final List<Outline> children = new ArrayList<>();

    private Outline(Passage passage, boolean underNumbers) {
        this.passage = passage;
        if (passage.isBareTitle()) {
            boolean capitals = Words.isUpperCase(passage.text());
            this.rank = capitals ? ROMAN : underNumbers ? BARE_UNDER_NUMBERS : BARE;
            this.form = "bare" + rank;
        } else {
            Label label = passage.label().orElse(null);
            this.rank = label == null ? Integer.MAX_VALUE : rank(label);
            this.form = label == null ? "" : form(label);
        }
    }

    Passage passage() {
        return passage;
    }

    Optional<Label> label() {
        return passage.label();
    }

    String text() {
        return passage.text();
    }

    List<Outline> children() {
        return children;
    }

    boolean isBullet() {
        return rank >= BULLET && rank < Integer.MAX_VALUE;
    }

    /** Whether a marker is of a kind that always has a title. */
    static boolean isTitled(String marker) {
        return rank(Label.of(marker)) <= ROMAN;
    }

    /** Whether the marker is of a kind that always has a title: {@code I.}, {@code Phần I}, {@code A.}. */
    boolean isTitled() {
        return rank <= ROMAN;
    }

    /**
     * Puts passages under each other. A marker seen before on the way up belongs beside it; a new one goes under the nearest
     * greater one, or under a passage that ends in a colon. Words without a marker belong to the nearest passage that can
     * have words under it.
     */
    static List<Outline> of(List<Passage> passages) {
        Outline root = new Outline(new Passage(Optional.empty(), "", List.of()), false);
        Deque<Outline> path = new ArrayDeque<>();
        Outline last = root;
        for (Passage passage : passages) {
            boolean underNumbers = passage.isBareTitle() && path.stream().anyMatch(Outline::isNumbered);
            Outline node = new Outline(passage, underNumbers);
            if (passage.label().isPresent()) {
                place(node, path, last);
                (path.isEmpty() ? root : path.peek()).children.add(node);
                path.push(node);
            } else {
                leaveItems(path, last);
                (path.isEmpty() ? root : path.peek()).children.add(node);
            }
            last = node;
        }
        return root.children;
    }

    /**
     * Takes the words without a marker that close the last part under this one, if they stand after marked ones: after the
     * tasks of the last body they speak to all.
     */
    void adoptClosingWords(Predicate<Outline> ofPart) {
        Outline part = children.isEmpty() ? this : children.get(children.size() - 1);
        if (part == this || !ofPart.test(part)) {
            return;
        }
        int start = part.children.size();
        while (start > 0 && part.children.get(start - 1).isWords()) {
            start--;
        }
        if (start > 0 && part.children.get(start - 1).label().isPresent()) {
            List<Outline> words = part.children.subList(start, part.children.size());
            children.addAll(words);
            words.clear();
        }
    }

    private boolean isWords() {
        return label().isEmpty() && passage.cells().isEmpty();
    }

    private static void place(Outline node, Deque<Outline> path, Outline last) {
        if (isOpen(node.form, path)) {
            while (!path.element().form.equals(node.form)) {
                path.pop();
            }
            path.pop();
            return;
        }
        boolean opened = last.passage.endsWithColon() && !path.isEmpty() && path.peek() == last && node.startsList();
        while (!opened && !path.isEmpty() && path.peek().rank >= node.rank && !holds(path.element(), node, last)) {
            path.pop();
        }
    }

    private static boolean isOpen(String form, Deque<Outline> path) {
        for (Outline open : path) {
            if (open.form.equals(form)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a list of a form that is not open yet starts under the passage before it: of {@code a)}, {@code 1)} and
     * {@code (1)} none always stands above another.
     */
    private static boolean holds(Outline above, Outline node, Outline last) {
        return above == last && isLow(above.rank) && isLow(node.rank) && node.startsList();
    }

    private static boolean isLow(int rank) {
        return rank >= LETTER && rank < BULLET;
    }

    private boolean isNumbered() {
        return rank >= ARABIC && rank < BARE_UNDER_NUMBERS;
    }

    private boolean startsList() {
        return isBullet() || label().map(label -> label.ordinal().orElse(0)).orElse(0) == 1;
    }

    /** Words without a marker end the items before them, unless the item announces them with a colon. */
    private static void leaveItems(Deque<Outline> path, Outline last) {
        if (path.isEmpty() || path.peek() == last && last.passage.endsWithColon()) {
            return;
        }
        Iterator<Outline> open = path.iterator();
        while (open.hasNext()) {
            Outline node = open.next();
            boolean announced = node.passage.endsWithColon()
                    && node.isBullet()
                    && node.children.stream().allMatch(child -> child.label().isEmpty());
            if (!node.isBullet() && Titles.takesWords(node.text()) || announced) {
                return;
            }
            open.remove();
        }
    }

    private static int rank(Label label) {
        if (label.word().isPresent()) {
            return WORDS.indexOf(label.word().get().toLowerCase(Locale.ROOT));
        }
        LabelStyle style = label.style();
        String written = label.written();
        boolean bracket = written.startsWith("(") || label.delimiter().startsWith(")");
        boolean capital = Character.isUpperCase(written.codePointAt(0));
        return switch (style) {
            case ROMAN -> capital ? ROMAN : LETTER + 2;
            case ARABIC -> bracket ? LETTER + 1 : ARABIC;
            case DECIMAL -> ARABIC + Math.min(label.numbers().size() - 1, 15);
            case LETTER -> capital ? ROMAN - 5 : LETTER;
            default -> BULLET + bulletRank(written.charAt(0));
        };
    }

    /** Asterisks stand above dashes, plus signs and other marks below. */
    private static int bulletRank(char bullet) {
        if (bullet == '*') {
            return 0;
        }
        return DASHES.indexOf(bullet) >= 0 ? 1 : bullet == '+' ? 2 : 3;
    }

    /** What two markers beside each other have in common: {@code 1.} and {@code 2.}, but not {@code 1.} and {@code 2)}. */
    static String form(Label label) {
        LabelStyle style = label.style();
        String written = label.written();
        if (style == LabelStyle.BULLET) {
            return DASHES.indexOf(written.charAt(0)) >= 0 ? "-" : written;
        }
        if (style == LabelStyle.DECIMAL) {
            int levels = label.numbers().size();
            return levels < DECIMALS.length ? DECIMALS[levels] : "decimal" + levels;
        }
        boolean apart = label.word().isPresent();
        String word = apart ? label.word().get().toLowerCase(Locale.ROOT) : "";
        if (style == LabelStyle.WORDS || style == LabelStyle.OTHER) {
            return word + style;
        }
        boolean opened = written.startsWith("(");
        boolean bracket = opened || label.delimiter().startsWith(")") && style == LabelStyle.ARABIC;
        boolean capital = !apart && Character.isUpperCase(written.codePointAt(0));
        int sign = (opened ? 4 : bracket ? 2 : 0) + (capital ? 1 : 0);
        return apart ? word + style + SIGNS[sign] : Objects.requireNonNull(FORMS.get(style))[sign];
    }

    /** The forms of markers without a word, for each of the signs. */
    private static Map<LabelStyle, String[]> forms() {
        Map<LabelStyle, String[]> forms = new EnumMap<>(LabelStyle.class);
        for (LabelStyle style : LabelStyle.values()) {
            forms.put(style, Arrays.stream(SIGNS).map(sign -> style + sign).toArray(String[]::new));
        }
        return forms;
    }
}
