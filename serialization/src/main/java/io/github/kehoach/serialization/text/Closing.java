package io.github.kehoach.serialization.text;

import io.github.kehoach.core.Plan;
import java.util.ArrayList;
import java.util.List;

/** Reads what stands below the body: recipients, archive line and signatures, in one column or two. */
final class Closing {
    /** How many lines above the recipients a signature may start. */
    private static final int SIGNATURE_HEIGHT = 25;

    /** The letters of a stamp that a scan may have set between the lines of a signature. */
    private static final int LONGEST_STRAY = 12;

    /** So many letters tell whether an entry starts. */
    private static final int AHEAD = 20;

    /** A sign that a scan made of a stroke, and the blank after it. */
    private static final int DIRT = 2;

    private final LeftOut leftOut;
    private final RecipientList recipients;
    private final Signatures signatures;
    /** The words {@code Nơi nhận} under which nothing has come yet. */
    private final List<Line> emptyLists = new ArrayList<>();

    private boolean listed;

    /** Whether the words {@code Nơi nhận} have an entry under them. */
    private boolean headed;

    private Closing(Plan.Builder plan, LeftOut leftOut, FormNotes form) {
        this.leftOut = leftOut;
        this.recipients = new RecipientList(plan, form);
        this.signatures = new Signatures(plan, leftOut);
    }

    /**
     * Where the closing starts: at {@code Nơi nhận}, or at the signature if that stands before it or alone.
     *
     * @return the index of the line; the number of lines if there is no closing
     */
    static int start(List<Line> lines) {
        int recipients = recipients(lines);
        int start = recipients;
        boolean signed = false;
        for (int i = recipients - 1; i >= 0 && i > recipients - SIGNATURE_HEIGHT; i--) {
            String text = lines.get(i).text();
            if (SignatureBlock.isLine(text)) {
                signed |= SignatureBlock.isOffice(text);
                start = i;
            } else if (text.length() > LONGEST_STRAY) {
                break;
            }
        }
        return signed ? start : recipients;
    }

