package io.github.kehoach.core.language;

import io.github.kehoach.core.Label;
import io.github.kehoach.core.LabelStyle;
import io.github.kehoach.core.language.SectionReference.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Finds references to parts of a document, with their levels and whether they point into the plan itself. */
public final class SectionReferences {
    /** The word for an annex. */
    static final String ANNEX = "phụ lục";

    /** The levels, the outermost first. */
    private static final List<String> WORDS =
            List.of(ANNEX, "phần", "chương", "mục", "tiểu mục", "điều", "khoản", "điểm", "ý");

    private static final Phrases LEVELS = Phrases.of(WORDS);
    private static final Phrases THIS_PLAN = Phrases.of(
            "kế hoạch này", "bản kế hoạch này", "kế hoạch", "bản kế hoạch", "nêu trên", "dưới đây", "kèm theo");
    private static final Phrases OF = Phrases.of("của", "tại", "trong", "thuộc", "ban hành kèm theo", "kèm theo");
    private static final Phrases LEADS =
            Phrases.of("tại", "theo", "ở", "nêu", "của", "trong", "thuộc", "xem", "và", "các", "như", "quy định", "từ");
    private static final int MAX_NUMBERS = 50;

    private final Tokens tokens;
    private final List<SectionReference> references = new ArrayList<>();
    private final Passage passage;

    private SectionReferences(Passage passage) {
        this.passage = passage;
        this.tokens = passage.tokens();
    }

    /** Returns the references in a text, in its order; no two overlap. */
    public static List<SectionReference> in(String text) {
        return Passage.of(text).sectionReferences();
    }

    static List<SectionReference> in(Passage passage) {
        SectionReferences scanner = new SectionReferences(passage);
        int at = 0;
        while (at < scanner.tokens.size()) {
            int end = scanner.reference(at);
            at = end > at ? end : at + 1;
        }
        return List.copyOf(scanner.references);
    }

    /** One level with its first token and the index after it. */
    private record Read(Level level, int rank, int end) {}

    private int reference(int start) {
        Read read = level(start);
        if (read == null) {
            return -1;
        }
        List<Read> reads = new ArrayList<>();
        int at = start;
        while (read != null && reads.size() < WORDS.size()) {
            reads.add(read);
            at = read.end();
            int next = tokens.is(at, ",") || tokens.is(at, "của") || tokens.is(at, "thuộc") ? at + 1 : at;
            read = level(next);
        }
        int end = target(at);
        boolean toPlan = end > at;
        boolean toOther = !toPlan && isElsewhere(at);
        boolean article =
                reads.stream().anyMatch(level -> Folding.same(level.level().word(), "điều"));
        Read outermost = reads.stream().min(Comparator.comparingInt(Read::rank)).orElseThrow();
        boolean small = outermost.rank() > WORDS.indexOf("tiểu mục");
        boolean lead =
                LEADS.before(tokens, start) || Folding.same(outermost.level().word(), ANNEX);
        if (!toPlan && !toOther && (reads.size() == 1 && (small || !lead))) {
            return -1;
        }
        reads.sort(Comparator.comparingInt(Read::rank));
        references.add(new SectionReference(
                reads.stream().map(Read::level).toList(),
                toPlan || !toOther && !article && !small,
                tokens.span(start, Math.max(end, at))));
        return Math.max(end, at);
    }

    /** The index after the words that name this plan; {@code at} if there are none. */
    private int target(int at) {
        int comma = tokens.is(at, ",") ? at + 1 : at;
        int of = Math.max(comma, OF.end(tokens, comma));
        int end = THIS_PLAN.end(tokens, of);
        if (end < 0 && OF.end(tokens, at) > 0 && tokens.is(OF.end(tokens, at) - 1, "theo")) {
            return OF.end(tokens, at);
        }
        boolean named = end > 0 && (isHead(of) || end < tokens.size() && tokens.is(end, "số"));
        return end < 0 || named ? at : end;
    }

