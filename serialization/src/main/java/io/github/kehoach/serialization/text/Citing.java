package io.github.kehoach.serialization.text;

import io.github.kehoach.core.Citation;
import io.github.kehoach.core.LegalBasis;
import io.github.kehoach.core.PartialDate;
import java.util.stream.Collectors;

/** Puts citations into words, as Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6 asks for. */
final class Citing {
    private Citing() {}

    /**
     * The words of a legal basis, without its closing mark.
     *
     * @param comma whether a comma stands before the date, as the Party writes
     */
    static String words(LegalBasis basis, boolean comma) {
        return basis.text()
                .orElseGet(() -> basis.lead().orElse("Căn cứ") + " "
                        + basis.documents().stream()
                                .map(citation -> words(citation, comma))
                                .collect(Collectors.joining("; ")));
    }

    /** The words of a citation: type, number, date, issuer and subject; of a law, its name follows the type. */
    static String words(Citation citation, boolean comma) {
        StringBuilder words = new StringBuilder(citation.type().orElse("Văn bản"));
        boolean law = isLaw(citation);
        if (law) {
            citation.subject().ifPresent(name -> words.append(' ').append(name));
        }
        citation.number().ifPresent(number -> words.append(" số ").append(number));
        citation.issued()
                .ifPresent(date -> words.append(comma && citation.number().isPresent() ? ", " : " ")
                        .append(words(date)));
        citation.issuer().ifPresent(issuer -> words.append(" của ").append(issuer));
        if (!law) {
            citation.subject().ifPresent(subject -> words.append(link(subject)).append(subject));
        }
        return words.toString();
    }

    static boolean isLaw(Citation citation) {
        String type = citation.type().orElse("");
        return type.equals("Luật") || type.equals("Bộ luật") || type.equals("Pháp lệnh") || type.equals("Hiến pháp");
    }

    /** A subject that starts with a verb of its own needs no {@code về}. */
    private static String link(String subject) {
        boolean verb = subject.startsWith("phê duyệt")
                || subject.startsWith("quy định")
                || subject.startsWith("ban hành")
                || subject.startsWith("về ")
                || subject.startsWith("“");
        return verb ? " " : " về ";
    }

    /** A date in running text, its day and the months 1 and 2 in two figures: {@code ngày 05/3/2020}, {@code tháng 4 năm 2026}. */
    static String words(PartialDate date) {
        if (date.month().isEmpty()) {
            return "năm " + date.year();
        }
        int month = date.month().getAsInt();
        String figures = month < 3 ? "0" + month : Integer.toString(month);
        return date.day().isPresent()
                ? "ngày " + padded(date.day().getAsInt(), 2) + "/" + figures + "/" + padded(date.year(), 4)
                : "tháng " + figures + " năm " + date.year();
    }

    private static String padded(int number, int figures) {
        String written = Integer.toString(number);
        return "0".repeat(Math.max(0, figures - written.length())) + written;
    }
}
