package io.github.kehoach.serialization.text;

import io.github.kehoach.core.Citation;
import io.github.kehoach.core.DocumentNumber;
import io.github.kehoach.core.DocumentType;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.form.FormPart;
import io.github.kehoach.core.language.Citations;
import io.github.kehoach.core.language.Regimes;
import io.github.kehoach.serialization.Limits;
import io.github.kehoach.serialization.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a plan from top to bottom: letterhead, title, preamble, body, closing, annexes. */
final class TextReader {
    private static final int LONGEST_HEAD = 80;

    /** In lines. */
    private static final int LONGEST_SUBJECT = 8;

    private final SourceText source;
    private final Limits limits;
    private final Plan.Builder plan = Plan.builder();
    private final LeftOut leftOut;
    private final FormNotes form;

    private TextReader(SourceText source, Limits limits) {
        this.source = source;
        this.limits = limits;
        this.leftOut = new LeftOut(source);
        this.form = new FormNotes(source);
    }

    static Reading read(SourceText source, Limits limits) {
        return new TextReader(source, limits).read();
    }

    private Reading read() {
        TornWords torn = new TornWords();
        Lines cut = Lines.of(source.text());
        List<Line> given = torn.joined(cut.all());
        Optional<List<Line>> restored = LostBreaks.restored(given);
        CellTables tables = CellTables.in(restored.orElse(given), source, leftOut);
        Optional<TitleLine> first = TitleLine.in(tables.lines());
        Optional<CarriedPlan> carried = CarriedPlan.in(tables.lines(), first);
        int start = carried.map(CarriedPlan::start).orElse(0);
        List<Line> carrier = tables.lines().subList(0, start);
        carrier.forEach(leftOut::add);
        List<Line> lines = tables.lines().subList(start, tables.lines().size());
        Optional<TitleLine> title = carried.isPresent() ? TitleLine.in(lines) : first;
        title.ifPresent(found -> title(found, lines.get(found.index())));
        int head = title.map(TitleLine::index).orElseGet(() -> letterheadEnd(lines));
        Letterhead.read(lines.subList(0, head), plan, leftOut, form);
        List<Line> rest = title.map(found -> belowTitle(lines, found)).orElse(lines.subList(head, lines.size()));
        int closing = Closing.start(rest);
        List<Passage> body = main(PageNumbers.remove(rest.subList(0, closing), leftOut), title.isPresent());
        List<Line> end = rest.subList(closing, rest.size());
        int closed = Closing.read(end, plan, leftOut, form);
        Annexes.read(end.subList(closed, end.size()), body, plan);
        carried.ifPresent(found -> attach(found.citation(carrier, source)));
        Plan read = plan.build();
        Optional<Limits.Measure> passed = PlanSize.of(read).passes(limits);
        if (passed.isPresent()) {
            return limits.refused(passed.get());
        }
        Plan whole = Plan.builder().from(read).regime(Regimes.of(read)).build();
        Completeness.check(
                restored.orElse(given), cut.composed() ? TextWriter.composed(whole) : TextWriter.write(whole), leftOut);
        Plan spelled = cut.composed() ? whole : Spelling.of(source.text()).restore(whole);
        TextPlaces places = new TextPlaces(source, spelled, leftOut.lines());
        List<Finding> findings = new ArrayList<>(leftOut.findings());
        findings.addAll(0, tables.findings());
        torn.finding(source).ifPresent(told -> findings.add(0, told));
        restored.ifPresent(guessed -> findings.add(0, LostBreaks.finding(guessed)));
        findings.addAll(Guesses.in(spelled));
        return Reading.of(Optional.of(spelled), limits.cut(findings), places, form::lines);
    }

    /**
     * Keeps a title that is not the usual one. Digits on the line of a plan's title are none of its letters, and may stand elsewhere
     * too, so they are reported here.
     */
    private void title(TitleLine title, Line line) {
        String words = Words.withoutColon(Words.collapse(line.text().substring(0, title.length())));
        if (title.isPlan()) {
            form.add(FormPart.TYPE_NAME, Location.ROOT, line);
        }
        if (!FormWords.isTitle(words)) {
            plan.title(words);
        } else if (title.length() == line.text().length()) {
            line.cells().stream()
                    .filter(cell -> cell.text().chars().anyMatch(Character::isDigit))
                    .forEach(leftOut::add);
        }
    }

    /**
     * What the note under a carried plan's title leaves open, the document that carries it says. A plan with a number of its own is
     * only sent with a letter.
     */
    private void attach(Citation carrier) {
        Plan carried = plan.build();
        Citation noted = carried.attachedTo().orElse(carrier);
        boolean numbered =
                noted.number().filter(number -> number.ordinal().isPresent()).isPresent();
        if (carried.attachedTo().isPresent() || carried.number().isEmpty()) {
            plan.attachedTo(numbered ? noted : carrier);
        }
    }