    /** Where {@code Nơi nhận} stands; without it, what follows a signature, or the end. */
    private static int recipients(List<Line> lines) {
        int below = lines.size();
        String last = "";
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            if (isRecipients(lines.get(i))) {
                return i;
            }
            if (below == lines.size()) {
                below = end(lines, i, last);
            }
            last = text.isEmpty() ? last : text;
        }
        return below;
    }

    /** Where the body ends at a line: before the head of an annex or after a signer's name; the number of lines if it goes on. */
    private static int end(List<Line> lines, int at, String before) {
        String text = lines.get(at).text();
        if (AnnexHeads.isHead(text)) {
            return SignatureBlock.isLine(before) ? at : lines.size();
        }
        return SignatureBlock.isOffice(before) && PersonNames.isName(text) ? at + 1 : lines.size();
    }

    static boolean isRecipients(Line line) {
        if (line.isBlank()) {
            return false;
        }
        boolean candidate =
                "nN|".indexOf(line.text().charAt(0)) >= 0 || line.text().endsWith(":");
        List<Line> cells = candidate ? line.cells() : List.of();
        return !cells.isEmpty() && FormWords.recipientsEnd(cells.get(0).text()) > 0;
    }

    /**
     * Reads the lines after the body.
     *
     * @return how many lines belong to the closing; annexes may follow
     */
    static int read(List<Line> lines, Plan.Builder plan, LeftOut leftOut, FormNotes form) {
        Closing closing = new Closing(plan, leftOut, form);
        int taken = 0;
        while (taken < lines.size() && !closing.isOver(lines, taken)) {
            closing.line(lines.get(taken));
            taken++;
        }
        closing.recipients.end();
        closing.signatures.end();
        closing.emptyLists.forEach(leftOut::add);
        return taken;
    }

    /** Whether a line starts an annex, or stands after the signer's name and belongs to nothing here. */
    private boolean isOver(List<Line> lines, int at) {
        Line line = lines.get(at);
        if (AnnexHeads.isHead(line.text())) {
            return true;
        }
        List<Line> cells = line.cells();
        if (!signatures.isSigned() || cells.isEmpty()) {
            return false;
        }
        String text = cells.get(0).text();
        boolean list = FormWords.isRecipients(text) || listed && RecipientList.startsEntry(text);
        boolean signs = SignatureBlock.isOffice(text)
                || signatures.isStarted() && (Words.isUpperCase(text) || PersonNames.isName(text))
                || Words.isUpperCase(text) && PersonNames.isName(next(lines, at));
        return !list && !signs && !line.isRule();
    }

    /** The next line that is not blank; empty if there is none. */
    private static String next(List<Line> lines, int at) {
        for (int i = at + 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                return lines.get(i).text();
            }
        }
        return "";
    }

    private void line(Line line) {
        List<Line> cells = line.cells();
        signatures.open(cells);
        for (Line cell : cells) {
            int list = FormWords.recipientsEnd(cell.text());
            if (list == 0 || list == cell.text().length()) {
                cell(cell);
            } else {
                entries(cell, list);
            }
        }
    }

    /** Reads recipients that stand on one line with the words {@code Nơi nhận:}. */
    private void entries(Line line, int from) {
        String text = line.text();
        cell(part(line, 0, from));
        int start = from;
        for (int i = from + 1; i <= text.length(); i++) {
            boolean entry = i < text.length()
                    && ";,.".indexOf(text.charAt(i - 1)) >= 0
                    && RecipientList.startsEntry(text.substring(i, Math.min(text.length(), i + AHEAD))
                            .strip());
            if (i == text.length() || entry) {
                cell(part(line, start, i));
                start = i;
            }
        }
    }

    private static Line part(Line line, int from, int to) {
        return new Line(line.text().substring(from, to).strip(), line.indent() + from, line.start(), line.end());
    }

    private void cell(Line cell) {
        String text = Words.collapse(cell.text());
        if (FormWords.isRecipients(text)) {
            recipients.end();
            emptyLists.add(cell);
            listed = true;
        } else if (SignatureBlock.isSeal(text) || cell.isRule()) {
            leftOut.add(cell);
        } else if (listed && RecipientList.startsEntry(text)) {
            listStarts();
            recipients.startEntry(text, cell);
        } else if (isName(text)) {
            recipients.end();
            signatures.name(cell);
        } else if (startsInDirt(text) && isNameBelowList(text.substring(DIRT))) {
            recipients.end();
            leftOut.addPart(part(cell, 0, DIRT));
            leftOut.keep(cell);
            signatures.name(part(cell, DIRT, cell.text().length()));
        } else if (SignatureBlock.isCapacity(text) || Words.isUpperCase(text)) {
            signatures.line(cell);
        } else if (listed && !signatures.isSigned() && (!signatures.isStarted() || recipients.isOpen())) {
            listStarts();
            recipients.line(text, cell);
        } else {
            leftOut.add(cell);
        }
    }

    /** Writing sets the words {@code Nơi nhận} once, over the first entry; wherever else they are, they are left out. */
    private void listStarts() {
        if (!headed && !emptyLists.isEmpty()) {
            emptyLists.remove(emptyLists.size() - 1);
            headed = true;
        }
        emptyLists.forEach(leftOut::add);
        emptyLists.clear();
    }

    /** Whether words are the name of one who signs: below an office, or after the whole list of recipients. */
    private boolean isName(String text) {
        return signatures.isName(text) || isNameBelowList(text);
    }

    private boolean isNameBelowList(String text) {
        return recipients.isArchived()
                && !signatures.isStarted()
                && PersonNames.isName(text)
                && !Words.isUpperCase(text);
    }

    /** Whether a sign and a blank stand first, as where a scan took the stroke of a signature for a sign. */
    private static boolean startsInDirt(String text) {
        return text.length() > DIRT && text.charAt(1) == ' ' && !Characters.isCapital(text.charAt(0));
    }
}
