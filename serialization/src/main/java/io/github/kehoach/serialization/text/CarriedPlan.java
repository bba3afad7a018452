package io.github.kehoach.serialization.text;

import io.github.kehoach.core.Citation;
import io.github.kehoach.core.DocumentType;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.language.DocumentTitle;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A plan that follows the document which issues or sends it (ban hành kèm theo, gửi kèm): a decision, an official letter.
 *
 * @param start the first line of the plan
 * @param carrier the type of the document before it
 * @param head where the letterhead of that document ends: at its title or its addressee
 */
record CarriedPlan(int start, String carrier, int head) {
    private static final Openings ADDRESSEE = Openings.of("kính gửi");

    /** The documents that issue plans or send them; what follows a report or a guideline is its annex. */
    private static final Set<String> CARRIERS =
            Set.of("Quyết định", "Nghị quyết", "Thông báo", "Tờ trình", "Chỉ thị", "Kết luận", "Công văn", "Công điện");

    private static final Openings PARTS = Openings.of("chương", "mục", "phần", "điều");
    private static final Openings SPECIMEN = Openings.of("mẫu", "biểu mẫu");
    private static final Openings ANNEX = Openings.of("phụ lục");

    /** In lines with words, between a title and the note on the document it is issued with. */
    private static final int MOST_BEFORE_NOTE = 8;

    /** In lines, of a letterhead that a carried plan has of its own. */
    private static final int LONGEST_HEAD = 30;

    /**
     * Finds the plan that another document carries; empty if the text is one document.
     *
     * @param title the first title of the text
     */
    static Optional<CarriedPlan> in(List<Line> lines, Optional<TitleLine> title) {
        Optional<TitleLine> other = title.filter(found -> !found.isPlan());
        int end = title.map(TitleLine::index).orElse(lines.size());
        int first = other.map(TitleLine::index).orElseGet(() -> addressee(lines.subList(0, end)));
        if (first < 0) {
            return Optional.empty();
        }
        String carrier = other.flatMap(line -> DocumentTitle.of(lines.get(first).text()))
                .map(DocumentTitle::name)
                .orElse(DocumentType.OFFICIAL_LETTER.vietnamese());
        if (!CARRIERS.contains(carrier)) {
            return Optional.empty();
        }
        boolean closed = false;
        boolean mentioned = false;
        for (int i = first + 1; i < lines.size(); i++) {
            String text = lines.get(i).text();
            mentioned |= !closed && Words.find(text, "kế hoạch", 0) >= 0;
            closed |= Closing.isRecipients(lines.get(i)) || SignatureBlock.isOffice(text);
            Optional<TitleLine> candidate = TitleLine.at(lines, i);
            if (candidate.filter(TitleLine::isPlan).isPresent()) {
                boolean capitals = Words.isUpperCase(text);
                int start = start(lines, Math.max(first + 1, i - LONGEST_HEAD), i);
                String before = before(lines, start);
                boolean meant = mentioned || start < i;
                boolean follows = capitals && closed && meant && endsDocument(before);
                if ((follows || isNoted(lines, i + 1)) && !SPECIMEN.start(before)) {
                    return Optional.of(new CarriedPlan(start, carrier, first));
                }
            }
        }
        return Optional.empty();
    }

    private static int addressee(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (ADDRESSEE.start(lines.get(i).text())) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a note soon says what the title above it is issued with. */
    private static boolean isNoted(List<Line> lines, int from) {
        int words = 0;
        for (int i = from; i < lines.size() && words < MOST_BEFORE_NOTE; i++) {
            String text = lines.get(i).text();
            if (Preamble.isAttachmentNote(text)) {
                return true;
            }
            if (Labels.end(text) > 1) {
                return false;
            }
            words += lines.get(i).isBlank() ? 0 : 1;
        }
        return false;
    }

    /** Where the letterhead above a title starts, if it has one of its own: with number, date or one of the titles of the form. */
    private static int start(List<Line> lines, int from, int title) {
        int start = title;
        int name = title;
        for (int i = title - 1; i >= from; i--) {
            String text = lines.get(i).text();
            boolean head = FormTitles.part(text).isPresent() || NumberLine.start(text) == 0 || DateLine.isIn(text);
            boolean capitals = Words.isUpperCase(text) && !SignatureBlock.isOffice(text);
            if (head) {
                start = i;
                name = i;
            } else if (capitals && !ANNEX.start(text)) {
                name = i;
            } else if (!lines.get(i).isBlank() && !lines.get(i).isRule()) {
                break;
            }
        }
        return start == title ? title : name;
    }

    /** Whether words end a document, or the page after it: a signer's name, an entry of the recipients, a rule, a page number. */
    private static boolean endsDocument(String words) {
        boolean name = PersonNames.isName(words) && !Words.isUpperCase(words) && !PARTS.start(words);
        return name
                || SignatureBlock.isOffice(words)
                || SignatureBlock.isSeal(words)
                || words.startsWith("-")
                || words.chars().noneMatch(Character::isLetter);
    }

    /** The words before a line; empty if there are none. */
    private static String before(List<Line> lines, int at) {
        for (int i = at - 1; i >= Math.max(0, at - LONGEST_HEAD); i--) {
            if (!lines.get(i).isBlank()) {
                return lines.get(i).text();
            }
        }
        return "";
    }

    /** The document that carries the plan, as far as its letterhead says which it is. */
    Citation citation(List<Line> lines, SourceText source) {
        Plan.Builder letterhead = Plan.builder();
        Letterhead.read(lines.subList(0, head), letterhead, new LeftOut(source), new FormNotes(source));
        Plan read = letterhead.build();
        return Citation.builder()
                .type(carrier)
                .number(read.number())
                .issued(read.issued())
                .build();
    }
}