    /** Whether another document is named: a cited one, or any type of document but a plan. */
    private boolean isElsewhere(int at) {
        int comma = tokens.is(at, ",") ? at + 1 : at;
        int of = Math.max(comma, OF.end(tokens, comma));
        return isHead(of) || tokens.isCapital(of) && CitationHead.TYPES.at(tokens, of);
    }

    private boolean isHead(int at) {
        if (!CitationHead.mayStandAt(tokens, at)) {
            // no head starts otherwise, so that there is no need to find them all
            return false;
        }
        List<CitationHead> heads = passage.heads();
        int low = 0;
        int high = heads.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (heads.get(middle).start() < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < heads.size() && heads.get(low).start() == at;
    }

    private @Nullable Read level(int start) {
        boolean range = tokens.is(start, "từ") || tokens.is(start, "các");
        int word = range ? start + 1 : start;
        int at = LEVELS.end(tokens, word);
        int first = at < 0 ? -1 : numberEnd(at);
        if (first < 0) {
            return null;
        }
        String name = tokens.words(word, at);
        List<Label> numbers = new ArrayList<>();
        numbers.add(label(at, first));
        int end = first;
        while (numbers.size() < MAX_NUMBERS) {
            boolean until = tokens.isDash(end) || tokens.is(end, "đến");
            int next = until || tokens.is(end, ",") || tokens.is(end, "và") ? end + 1 : -1;
            int again = next < 0 ? -1 : LEVELS.end(tokens, next);
            boolean sameWord = again > 0 && Folding.same(tokens.words(next, again), name);
            int number = next < 0 ? -1 : again < 0 ? next : sameWord ? again : -1;
            int numberEnd = number < 0 ? -1 : numberEnd(number);
            if (numberEnd < 0) {
                break;
            }
            Label label = label(number, numberEnd);
            if (until) {
                addBetween(numbers, label);
            }
            numbers.add(label);
            end = numberEnd;
        }
        return new Read(new Level(name, numbers), WORDS.indexOf(Folding.key(name)), end);
    }

    private static void addBetween(List<Label> numbers, Label last) {
        Label first = numbers.get(numbers.size() - 1);
        OptionalInt from = first.ordinal();
        OptionalInt to = last.ordinal();
        boolean simple =
                first.numbers().size() == 1 && last.numbers().size() == 1 && first.style() != LabelStyle.LETTER;
        if (simple && to.orElse(0) - from.orElse(0) <= MAX_NUMBERS) {
            for (int i = from.orElse(0) + 1; i < to.orElse(0); i++) {
                numbers.add(Label.of(Integer.toString(i)));
            }
        }
    }

    private Label label(int start, int end) {
        return Label.of(tokens.words(start, end));
    }

    /** The index after {@code II}, {@code 3}, {@code 1.2} or {@code a}; -1 if no number stands there. */
    private int numberEnd(int start) {
        if (tokens.isNumber(start) && tokens.digits(start) <= 3) {
            int end = start + 1;
            while (tokens.is(end, ".")
                    && tokens.touches(end)
                    && tokens.touches(end + 1)
                    && tokens.isNumber(end + 1)
                    && end - start < 8) {
                end += 2;
            }
            boolean goesOn = tokens.is(end, "/") || tokens.is(end, "%") || tokens.touches(end) && tokens.isWord(end);
            return goesOn ? -1 : end;
        }
        boolean roman = tokens.isCode(start) && tokens.digits(start) <= 6 && style(start) == LabelStyle.ROMAN;
        boolean letter = tokens.isWord(start)
                && tokens.written(start).codePointCount(0, tokens.digits(start)) == 1
                && style(start) == LabelStyle.LETTER
                && !label(start, start + 1).numbers().isEmpty();
        // a small letter stands after "điểm" only: "điều y tế" is no reference
        boolean plain = tokens.isCapital(start) || tokens.is(start - 1, "điểm") || !tokens.isWord(start - 1);
        return roman || letter && plain ? start + 1 : -1;
    }

    private LabelStyle style(int at) {
        return label(at, at + 1).style();
    }
}
