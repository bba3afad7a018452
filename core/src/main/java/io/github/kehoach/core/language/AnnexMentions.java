package io.github.kehoach.core.language;

import io.github.kehoach.core.Label;
import io.github.kehoach.core.finding.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds where a text points to annexes of the plan: notes in brackets, {@code Phụ lục II}, {@code Phụ lục kèm theo Kế hoạch
 * này}, {@code theo biểu mẫu đính kèm}. Annexes of cited documents are left out.
 */
public final class AnnexMentions {
    private static final Phrases ATTACHED = Phrases.of("ban hành kèm theo", "kèm theo", "đính kèm", "gửi kèm", "kèm");
    private static final Phrases THIS_PLAN = Phrases.of("kế hoạch này", "bản kế hoạch này", "của kế hoạch này");
    private static final Phrases LEADS = Phrases.of("theo", "tại", "như", "có", "xem");
    private static final Phrases THINGS = Phrases.of(
            "biểu mẫu",
            "mẫu biểu",
            "mẫu",
            "biểu",
            "bảng",
            "đề cương",
            "danh mục",
            "danh sách",
            "lịch",
            "sơ đồ",
            "khung",
            "kịch bản",
            "phiếu",
            "thể lệ");

    /** How many words may stand between what is attached and the word that says so. */
    private static final int NEAR = 5;

    private final Tokens tokens;
    private final List<AnnexMention> mentions = new ArrayList<>();
    private final List<SectionReference> references;
    private final boolean cites;

    private AnnexMentions(Passage passage) {
        tokens = passage.tokens();
        references = passage.sectionReferences().stream()
                .filter(reference -> Folding.same(reference.levels().get(0).word(), SectionReferences.ANNEX))
                .toList();
        cites = !passage.citations().isEmpty();
    }

    /** Returns the mentions in the order of the text; no two overlap. */
    public static List<AnnexMention> in(String text) {
        return in(Passage.of(text));
    }

    /** Returns the mentions in the order of the text; no two overlap. */
    public static List<AnnexMention> in(Passage passage) {
        String text = passage.text();
        boolean possible = passage.has(Trait.ATTACHED)
                && (text.indexOf("èm") >= 0 || text.indexOf("ụ lục") >= 0 || text.indexOf("Ụ LỤC") >= 0);
        if (!possible) {
            return List.of();
        }
        AnnexMentions scanner = new AnnexMentions(passage);
        scanner.scan(AttachmentNotes.in(text));
        scanner.mentions.sort(Comparator.comparingInt(mention -> mention.span().start()));
        return List.copyOf(scanner.mentions);
    }

    /** Returns the notes in brackets alone, in the order of the text. */
    public static List<AnnexMention> notes(String text) {
        return text.indexOf('(') < 0 ? List.of() : List.copyOf(AttachmentNotes.in(text));
    }

    private void scan(List<AnnexMention> notes) {
        int note = 0;
        int reference = 0;
        int at = 0;
        while (at < tokens.size()) {
            int offset = tokens.start(at);
            while (note < notes.size() && notes.get(note).span().end() <= offset) {
                note++;
            }
            while (reference < references.size()
                    && references.get(reference).span().end() <= offset) {
                reference++;
            }
            if (note < notes.size() && notes.get(note).span().start() <= offset) {
                Span span = notes.get(note).span();
                addNote(notes.get(note), reference);
                at = tokens.indexOf(span.end());
            } else if (reference < references.size()
                    && references.get(reference).span().start() <= offset) {
                at = addReference(references.get(reference));
            } else {
                int end = tokens.is(at, "phụ") && tokens.is(at + 1, "lục") ? annex(at) : attachment(at);
                at = end > at ? end : at + 1;
            }
        }
    }