    /** The lines after the title, the words first that stand on one line with it. */
    private static List<Line> belowTitle(List<Line> lines, TitleLine title) {
        List<Line> below = new ArrayList<>(lines.subList(title.index() + 1, lines.size()));
        Line line = lines.get(title.index());
        if (title.length() < line.text().length()) {
            String words = line.text().substring(title.length()).strip();
            below.add(0, new Line(words, line.indent(), line.start(), line.end()));
        }
        return below;
    }

    /** Where the letterhead of a text without a title ends: after the last of its lines that stand by themselves. */
    private static int letterheadEnd(List<Line> lines) {
        int end = 0;
        int next = 0;
        for (int i = 0; i < lines.size(); i = next) {
            next = HeadLines.end(lines, i);
            Line line = HeadLines.join(lines.subList(i, next));
            String text = line.text();
            boolean marked = FormTitles.part(text).isPresent()
                    || NumberLine.start(text) == 0
                    || DateLine.isIn(text) && Labels.end(text) == 0;
            if (!(marked || Words.isUpperCase(text) || line.isRule() || line.isBlank())
                    || text.length() > LONGEST_HEAD) {
                break;
            }
            boolean ruled =
                    line.isRule() && end > 0 && lines.subList(end, i).stream().allMatch(Line::isBlank);
            end = marked || ruled ? next : end;
        }
        return end;
    }

    /** Reads the preamble and the body. */
    private List<Passage> main(List<Line> lines, boolean titled) {
        Preamble preamble = new Preamble(plan, leftOut);
        int taken = titled || isTitledOtherwise(lines) ? preamble.subject(lines) : 0;
        List<Line> kept = new ArrayList<>();
        for (Line line : lines.subList(taken, lines.size())) {
            boolean ruled =
                    line.isRule() && line.text().indexOf('|') < 0 && line.text().length() > 2;
            if (ruled) {
                leftOut.add(line);
            } else {
                kept.add(line);
            }
        }
        List<Passage> passages = BareTitles.mark(parted(Unwrapping.passages(kept)));
        int start = 0;
        while (start < passages.size() && !startsBody(passages.get(start))) {
            start++;
        }
        List<Passage> body = new ArrayList<>(preamble.bases(passages.subList(0, start)));
        body.addAll(passages.subList(start, passages.size()));
        int closing = ClosingWords.start(body);
        plan.addAllBody(Blocks.of(body.subList(0, closing)));
        plan.addAllBody(Blocks.of(body.subList(closing, body.size())));
        return body;
    }

    /** Whether a text without the title has a plan's subject in its place, as what was cut out of a decision may have. */
    private boolean isTitledOtherwise(List<Line> lines) {
        if (!startsInCapitals(lines)) {
            return false;
        }
        boolean numbered = plan.build()
                .number()
                .flatMap(DocumentNumber::typeCode)
                .filter(DocumentType.PLAN.codes()::contains)
                .isPresent();
        return numbered
                || lines.stream()
                        .filter(line -> !line.isBlank())
                        .limit(LONGEST_SUBJECT)
                        .anyMatch(line -> Preamble.isAttachmentNote(line.text()));
    }

    /** Whether words in capitals stand first, and are no label and no row of a table. */
    private static boolean startsInCapitals(List<Line> lines) {
        for (Line line : lines) {
            String text = line.text();
            if (!line.isBlank()) {
                return Labels.end(text) == 0 && Words.isUpperCase(text) && !text.endsWith(":") && text.indexOf('|') < 0;
            }
        }
        return false;
    }

    /** The passages with the headings apart that have their text on the same line without a mark between. */
    private static List<Passage> parted(List<Passage> passages) {
        List<Passage> parted = new ArrayList<>();
        for (Passage passage : passages) {
            int heading = passage.label().isPresent() ? HeadingBreaks.headingLength(passage.text()) : 0;
            if (heading == 0) {
                parted.add(passage);
            } else {
                parted.add(new Passage(passage.label(), passage.text().substring(0, heading), List.of()));
                parted.add(Passage.of(passage.text().substring(heading)));
            }
        }
        return parted;
    }

    /** Whether a passage has a marker and is no basis; {@code I. Căn cứ xây dựng kế hoạch} is the title of a part. */
    private static boolean startsBody(Passage passage) {
        String text = passage.text();
        return passage.label().isPresent()
                && (!Preamble.LEADS.start(text) || Words.isUpperCase(text) || isFirstTitle(passage));
    }

    /** Whether a passage has the first number of a list and reads as a title that cites nothing. */
    private static boolean isFirstTitle(Passage passage) {
        return passage.label().filter(label -> label.ordinal().orElse(0) == 1).isPresent()
                && Titles.takesWords(passage.text())
                && Citations.in(passage.text()).isEmpty();
    }
}
