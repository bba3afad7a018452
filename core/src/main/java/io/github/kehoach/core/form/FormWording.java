package io.github.kehoach.core.form;

import io.github.kehoach.core.Archive;
import io.github.kehoach.core.Assignment;
import io.github.kehoach.core.Block;
import io.github.kehoach.core.Citation;
import io.github.kehoach.core.DocumentNumber;
import io.github.kehoach.core.Label;
import io.github.kehoach.core.LegalBasis;
import io.github.kehoach.core.PartialDate;
import io.github.kehoach.core.Recipient;
import io.github.kehoach.core.Regime;
import io.github.kehoach.core.Secrecy;
import io.github.kehoach.core.Section;
import io.github.kehoach.core.Task;
import io.github.kehoach.core.Urgency;
import io.github.kehoach.core.language.Particulars;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The words that a regime prescribes for what a plan holds by structure alone. Words that the plan stores are never changed.
 * Safe for use by many threads.
 */
public final class FormWording {
    /** The name of the type of document. */
    public static final String TYPE_NAME = "KẾ HOẠCH";

    /** The national title (Quốc hiệu). */
    public static final String NATIONAL_TITLE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";

    /** The motto (Tiêu ngữ). */
    public static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

    /** The title of documents of the Party. */
    public static final String PARTY_TITLE = "ĐẢNG CỘNG SẢN VIỆT NAM";

    /** The title of documents of the youth union. */
    public static final String YOUTH_TITLE = "ĐOÀN TNCS HỒ CHÍ MINH";

    /** What stands above the list of recipients. */
    public static final String RECIPIENTS = "Nơi nhận:";

    private final Regime regime;

    private FormWording(Regime regime) {
        this.regime = regime;
    }

    /** Returns the words of a regime. */
    public static FormWording of(Regime regime) {
        return new FormWording(Objects.requireNonNull(regime, "regime"));
    }

    /** Whose words they are. */
    public Regime regime() {
        return regime;
    }

    private boolean isParty() {
        return regime == Regime.PARTY;
    }

    /**
     * Returns the line with the number: {@code Số: 27/KH-SNV}, {@code Số 27-KH/TU} of the Party. The number of a draft that has
     * none yet, {@code /KH-SNV}, gets room for it.
     */
    public String numberLine(DocumentNumber number) {
        String written = number.written();
        boolean blank = written.startsWith("/") || written.startsWith("-");
        return (isParty() ? "Số " : "Số: ") + (blank ? "      " : "") + written;
    }

    /**
     * Returns the line with place and date of issue: {@code Huế, ngày 05 tháng 3 năm 2026}.
     *
     * @param place left out if empty
     * @param issued what of it is not known stays blank
     */
    public String dateLine(Optional<String> place, Optional<PartialDate> issued) {
        return place.map(name -> name + ", ").orElse("")
                + issued.map(FormWording::dateOfIssue).orElse("ngày      tháng      năm      ");
    }

    private static String dateOfIssue(PartialDate date) {
        String day = date.day().isPresent() ? padded(date.day().getAsInt(), 2) : "     ";
        String month = date.month().isPresent() ? month(date.month().getAsInt()) : "     ";
        return "ngày " + day + " tháng " + month + " năm " + padded(date.year(), 4);
    }

    /**
     * Returns a date in running text: {@code ngày 05/3/2020}, {@code tháng 4 năm 2026}, {@code năm 2026}. Days below ten and the
     * months 1 and 2 have a nought.
     */
    public String date(PartialDate date) {
        if (date.month().isEmpty()) {
            return "năm " + date.year();
        }
        String month = month(date.month().getAsInt());
        return date.day().isPresent()
                ? "ngày " + padded(date.day().getAsInt(), 2) + "/" + month + "/" + padded(date.year(), 4)
                : "tháng " + month + " năm " + date.year();
    }

    private static String month(int month) {
        return padded(month, month < 3 ? 2 : 1);
    }

    private static String padded(int number, int figures) {
        String written = Integer.toString(number);
        return "0".repeat(Math.max(0, figures - written.length())) + written;
    }

    /** Returns the mark of a degree of secrecy. */
    public String secrecy(Secrecy secrecy) {
        return switch (secrecy) {
            case SECRET -> "MẬT";
            case TOP_SECRET -> "TỐI MẬT";
            case HIGHEST_SECRET -> "TUYỆT MẬT";
        };
    }