    private void addNote(AnnexMention note, int from) {
        List<Integer> numbers = new ArrayList<>();
        boolean elsewhere = false;
        for (int i = from; i < references.size(); i++) {
            SectionReference reference = references.get(i);
            if (reference.span().start() >= note.span().end()) {
                break;
            }
            elsewhere |= !reference.toThisPlan();
            numbers.addAll(numbers(reference));
        }
        if (!elsewhere) {
            mentions.add(new AnnexMention(numbers, title(note.title()), true, note.span()));
        }
    }

    private static String title(String words) {
        return Folding.key(words).startsWith(SectionReferences.ANNEX) ? "" : words;
    }

    private int addReference(SectionReference reference) {
        int end = tokens.indexOf(reference.span().end());
        boolean named = THIS_PLAN.before(tokens, end);
        int attached = named ? -1 : ATTACHED.end(tokens, end);
        int last = attached < 0 ? end : past(attached);
        if (reference.toThisPlan() && !(attached > 0 ? last == attached && isOther(last) : !named && isOther(end))) {
            Span span = new Span(
                    reference.span().start(), tokens.span(last - 1, last).end());
            mentions.add(new AnnexMention(numbers(reference), "", named || attached > 0 || !cites, span));
        }
        return last;
    }

    private static List<Integer> numbers(SectionReference reference) {
        return reference.levels().get(0).numbers().stream()
                .map(Label::ordinal)
                .filter(ordinal -> ordinal.isPresent())
                .map(ordinal -> ordinal.getAsInt())
                .toList();
    }

    /** {@code Phụ lục số 01}, {@code Phụ lục đính kèm}. Returns the index after it. */
    private int annex(int start) {
        int end = start + 2;
        List<Integer> numbers = List.of();
        if (tokens.is(end, "số") && tokens.value(end + 1) >= 0) {
            numbers = List.of(tokens.value(end + 1));
            end += 2;
        }
        int attached = -1;
        for (int i = end; i < end + NEAR && attached < 0 && (tokens.isWord(i) || tokens.isNumber(i)); i++) {
            attached = Math.max(ATTACHED.end(tokens, i), THIS_PLAN.end(tokens, i));
        }
        int last = attached < 0 ? end : past(attached);
        boolean named = THIS_PLAN.before(tokens, last);
        if (named || !isOther(last)) {
            boolean announced = tokens.is(start - 1, "có") || !numbers.isEmpty() && !cites;
            mentions.add(new AnnexMention(numbers, "", attached > 0 || announced, tokens.span(start, last)));
        }
        return last;
    }

    /** {@code kèm theo Kế hoạch này}, {@code theo biểu mẫu đính kèm}. Returns the index after it; -1 if none ends here. */
    private int attachment(int at) {
        int attached = ATTACHED.end(tokens, at);
        if (attached < 0 || attached == at + 1) {
            return -1;
        }
        int last = past(attached);
        boolean closes = !tokens.isWord(attached) && !tokens.isNumber(attached);
        int thing = last > attached || closes ? thing(at) : -1;
        if (last == attached && thing < 0) {
            return -1;
        }
        String title = thing < 0 ? "" : tokens.words(thing, at);
        mentions.add(new AnnexMention(List.of(), title, true, tokens.span(thing < 0 ? at : thing, last)));
        return last;
    }

    /** Where the thing is named that is said to be attached, after a word that points to it; -1 if nowhere near. */
    private int thing(int at) {
        for (int i = at - 1; i >= at - NEAR && tokens.isWord(i); i--) {
            if (THINGS.at(tokens, i) && LEADS.before(tokens, i)) {
                return i;
            }
        }
        return -1;
    }

    /** The index after the words that name this plan. */
    private int past(int at) {
        return Math.max(at, THIS_PLAN.end(tokens, at));
    }

    /** Whether another document is named near a place, to which the annex then belongs. */
    private boolean isOther(int at) {
        for (int i = at; i < at + NEAR && (tokens.isWord(i) || tokens.is(i, ",")); i++) {
            if (tokens.isCapital(i) && CitationHead.TYPES.at(tokens, i) && !THIS_PLAN.at(tokens, i)) {
                return true;
            }
        }
        return false;
    }
}
