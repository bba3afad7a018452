package io.github.kehoach.serialization.text;

import io.github.kehoach.core.Plan;
import java.util.ArrayList;
import java.util.List;

/** Reads what stands below the body: recipients, archive line and signatures, in one column or two. */
final class Closing {
    /** How many lines above the recipients a signature may start. */
    private static final int SIGNATURE_HEIGHT = 25;

    private final LeftOut leftOut;
    private final RecipientList recipients;
    private final SignatureBlock signature;
    /** The words {@code Nơi nhận} under which nothing has come yet. */
    private final List<Line> emptyLists = new ArrayList<>();

    private boolean listed;

    private Closing(Plan.Builder plan, LeftOut leftOut, FormNotes form) {
        this.leftOut = leftOut;
        this.recipients = new RecipientList(plan, form);
        this.signature = new SignatureBlock(plan, leftOut);
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
                signed |= SignatureBlock.isCapacity(text) || SignatureBlock.isPosition(text);
                start = i;
            } else if (!text.isEmpty()) {
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
            boolean signature = SignatureBlock.isCapacity(last) || SignatureBlock.isPosition(last);
            boolean ends = AnnexHeads.isHead(text) ? SignatureBlock.isLine(last) : signature && Words.isName(text);
            if (below == lines.size() && ends) {
                below = AnnexHeads.isHead(text) ? i : i + 1;
            }
            last = text.isEmpty() ? last : text;
        }
        return below;
    }

    private static boolean isRecipients(Line line) {
        boolean candidate =
                line.text().regionMatches(true, 0, "n", 0, 1) || line.text().startsWith("|");
        return candidate && line.cells().stream().limit(1).anyMatch(cell -> FormWords.isRecipients(cell.text()));
    }

    /**
     * Reads the lines after the body.
     *
     * @return how many lines belong to the closing; annexes may follow
     */
    static int read(List<Line> lines, Plan.Builder plan, LeftOut leftOut, FormNotes form) {
        Closing closing = new Closing(plan, leftOut, form);
        int taken = 0;
        while (taken < lines.size() && !closing.isOver(lines.get(taken))) {
            lines.get(taken).cells().forEach(closing::cell);
            taken++;
        }
        closing.recipients.end();
        closing.signature.end();
        closing.emptyLists.forEach(leftOut::add);
        return taken;
    }

    /** Whether a line starts an annex, or stands after the signer's name and belongs to nothing here. */
    private boolean isOver(Line line) {
        if (AnnexHeads.isHead(line.text())) {
            return true;
        }
        List<Line> cells = line.cells();
        if (!signature.isSigned() || cells.isEmpty()) {
            return false;
        }
        String text = cells.get(0).text();
        boolean list = FormWords.isRecipients(text) || listed && RecipientList.startsEntry(text);
        boolean signs = SignatureBlock.isCapacity(text)
                || SignatureBlock.isPosition(text)
                || signature.isStarted() && (Words.isUpperCase(text) || Words.isName(text));
        return !list && !signs && !line.isRule();
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
            emptyLists.clear();
            recipients.startEntry(text, cell);
        } else if (SignatureBlock.isCapacity(text) || Words.isUpperCase(text)) {
            signature.line(cell);
        } else if (signature.isStarted() && Words.isName(text)) {
            recipients.end();
            signature.name(text);
        } else if (listed && !signature.isSigned() && (!signature.isStarted() || recipients.isOpen())) {
            emptyLists.clear();
            recipients.line(text, cell);
        } else {
            leftOut.add(cell);
        }
    }
}