    /** Returns the mark of a degree of urgency. */
    public String urgency(Urgency urgency) {
        return switch (urgency) {
            case URGENT -> "KHẨN";
            case VERY_URGENT -> "THƯỢNG KHẨN";
            case FLASH -> "HỎA TỐC";
        };
    }

    /**
     * Returns a citation as running text has it: type, number, date, issuer and subject; of a law, its name follows the type.
     * The Party sets a comma before the date. Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6.
     */
    public String citation(Citation citation) {
        StringBuilder words = new StringBuilder(citation.type().orElse("Văn bản"));
        boolean law = isLaw(citation);
        if (law) {
            citation.subject().ifPresent(name -> words.append(' ').append(name));
        }
        citation.number().ifPresent(number -> words.append(" số ").append(number));
        citation.issued()
                .ifPresent(date -> words.append(isParty() && citation.number().isPresent() ? ", " : " ")
                        .append(date(date)));
        citation.issuer().ifPresent(issuer -> words.append(" của ").append(issuer));
        if (!law) {
            citation.subject()
                    .ifPresent(subject ->
                            words.append(opensWithVerb(subject) ? " " : " về ").append(subject));
        }
        return words.toString();
    }

    private static boolean isLaw(Citation citation) {
        String type = citation.type().orElse("");
        return type.equals("Luật") || type.equals("Bộ luật") || type.equals("Pháp lệnh") || type.equals("Hiến pháp");
    }

    /** A subject that starts so needs no {@code về}. */
    private static boolean opensWithVerb(String subject) {
        return subject.startsWith("phê duyệt")
                || subject.startsWith("quy định")
                || subject.startsWith("ban hành")
                || subject.startsWith("về ")
                || subject.startsWith("“");
    }

    /** Returns the words of a legal basis without its closing mark: those it stores, or lead and citations. */
    public String legalBasis(LegalBasis basis) {
        return basis.text()
                .orElseGet(() -> basis.lead().orElse("Căn cứ") + " "
                        + basis.documents().stream().map(this::citation).collect(Collectors.joining("; ")));
    }

    /** Returns the line below the title of a plan that is issued with a decision, in brackets. */
    public String attachment(Citation decision) {
        return "(Ban hành kèm theo " + citation(decision) + ")";
    }

    /**
     * Returns the title line of an assignment: the one it stores, or its assignees.
     *
     * @return empty if the first task, which has no marker of its own, says who they are and stands in the title's place
     */
    public Optional<String> heading(Assignment assignment) {
        if (assignment.heading().isPresent()) {
            return assignment.heading();
        }
        boolean named = !assignment.tasks().isEmpty()
                && assignment.tasks().get(0).label().isEmpty()
                && isNamed(assignment.assignees(), assignment.tasks().get(0));
        return named ? Optional.empty() : Optional.of(String.join(", ", assignment.assignees()));
    }

    /** Whether a block has a title line. */
    boolean isTitled(Block block) {
        return block instanceof Section
                || block instanceof Assignment assignment && heading(assignment).isPresent();
    }

    /** Whether a task or the titled lines under it name all these bodies. */
    private static boolean isNamed(List<String> bodies, Task task) {
        return bodies.stream().allMatch(name -> task.text().contains(name))
                || Particulars.of(task).leaders().containsAll(bodies);
    }

    /**
     * Returns the marker of a heading that has none: {@code I.}, {@code I-} of the Party, in the first depth, {@code 1.} in the
     * second, {@code a)} below, and {@code 1.} again where the letters end.
     *
     * @param depth how many headings stand above it
     * @param number its number among its neighbours, from 1
     */
    public Label marker(int depth, int number) {
        String first = depth == 0 ? isParty() ? "I-" : "I." : depth == 1 ? "1." : "a)";
        return Label.of(first).withOrdinal(number).orElseGet(() -> Label.of(number + "."));
    }

    /** Returns a recipient with its purpose in brackets, without dash and closing mark. */
    public String recipient(Recipient recipient) {
        return recipient.name()
                + recipient.purpose().map(purpose -> " (" + purpose + ")").orElse("");
    }

    /** Returns what the archive line says, with its closing mark and without dash: {@code Lưu: VT, NV.} */
    public String archive(Archive archive) {
        if (archive.entries().isEmpty()) {
            return "Lưu.";
        }
        return (isParty() ? "Lưu " : "Lưu: ") + String.join(", ", archive.entries()) + ".";
    }
}
