package io.github.kehoach.serialization.text;

import io.github.kehoach.core.language.Verbs;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Joins the lines that a page or a PDF broke, so that each passage is whole again. */
final class Unwrapping {
    /** A passage of at least this many letters that lacks its closing mark was cut by the end of a page. */
    private static final int RUNNING_TEXT = 80;

    private static final int LONGEST_HEADING = 300;
    private static final int LONGEST_LINK = 5;

    /** Words that no title ends in. */
    static final Set<String> LINKS = Set.of(
            "của", "với", "và", "cho", "về", "tại", "theo", "do", "các", "ở", "trong", "là", "để", "từ", "đến", "trên",
            "bởi", "giữa", "ngày", "số", "qua", "cùng", "như", "hoặc", "những", "thuộc", "được", "có", "gắn", "nhằm",
            "vào");

    private final Wrapping wrapping;
    private final boolean blanksTell;
    private final List<String> passages = new ArrayList<>();

    private final StringBuilder passage = new StringBuilder();
    private String lastLine = "";
    private boolean oneLine;
    private boolean numbered;
    private boolean marked;

    /** Whether the passage holds no small letter. */
    private boolean capitals;

    /** Whether the first line of the passage is a number whose words stand on the next line. */
    private boolean numberAlone;

    private int lastIndent;

    /** Whether the line before is a row of a table; such a line is a passage of its own. */
    private boolean lastIsRow;

    private boolean blankBefore;

    private Unwrapping(Wrapping wrapping, boolean blanksTell) {
        this.wrapping = wrapping;
        this.blanksTell = blanksTell;
    }

    static List<Passage> passages(List<Line> lines) {
        Wrapping wrapping = Wrapping.of(lines);
        List<String> passages = join(lines, wrapping);
        if (wrapping.isWrapped()) {
            // As the passages will be read when they are written one a line.
            List<Line> whole = new ArrayList<>();
            for (String passage : passages) {
                whole.add(new Line(passage, 0, 0, 0));
                whole.add(new Line("", 0, 0, 0));
            }
            passages = join(whole, Wrapping.NONE);
        }
        return passages.stream().map(Passage::of).toList();
    }

    private static List<String> join(List<Line> lines, Wrapping wrapping) {
        Unwrapping unwrapping = new Unwrapping(wrapping, blanksTell(lines));
        int next = 0;
        for (int i = 0; i < lines.size(); i++) {
            next = Math.max(next, i + 1);
            while (next < lines.size() && lines.get(next).isBlank()) {
                next++;
            }
            unwrapping.add(lines.get(i), next < lines.size() ? lines.get(next).text() : "");
        }
        return unwrapping.end();
    }

