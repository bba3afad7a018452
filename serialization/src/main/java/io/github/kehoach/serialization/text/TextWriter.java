package io.github.kehoach.serialization.text;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Table;
import io.github.kehoach.core.TableRow;
import io.github.kehoach.core.form.FormPart;
import io.github.kehoach.core.form.PlanForm;
import io.github.kehoach.core.language.Composition;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a plan from top to bottom in the form of its regime, a blank line between paragraphs. */
final class TextWriter {
    private static final int USUAL_LENGTH = 4096;
    private static final int GAP = 8;

    private final PlanForm form;
    private final StringBuilder text = new StringBuilder(USUAL_LENGTH);

    private TextWriter(Plan plan) {
        this.form = PlanForm.of(plan);
    }

    static String write(Plan plan) {
        String text = composed(plan);
        boolean decomposed = !Spelling.isComposed(text) && Spelling.isDecomposed(plan);
        return decomposed ? Composition.decomposed(text) : text;
    }

    /** The same of a plan in composed letters. */
    static String composed(Plan plan) {
        return new TextWriter(plan).write();
    }

    private String write() {
        letterhead(form.issuers(), form.titles());
        text.append('\n');
        group(form.marks());
        title(form.title());
        form.preamble().forEach(this::paragraph);
        form.body().forEach(this::paragraph);
        group(form.recipients());
        form.signatures().forEach(this::signature);
        form.annexes().forEach(this::annex);
        return text.toString();
    }

    /** Both columns of the letterhead, beside each other. */
    private void letterhead(List<PlanForm.Line> issuers, List<PlanForm.Line> titles) {
        int width =
                issuers.stream().mapToInt(line -> line.words().length()).max().orElse(0);
        for (int i = 0; i < Math.max(issuers.size(), titles.size()); i++) {
            String issuer = i < issuers.size() ? issuers.get(i).words() : "";
            String title = i < titles.size() ? titles.get(i).words() : "";
            String gap = " ".repeat(width == 0 ? 0 : width - issuer.length() + GAP);
            text.append((issuer + (title.isEmpty() ? "" : gap + title)).stripTrailing())
                    .append('\n');
        }
    }

    /** Lines without blank ones between them. */
    private void group(List<PlanForm.Line> lines) {
        lines.forEach(this::line);
        if (!lines.isEmpty()) {
            text.append('\n');
        }
    }

    private void title(List<PlanForm.Line> lines) {
        lines.forEach(this::line);
        boolean told = lines.stream().anyMatch(line -> line.part() == FormPart.SUBJECT || line.part() == FormPart.RULE);
        // A rule also where there is no subject, or the first words of the body would be read as one.
        text.append(told ? "\n" : "-----\n\n");
    }

    private void signature(List<PlanForm.Line> lines) {
        for (PlanForm.Line line : lines) {
            text.append(line.part() == FormPart.SIGNER ? "\n" : "");
            line(line);
        }
        text.append('\n');
    }

    private void annex(List<PlanForm.Line> lines) {
        text.append('\n');
        int head = 0;
        while (head < lines.size() && isAnnexHead(lines.get(head))) {
            line(lines.get(head));
            head++;
        }
        text.append('\n');
        lines.subList(head, lines.size()).forEach(this::paragraph);
    }

    private static boolean isAnnexHead(PlanForm.Line line) {
        return line.part() == FormPart.ANNEX_NUMBER || line.part() == FormPart.ANNEX_TITLE;
    }

    private void paragraph(PlanForm.Line line) {
        if (line.part() == FormPart.TABLE && line.node() instanceof Table table) {
            table(table);
        } else {
            line(line);
        }
        // the title of a section stands directly below its number
        text.append(line.part() == FormPart.SECTION_NUMBER ? "" : "\n");
    }

    private void line(PlanForm.Line line) {
        // a marker keeps its blank where no words follow
        text.append(line.marker())
                .append(line.marker().isEmpty() ? "" : " ")
                .append(line.words())
                .append('\n');
    }

    private void table(Table table) {
        if (!table.columns().isEmpty()) {
            row(table.columns());
            row(Collections.nCopies(table.columns().size(), "---"));
        }
        for (TableRow row : table.rows()) {
            row(row.cells());
        }
    }

    private void row(List<String> cells) {
        text.append("| ")
                .append(String.join(
                        " | ", cells.stream().map(TextWriter::onOneLine).toList()))
                .append(" |\n");
    }

    private static String onOneLine(String cell) {
        return cell.indexOf('\n') < 0
                ? cell
                : cell.strip().lines().map(String::strip).collect(Collectors.joining(Words.CELL_BREAK));
    }
}
