package io.github.kehoach.serialization.text;

import io.github.kehoach.core.DocumentNumber;
import io.github.kehoach.core.DocumentType;
import io.github.kehoach.core.form.FormWording;
import io.github.kehoach.core.language.DocumentTitle;
import java.util.List;
import java.util.Optional;

/**
 * The line with the title, which comes before the first basis and the first section.
 *
 * @param index the line's place among the lines
 * @param length how many letters of it are the title's; the subject may follow them
 * @param isPlan whether it is a plan's
 */
record TitleLine(int index, int length, boolean isPlan) {
    private static final Openings BASIS = Openings.of("căn cứ");

    /** Other words that start with those for a plan: planning, family planning. */
    private static final Openings PLANNING = Openings.of("kế hoạch hóa", "kế hoạch hoá");

    /** Types of documents that bodies are named after. */
    private static final Openings IN_NAMES = Openings.of("dự án", "chương trình", "đề án");

    private static final Openings ADDRESSEE = Openings.of("kính gửi");

    /** Finds the title; empty if a text has none. */
    static Optional<TitleLine> in(List<Line> lines) {
        Optional<TitleLine> other = Optional.empty();
        boolean addressed = false;
        boolean blank = true;
        for (int i = 0; i < lines.size(); i++) {
            Optional<TitleLine> title = blank ? informal(lines, i) : at(lines, i);
            blank &= lines.get(i).isBlank();
            if (title.filter(TitleLine::isPlan).isPresent()) {
                int end = i;
                return other.filter(first -> isFirst(lines, first, end)).or(() -> title);
            }
            String text = lines.get(i).text();
            boolean letterEnds = addressed && (Closing.isRecipients(lines.get(i)) || SignatureBlock.isOffice(text));
            if (BASIS.start(text) || Labels.end(text) > 1 || letterEnds) {
                break;
            }
            addressed |= ADDRESSEE.start(text);
            other = addressed ? other : other.or(() -> title);
        }
        return other;
    }

    /**
     * Whether the first of two titles is the document's: not if it starts or ends a name in the letterhead, as in
     * {@code ĐOÀN KIỂM TRA THEO} / {@code QUYẾT ĐỊNH}, but if the second goes on with it, as in {@code BÁO CÁO} / {@code KẾ HOẠCH NĂM 2026}.
     */
    private static boolean isFirst(List<Line> lines, TitleLine first, int second) {
        List<Line> between = lines.subList(first.index, second);
        boolean inHead = between.stream()
                .anyMatch(line -> FormTitles.part(line.text()).isPresent()
                        || NumberLine.start(line.text()) == 0
                        || DateLine.isIn(line.text()));
        if (inHead) {
            return false;
        }
        boolean whole = first.length == lines.get(first.index).text().length();
        if (whole && FormWords.isTitle(lines.get(second).text()) && endsName(lines, first.index)) {
            return false;
        }
        if (whole || FormWords.isTitle(lines.get(second).text())) {
            return whole;
        }
        Optional<DocumentType> numbered = typeOfNumber(lines.subList(0, first.index));
        return numbered.isPresent()
                ? numbered.get() != DocumentType.PLAN
                : between.stream().noneMatch(Line::isBlank);
    }

    /** Whether a line ends the name above it, as in {@code BAN ĐIỀU HÀNH} / {@code DỰ ÁN}. */
    private static boolean endsName(List<Line> lines, int index) {
        String above = index == 0 ? "" : lines.get(index - 1).text();
        return IN_NAMES.start(lines.get(index).text())
                && Words.isUpperCase(above)
                && FormTitles.part(above).isEmpty()
                && NumberLine.start(above) < 0;
    }

    /** The type that the number of a letterhead names; empty if there is no number, or one without a type. */
    private static Optional<DocumentType> typeOfNumber(List<Line> head) {
        return head.stream()
                .flatMap(line -> line.cells().stream())
                .filter(cell -> NumberLine.start(cell.text()) == 0)
                .flatMap(cell -> NumberLine.number(cell.text()).stream())
                .flatMap(number -> DocumentNumber.of(number).typeCode().stream())
                .flatMap(code -> DocumentType.ofCode(code).stream())
                .findFirst();
    }

    /** The title of the first words of a text, which may be in small letters before a colon: {@code Kế hoạch: trồng cây}. */
    private static Optional<TitleLine> informal(List<Line> lines, int index) {
        String text = lines.get(index).text();
        int colon = text.indexOf(':');
        boolean plan = colon > 0
                && DocumentTitle.of(text.substring(0, colon))
                        .filter(title -> title.isWhole() && title.isPlan())
                        .isPresent();
        return plan ? Optional.of(new TitleLine(index, colon + 1, true)) : at(lines, index);
    }

    /** The title that a line starts with; empty if it starts with none. */
    static Optional<TitleLine> at(List<Line> lines, int index) {
        String text = lines.get(index).text();
        if (FormWords.isTitle(text)) {
            return Optional.of(new TitleLine(index, text.length(), true));
        }
        Optional<DocumentTitle> title = DocumentTitle.of(text);
        // words in small letters before a colon lead to a list, not to a document
        boolean opensList = text.endsWith(":");
        if (title.filter(found -> !found.isPlan() || found.isWhole() && !opensList)
                .isPresent()) {
            return Optional.of(
                    new TitleLine(index, title.get().length(), title.get().isPlan()));
        }
        return text.startsWith(FormWording.TYPE_NAME + " ") && !PLANNING.start(text)
                ? Optional.of(new TitleLine(index, FormWording.TYPE_NAME.length(), true))
                : Optional.empty();
    }
}
