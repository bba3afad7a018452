package io.github.kehoach.serialization.text;

import io.github.kehoach.core.DocumentNumber;
import io.github.kehoach.core.Issuer;
import io.github.kehoach.core.PartialDate;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Regime;
import io.github.kehoach.core.Secrecy;
import io.github.kehoach.core.Urgency;
import java.util.ArrayList;
import java.util.List;

/** Writes the letterhead, its two columns beside each other. */
final class LetterheadWriter {
    private static final int GAP = 8;

    private LetterheadWriter() {}

    static void write(Plan plan, Regime regime, StringBuilder text) {
        List<String> left = left(plan, regime);
        List<String> right = right(plan, regime);
        int width = left.stream().mapToInt(String::length).max().orElse(0);
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            String issuer = i < left.size() ? left.get(i) : "";
            String title = i < right.size() ? right.get(i) : "";
            String gap = " ".repeat(width == 0 ? 0 : width - issuer.length() + GAP);
            text.append((issuer + (title.isEmpty() ? "" : gap + title)).stripTrailing())
                    .append('\n');
        }
        text.append('\n');
        marks(plan, text);
    }

    private static List<String> left(Plan plan, Regime regime) {
        List<String> left = new ArrayList<>();
        for (Issuer issuer : plan.issuers()) {
            issuer.parent().ifPresent(left::add);
            issuer.name().ifPresent(left::add);
        }
        if (!left.isEmpty() && regime == Regime.PARTY) {
            left.add("*");
        }
        if (!left.isEmpty() && regime == Regime.YOUTH_UNION) {
            left.add("***");
        }
        plan.number().ifPresent(number -> left.add(number(number, regime)));
        return left;
    }

    private static String number(DocumentNumber number, Regime regime) {
        String written = number.written();
        boolean blank = written.startsWith("/") || written.startsWith("-");
        return (regime == Regime.PARTY ? "Số " : "Số: ") + (blank ? "      " : "") + written;
    }

    private static List<String> right(Plan plan, Regime regime) {
        List<String> right = new ArrayList<>();
        if (regime == Regime.PARTY) {
            right.add(FormWords.PARTY_TITLE);
        } else if (regime == Regime.YOUTH_UNION) {
            right.add(FormWords.YOUTH_TITLE);
        } else {
            right.add(FormWords.NATIONAL_TITLE);
            right.add(FormWords.MOTTO);
        }
        if (plan.place().isPresent() || plan.issued().isPresent()) {
            String place = plan.place().map(name -> name + ", ").orElse("");
            right.add(place + plan.issued().map(LetterheadWriter::date).orElse("ngày      tháng      năm      "));
        }
        return right;
    }

    /** The date line; what of it is not known stays blank. */
    private static String date(PartialDate date) {
        boolean dayKnown = date.day().isPresent();
        String day = dayKnown ? padded(date.day().getAsInt(), 2) : "     ";
        // Of the months, only the first two are written with a nought.
        boolean monthKnown = date.month().isPresent();
        int month = monthKnown ? date.month().getAsInt() : 0;
        String months = monthKnown ? padded(month, month < 3 ? 2 : 1) : "     ";
        return "ngày " + day + " tháng " + months + " năm " + padded(date.year(), 4);
    }

    private static String padded(int number, int figures) {
        String written = Integer.toString(number);
        return "0".repeat(Math.max(0, figures - written.length())) + written;
    }

    private static void marks(Plan plan, StringBuilder text) {
        List<String> marks = new ArrayList<>();
        plan.draft().ifPresent(marks::add);
        plan.secrecy().map(LetterheadWriter::words).ifPresent(marks::add);
        plan.urgency().map(LetterheadWriter::words).ifPresent(marks::add);
        plan.circulation().ifPresent(marks::add);
        marks.forEach(mark -> text.append(mark).append('\n'));
        if (!marks.isEmpty()) {
            text.append('\n');
        }
    }

    private static String words(Secrecy secrecy) {
        return switch (secrecy) {
            case SECRET -> "MẬT";
            case TOP_SECRET -> "TỐI MẬT";
            case HIGHEST_SECRET -> "TUYỆT MẬT";
        };
    }

    private static String words(Urgency urgency) {
        return switch (urgency) {
            case URGENT -> "KHẨN";
            case VERY_URGENT -> "THƯỢNG KHẨN";
            case FLASH -> "HỎA TỐC";
        };
    }
}
