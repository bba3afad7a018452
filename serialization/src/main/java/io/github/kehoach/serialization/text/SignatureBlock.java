package io.github.kehoach.serialization.text;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Signature;
import io.github.kehoach.core.language.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads signature blocks: the lines in capitals and the name below them. */
final class SignatureBlock {
    private static final List<String> CAPACITIES = List.of(
            "tm.",
            "kt.",
            "tl.",
            "tuq.",
            "t/m",
            "k/t",
            "t/l",
            "tm ",
            "kt ",
            "tl ",
            "t.m",
            "k.t",
            "t.l",
            "thừa lệnh",
            "thay mặt");
    private static final List<String> SEALS = List.of(
            "đã ký", "ký tên", "ký, ghi rõ", "ký, đóng", "ký, họ tên", "ký và đóng", "đóng dấu", "ký và ghi", "chữ ký");
    private static final Openings POSITIONS = Openings.of(
            "bí thư",
            "bộ trưởng",
            "chi cục trưởng",
            "chánh",
            "chỉ huy",
            "chủ nhiệm",
            "chủ tịch",
            "cục trưởng",
            "đội trưởng",
            "giám đốc",
            "hiệu trưởng",
            "hội trưởng",
            "phó",
            "q.",
            "quyền",
            "thủ trưởng",
            "thứ trưởng",
            "thường trực",
            "tổ trưởng",
            "tổng cục trưởng",
            "tổng giám đốc",
            "tổng thanh tra",
            "tổng thư ký",
            "trưởng",
            "người",
            "ủy viên",
            "viện trưởng",
            "vụ trưởng");
    private static final int LONGEST_LINE = 90;
    private static final int CAPITALS = 8;

    private final Plan.Builder plan;
    private final LeftOut leftOut;
    private final List<Line> lines = new ArrayList<>();
    private boolean positioned;
    private boolean signed;

    SignatureBlock(Plan.Builder plan, LeftOut leftOut) {
        this.plan = plan;
        this.leftOut = leftOut;
    }

    /** Whether a line says for whom is signed: {@code TM. ỦY BAN NHÂN DÂN}, {@code T/M ĐẢNG ỦY}. */
    static boolean isCapacity(String text) {
        return text.length() < LONGEST_LINE
                && startsWithAny(text, CAPACITIES)
                && Words.isUpperCase(
                        text.substring(0, Math.min(text.length(), CAPITALS)).replace("uq", "UQ"));
    }

    /** Whether a text starts with one of these letters, whatever follows. */
    private static boolean startsWithAny(String text, List<String> openings) {
        char first = text.isEmpty() ? ' ' : Character.toLowerCase(text.charAt(0));
        for (int i = 0; i < openings.size(); i++) {
            if (openings.get(i).charAt(0) == first && Folding.standsAt(text, 0, openings.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line is a title that people sign with, in capitals. */
    static boolean isPosition(String text) {
        return text.length() < LONGEST_LINE && Words.isUpperCase(text) && POSITIONS.start(text);
    }

    /** Whether a line stands for the signature or the seal itself: {@code (Đã ký)}. */
    static boolean isSeal(String text) {
        String words = text.startsWith("(") ? text.substring(1) : text;
        return text.length() < LONGEST_LINE && startsWithAny(words, SEALS);
    }

    /** Whether a line can stand in a signature block. */
    static boolean isLine(String text) {
        return !text.isEmpty()
                && text.length() < LONGEST_LINE
                && Labels.end(text) == 0
                && (Words.isUpperCase(text) || isCapacity(text) || PersonNames.isName(text) || isSeal(text));
    }

    /** Whether a line says for whom or in what office somebody signs. */
    static boolean isOffice(String text) {
        return isCapacity(text) || isPosition(text);
    }

    /** Whether the office of the one who signs is known. */
    boolean isPositioned() {
        return positioned;
    }

    boolean isStarted() {
        return !lines.isEmpty();
    }

    boolean isSigned() {
        return signed;
    }

    void line(Line line) {
        boolean capacity = isCapacity(line.text());
        if (capacity && positioned) {
            end(Optional.empty());
        }
        positioned |= !capacity && isPosition(line.text());
        lines.add(line);
    }

    void name(String name) {
        end(Optional.of(name));
        signed = true;
    }

    /** Ends the last block; lines that stand below a name and have none of their own are no signature. */
    void end() {
        boolean capacity = lines.stream().anyMatch(line -> isCapacity(line.text()));
        if (signed && !capacity) {
            lines.forEach(leftOut::add);
            lines.clear();
        }
        end(Optional.empty());
    }

    private void end(Optional<String> name) {
        if (lines.isEmpty() && name.isEmpty()) {
            return;
        }
        List<String> texts =
                lines.stream().map(line -> Words.collapse(line.text())).toList();
        String last = texts.isEmpty() ? "" : texts.get(texts.size() - 1);
        boolean position = !texts.isEmpty() && !isCapacity(last);
        plan.addSignature(Signature.builder()
                .capacity(texts.subList(0, texts.size() - (position ? 1 : 0)))
                .position(position ? Optional.of(last) : Optional.empty())
                .name(name)
                .build());
        lines.clear();
        positioned = false;
        signed = name.isPresent();
    }
}