    /** Blank lines separate passages unless nearly every line has one after it. */
    private static boolean blanksTell(List<Line> lines) {
        int pairs = 0;
        int apart = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                pairs++;
                apart += lines.get(i + 1).isBlank() ? 1 : 0;
            }
        }
        return apart * 10 < pairs * 7;
    }

    private void add(Line line, String afterNext) {
        if (line.isBlank()) {
            blankBefore = true;
            return;
        }
        int label = Labels.end(line.text());
        if (passage.length() > 0 && joins(line, label, afterNext)) {
            passage.append(' ').append(line.text());
            oneLine = false;
            capitals = capitals && !holdsSmallLetter(line.text());
        } else {
            flush();
            passage.append(line.text());
            oneLine = true;
            lastIsRow = line.text().indexOf('|') >= 0;
            numbered = label > 1;
            marked = label > 0;
            capitals = !holdsSmallLetter(line.text());
            numberAlone = numbered && label == line.text().length() && !Labels.isBarePart(line.text());
        }
        lastLine = line.text();
        lastIndent = line.indent();
        blankBefore = false;
    }

    private List<String> end() {
        flush();
        return passages;
    }

    private void flush() {
        if (passage.length() > 0) {
            passages.add(oneLine ? lastLine : passage.toString());
            passage.setLength(0);
        }
    }

    private boolean joins(Line line, int label, String afterNext) {
        String next = line.text();
        if (lastIsRow || next.indexOf('|') >= 0) {
            return false;
        }
        if (isCapitalHeading() && holdsSmallLetter(next)) {
            return false;
        }
        if (label == 0 && (numberAlone && oneLine || continuesHeading(next))) {
            return true;
        }
        boolean terminated = Words.isTerminated(lastLine);
        boolean goesOn = label == 0 && !blankBefore && endsInLink();
        if (goesOn) {
            return true;
        }
        boolean closes = !terminated && closesBracket(next);
        // The bracket of "(khóa XII)" is no marker.
        if (closes && next.indexOf(')') < label) {
            return true;
        }
        boolean full = wrapping.isFull(lastLine, next, oneLine);
        if (label > 0 && !continues(next, label, terminated, full)) {
            return false;
        }
        if (closes) {
            return true;
        }
        if (Words.startsInLowerCase(next)) {
            return !terminated || full && !lastLine.endsWith("./.");
        }
        return wrapping.isWrapped() ? full && joinsWrapped(line, afterNext, terminated) : joinsBroken(next, terminated);
    }

    /** A dash inside a sentence, as in {@code chính trị - xã hội}, that came to stand first on a line. */
    private static boolean continues(String next, int label, boolean terminated, boolean full) {
        return !terminated
                && full
                && "-–+".indexOf(next.charAt(0)) >= 0
                && Words.startsInLowerCase(next.substring(label));
    }

    /** Whether a full line goes on in one that starts with a capital. */
    private boolean joinsWrapped(Line line, String afterNext, boolean terminated) {
        String next = line.text();
        if (!terminated) {
            return !numbered || !startsParagraph(next, afterNext);
        }
        boolean indented = line.indent() >= lastIndent + 3;
        // The entries of a list have markers, or none of them has.
        boolean listed = lastLine.endsWith(";") && !marked || lastLine.endsWith(":") || lastLine.endsWith("/.");
        boolean apart = indented || listed || blanksTell && blankBefore || Preamble.LEADS.start(next);
        return !apart && wrapping.isCertainlyFull(lastLine, next, oneLine);
    }

    /** Whether a line after a heading starts what stands under it, and not the rest of the heading. */
    private boolean startsParagraph(String next, String afterNext) {
        if (lastLine.endsWith(",") || endsInLink()) {
            return false;
        }
        boolean runsOn = !Words.isTerminated(next) && Words.startsInLowerCase(afterNext) && Labels.end(afterNext) == 0;
        return runsOn || lastLine.endsWith(")") || Verbs.startsSentence(next);
    }

    private boolean endsInLink() {
        int start = lastLine.lastIndexOf(' ') + 1;
        return lastLine.length() - start <= LONGEST_LINK && LINKS.contains(lastLine.substring(start));
    }

    /** In a text that is not wrapped only a page breaks sentences, and that leaves a blank line. */
    private boolean joinsBroken(String next, boolean terminated) {
        return !terminated
                && blankBefore
                && !numbered
                && passage.length() >= RUNNING_TEXT
                && !Words.isUpperCase(next)
                && !Preamble.LEADS.start(next)
                && !ClosingWords.OPENINGS.start(next);
    }

    /** The title on the line after {@code Phần thứ nhất}, or the rest of a heading in capitals. */
    private boolean continuesHeading(String next) {
        if (passage.length() > LONGEST_HEADING || !numbered && !marked) {
            return false;
        }
        boolean open = capitals && !blankBefore && numbered && Words.isUpperCase(next) && next.indexOf(' ') > 0;
        if (open && isInCapitals() && !Words.isTerminated(passage.toString())) {
            return true;
        }
        boolean heading = !Words.startsInLowerCase(next) && (Words.isUpperCase(next) || !Words.isTerminated(next));
        return heading && numbered && Labels.isBarePart(passage.toString());
    }

    /** A heading in capitals, with no bracket open, does not go on in small letters. */
    private boolean isCapitalHeading() {
        return capitals
                && passage.length() <= LONGEST_HEADING
                && isInCapitals()
                && Labels.end(passage.toString()) > 1
                && !isOpen('(', ')');
    }

    private boolean isInCapitals() {
        return Words.isUpperCase(passage.toString());
    }

    private static boolean holdsSmallLetter(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (Character.isLowerCase(line.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the next line closes a bracket or a quotation that is open at the end of this one. */
    private boolean closesBracket(String next) {
        return closesFirst(next, '(', ')') && isOpen('(', ')') || closesFirst(next, '“', '”') && isOpen('“', '”');
    }

    private boolean isOpen(char open, char close) {
        return lastLine.lastIndexOf(open) > lastLine.lastIndexOf(close);
    }

    private static boolean closesFirst(String next, char open, char close) {
        int closing = next.indexOf(close);
        int opening = next.indexOf(open);
        return closing >= 0 && (opening < 0 || closing < opening);
    }
}
