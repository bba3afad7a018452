package io.github.kehoach.serialization.text;

import io.github.kehoach.core.DocumentNumber;
import io.github.kehoach.core.Issuer;
import io.github.kehoach.core.PartialDate;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Secrecy;
import io.github.kehoach.core.Urgency;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.form.FormPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads what stands above the title, in whatever order the two columns came. */
final class Letterhead {
    private static final Map<String, Secrecy> SECRECY = Map.of(
            FormWords.letters("MẬT"), Secrecy.SECRET,
            FormWords.letters("TỐI MẬT"), Secrecy.TOP_SECRET,
            FormWords.letters("TUYỆT MẬT"), Secrecy.HIGHEST_SECRET);
    private static final Map<String, Urgency> URGENCY = Map.of(
            FormWords.letters("KHẨN"), Urgency.URGENT,
            FormWords.letters("THƯỢNG KHẨN"), Urgency.VERY_URGENT,
            FormWords.letters("HỎA TỐC"), Urgency.FLASH);
    private static final int LONGEST_MARK = "THƯỢNG KHẨN".length();
    private static final Openings REST_OF_DATE = Openings.of("tháng", "năm");
    private static final Openings DRAFT = Openings.of("dự thảo", "(dự thảo");
    private static final Openings CIRCULATION = Openings.of("lưu hành nội bộ", "xem xong trả lại");

    /** What a second line of one name starts with: {@code LIÊN ĐOÀN LAO ĐỘNG} / {@code TỈNH LAI CHÂU}. */
    private static final Openings PLACE_WORDS = Openings.of(
            "tỉnh", "thành phố", "huyện", "quận", "thị xã", "xã", "phường", "thị trấn", "đặc khu", "và", "theo", "số");

    private static final Openings PLACED_OFFICES = Openings.of(
            "tỉnh ủy",
            "tỉnh uỷ",
            "thành ủy",
            "thành uỷ",
            "tỉnh đoàn",
            "thành đoàn",
            "xã đoàn",
            "huyện đoàn",
            "huyện ủy",
            "huyện uỷ");

    private final Plan.Builder plan;
    private final LeftOut leftOut;
    private final FormNotes form;
    private final List<String> issuers = new ArrayList<>();
    private boolean numbered;

    private Letterhead(Plan.Builder plan, LeftOut leftOut, FormNotes form) {
        this.plan = plan;
        this.leftOut = leftOut;
        this.form = form;
    }

    static void read(List<Line> lines, Plan.Builder plan, LeftOut leftOut, FormNotes form) {
        Letterhead letterhead = new Letterhead(plan, leftOut, form);
        for (Line line : HeadLines.joined(lines)) {
            cells(line).forEach(letterhead::cell);
        }
        letterhead.finish();
    }

    /** Whether a line is a mark of secrecy or urgency. */
    static boolean isMark(String words) {
        if (FormWords.letterCount(words) > LONGEST_MARK) {
            return false;
        }
        String letters = FormWords.letters(words);
        return SECRECY.containsKey(letters) || URGENCY.containsKey(letters);
    }

    /** The cells of a line; the blank left for a number or a day in a draft does not part them. */
    private static List<Line> cells(Line line) {
        List<Line> cells = new ArrayList<>();
        for (Line cell : line.cells()) {
            Line last = cells.isEmpty() ? null : cells.get(cells.size() - 1);
            if (last != null && goesOn(last.text(), cell.text())) {
                cells.set(
                        cells.size() - 1,
                        new Line(last.text() + " " + cell.text(), last.indent(), last.start(), last.end()));
            } else {
                cells.add(cell);
            }
        }
        return cells;
    }

