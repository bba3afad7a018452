package io.github.kehoach.serialization.text;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.language.Regimes;
import io.github.kehoach.serialization.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a plan from top to bottom: letterhead, title, preamble, body, closing, annexes. */
final class TextReader {
    private static final int LONGEST_HEAD = 80;

    private final SourceText source;
    private final Plan.Builder plan = Plan.builder();
    private final LeftOut leftOut;

    private TextReader(SourceText source) {
        this.source = source;
        this.leftOut = new LeftOut(source);
    }

    static Reading read(SourceText source) {
        return new TextReader(source).read();
    }

    private Reading read() {
        List<Line> lines = Line.of(source.text());
        int title = title(lines);
        int below = title + 1;
        if (title < 0) {
            below = letterheadEnd(lines);
        }
        Letterhead.read(lines.subList(0, Math.max(title, title < 0 ? below : 0)), plan, leftOut);
        List<Line> rest = new ArrayList<>(lines.subList(below, lines.size()));
        if (title >= 0 && !FormWords.isTitle(lines.get(title).text())) {
            Line line = lines.get(title);
            rest.add(
                    0,
                    new Line(
                            line.text().substring(FormWords.TITLE.length()).strip(),
                            line.indent(),
                            line.start(),
                            line.end()));
        }
        int closing = Closing.start(rest);
        List<Passage> body = main(PageNumbers.remove(rest.subList(0, closing), leftOut), title >= 0);
        List<Line> below2 = rest.subList(closing, rest.size());
        int closed = Closing.read(below2, plan, leftOut);
        Annexes.read(below2.subList(closed, below2.size()), body, plan);
        Plan read = plan.build();
        Plan whole = Plan.builder().from(read).regime(Regimes.of(read)).build();
        Completeness.check(lines, TextWriter.write(whole), leftOut);
        Plan spelled = Spelling.of(source.text()).restore(whole);
        return Reading.of(Optional.of(spelled), leftOut.findings(), new TextPlaces(source, spelled, leftOut.lines()));
    }

    private static int title(List<Line> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            if (FormWords.isTitle(text) || text.startsWith(FormWords.TITLE + " ")) {
                return i;
            }
        }
        return -1;
    }

    /** Where the letterhead of a text without a title ends: after the last of its lines that stand by themselves. */
    private static int letterheadEnd(List<Line> lines) {
        int end = 0;
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            boolean marked = FormWords.isHead(text)
                    || NumberLine.start(text) == 0
                    || DateLine.start(text) == 0 && Labels.end(text) == 0;
            boolean line = marked || Words.isUpperCase(text) || lines.get(i).isRule() || text.isEmpty();
            if (!line || text.length() > LONGEST_HEAD) {
                return end;
            }
            end = marked ? i + 1 : end;
        }
        return end;
    }

    /** Reads the preamble and the body. */
    private List<Passage> main(List<Line> lines, boolean titled) {
        Preamble preamble = new Preamble(plan, leftOut);
        int taken = titled ? preamble.subject(lines) : 0;
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
        List<Passage> passages = Unwrapping.passages(kept);
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

    private static boolean startsBody(Passage passage) {
        return passage.label().isPresent() && !Words.startsWithAny(passage.text(), Preamble.LEADS);
    }
}