    private static boolean goesOn(String text, String next) {
        String last = text.substring(text.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        boolean blankNumber = FormWords.letters(last).equals("số");
        boolean blankDay = List.of("ngày", "tháng", "năm").contains(last);
        return blankNumber || blankDay || REST_OF_DATE.start(next);
    }

    private void cell(Line cell) {
        String text = Words.collapse(cell.text());
        Optional<FormPart> title = FormTitles.part(text);
        if (title.isPresent()) {
            title(title.get(), text, cell);
            return;
        }
        int head = FormTitles.start(text);
        int number = NumberLine.start(text);
        if (head > 0) {
            String before = text.substring(0, head).strip();
            FormTitles.part(before).ifPresentOrElse(part -> title(part, before, cell), () -> issuers.add(before));
            String words = text.substring(head);
            FormTitles.part(words).ifPresent(part -> title(part, words, cell));
        } else if (number >= 0) {
            number(cell, text, number);
        } else if (DRAFT.start(text)) {
            plan.draft(text);
        } else if (DateLine.isIn(text) || DateLine.isShort(text)) {
            DateLine.of(text).ifPresent(found -> date(found, text, cell));
        } else if (cell.isRule()) {
            ruled(cell);
        } else if (isMark(text)) {
            mark(FormWords.letters(text));
        } else if (CIRCULATION.start(text)) {
            plan.circulation(text);
        } else if (Words.isUpperCase(text)) {
            issuers.add(text);
        } else {
            leftOut.add(cell);
        }
    }

    private void mark(String letters) {
        if (SECRECY.containsKey(letters)) {
            plan.secrecy(SECRECY.get(letters));
        } else if (URGENCY.containsKey(letters)) {
            plan.urgency(URGENCY.get(letters));
        }
    }

    /** A misspelt title is no issuer, and told, since writing spells it right. */
    private void title(FormPart title, String words, Line cell) {
        FormTitles.regime(title).ifPresent(plan::regime);
        form.add(title, Location.ROOT, part(words, cell));
        if (!FormTitles.isExact(words)) {
            leftOut.addPart(part(words, cell));
            leftOut.keep(cell);
        }
    }

    private static Line part(String words, Line cell) {
        return new Line(words, cell.indent(), cell.start(), cell.end());
    }

    /** The asterisks and lines under a title or name belong to the form; only a line of other signs is worth a word. */
    private void ruled(Line cell) {
        boolean form = cell.text().chars().allMatch(c -> c == '*' || c == ' ');
        if (!form) {
            leftOut.add(cell);
        }
    }

    /** A line in capitals with the number of another document belongs to a name: {@code THEO QUYẾT ĐỊNH} / {@code SỐ 12/QĐ-SYT}. */
    private void number(Line cell, String text, int start) {
        if (start > 0) {
            issuers.add(text.substring(0, start).strip());
        }
        int place = DateLine.placeStart(text, start);
        boolean dated = DateLine.isIn(text.substring(start)) || DateLine.isShort(text.substring(place));
        int end = dated ? place : text.length();
        String line = text.substring(start, end).strip();
        Optional<String> number = NumberLine.number(line);
        boolean ofOther = Words.isUpperCase(line)
                && !issuers.isEmpty()
                && !DocumentNumber.of(number.orElse("")).typeCode().equals(Optional.of("KH"));
        if (ofOther) {
            issuers.add(line);
        } else if (number.isPresent() && !numbered) {
            plan.number(number.get());
            form.add(FormPart.NUMBER_LINE, Location.ROOT.member("number"), part(line, cell));
            numbered = true;
        } else {
            leftOut.add(part(line, cell));
        }
        if (dated) {
            String words = text.substring(end);
            DateLine.of(words).ifPresent(found -> date(found, words, cell));
        }
    }

    private void date(DateLine line, String words, Line cell) {
        Location place = line.place().isPresent() ? Location.ROOT.member("place") : Location.ROOT;
        Location told = line.date().isPresent() ? Location.ROOT.member("issued") : place;
        form.add(FormPart.DATE_LINE, told, part(words, cell));
        line.place().ifPresent(plan::place);
        leftOut.keep(cell);
        line.date().ifPresentOrElse((PartialDate date) -> plan.issued(date), () -> leftOut.add(cell));
    }

    private void finish() {
        List<String> names = new ArrayList<>();
        for (String line : issuers) {
            boolean continues = !names.isEmpty() && PLACE_WORDS.start(line) && !PLACED_OFFICES.start(line);
            if (continues) {
                names.set(names.size() - 1, names.get(names.size() - 1) + " " + line);
            } else {
                names.add(line);
            }
        }
        if (names.size() == 1) {
            plan.addIssuer(Issuer.builder().name(names.get(0)).build());
        } else if (names.size() > 1) {
            plan.addIssuer(Issuer.of(names.get(0), String.join(" ", names.subList(1, names.size()))));
        }
    }
}
