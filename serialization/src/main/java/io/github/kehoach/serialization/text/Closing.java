package io.github.kehoach.serialization.text;

import io.github.kehoach.core.Archive;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Recipient;
import io.github.kehoach.core.Signature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what stands below the body: recipients, archive line and signatures, in one column or two. */
final class Closing {
    /** What the last sentences of a plan start with, in lower case. */
    static final List<String> SENTENCES = List.of("trên đây là", "nơi nhận");

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
    private static final List<String> SEALS =
            List.of("đã ký", "ký tên", "ký, ghi rõ", "đóng dấu", "ký và ghi", "chữ ký");
    private static final List<String> PURPOSES = List.of(
            "b/c",
            "t/h",
            "p/h",
            "ph/h",
            "t/d",
            "để ",
            "đề ",
            "báo cáo",
            "thực hiện",
            "phối hợp",
            "biết",
            "theo dõi",
            "chỉ đạo",
            "đăng",
            "thay b/c",
            "kiểm tra",
            "qua ");

    private final Plan.Builder plan;
    private final LeftOut leftOut;
    private final List<String> signatureLines = new ArrayList<>();

    /** The words {@code Nơi nhận} under which nothing has come yet. */
    private final List<Line> emptyLists = new ArrayList<>();

    private Optional<String> group = Optional.empty();
    private StringBuilder entry = new StringBuilder();
    private boolean listed;
    private boolean signed;

    private Closing(Plan.Builder plan, LeftOut leftOut) {
        this.plan = plan;
        this.leftOut = leftOut;
    }

    /**
     * Reads the lines after the body.
     *
     * @return how many lines belong to the closing; annexes may follow
     */
    static int read(List<Line> lines, Plan.Builder plan, LeftOut leftOut) {
        Closing closing = new Closing(plan, leftOut);
        int taken = 0;
        for (Line line : lines) {
            boolean annex = AnnexHeads.isHead(line.text()) || closing.signed && closing.isOver(line);
            if (annex) {
                break;
            }
            line.cells().forEach(closing::cell);
            taken++;
        }
        closing.endEntry();
        closing.endSignature(Optional.empty());
        closing.emptyLists.forEach(leftOut::add);
        return taken;
    }

    /**
     * Where the closing starts: at {@code Nơi nhận}, or at the signature if that stands before it or alone.
     *
     * @return the index of the line; the number of lines if there is no closing
     */
    static int start(List<Line> lines) {
        int recipients = recipients(lines);
        int start = recipients;
        int capitals = 0;
        for (int i = recipients - 1; i >= 0 && i > recipients - 25; i--) {
            String text = lines.get(i).text();
            if (isSignatureLine(text)) {
                capitals += isCapacity(text) || Words.isUpperCase(text) ? 1 : 0;
                start = i;
            } else if (!text.isEmpty()) {
                break;
            }
        }
        return capitals > 0 && Labels.end(lines.get(start).text()) == 0 ? start : recipients;
    }

    /** Where {@code Nơi nhận} stands; without it, a signature after the end mark, the annex after a signature, or the end. */
    private static int recipients(List<Line> lines) {
        int signed = lines.size();
        String last = "";
        for (int i = 0; i < lines.size(); i++) {
            List<Line> cells = lines.get(i).cells();
            if (!cells.isEmpty() && FormWords.isRecipients(cells.get(0).text())) {
                return i;
            }
            String text = lines.get(i).text();
            boolean signature = isCapacity(text) && last.endsWith("/.");
            boolean annex = AnnexHeads.isHead(text) && isSignatureLine(last);
            if (signed == lines.size() && (signature || annex)) {
                signed = i;
            }
            last = text.isEmpty() ? last : text;
        }
        return signed;
    }

    private static boolean isSignatureLine(String text) {
        return !text.isEmpty()
                && Labels.end(text) == 0
                && text.length() < 80
                && (Words.isUpperCase(text) || isCapacity(text) || Words.isName(text) || isSeal(text));
    }

    private static boolean isCapacity(String text) {
        String lower = Words.fold(text) + " ";
        return text.length() < 90
                && CAPACITIES.stream().anyMatch(lower::startsWith)
                && Words.isUpperCase(
                        text.substring(0, Math.min(text.length(), 8)).replace("uq", "UQ"));
    }

    private static boolean isSeal(String text) {
        String lower = Words.fold(text.replace("(", "").replace(")", ""));
        return SEALS.stream().anyMatch(lower::startsWith);
    }

    /** Whether a line after a signer's name belongs to no further signature and to no list of recipients. */
    private boolean isOver(Line line) {
        List<Line> cells = line.cells();
        if (cells.isEmpty()) {
            return false;
        }
        String text = cells.get(0).text();
        boolean recipients = FormWords.isRecipients(text) || listed && Labels.end(text) == 1;
        boolean signature = isCapacity(text) || SignatureWords.isPosition(text);
        return !recipients && !signature && !line.isRule();
    }

    private void cell(Line cell) {
        String text = Words.collapse(cell.text());
        int label = Labels.end(text);
        if (FormWords.isRecipients(text)) {
            endEntry();
            emptyLists.add(cell);
            listed = true;
        } else if (isSeal(text) || cell.isRule()) {
            leftOut.add(cell);
        } else if (listed && (label == 1 || Words.startsWithAny(text, List.of("lưu")))) {
            endEntry();
            entry.append(text.substring(label).strip());
        } else if (isCapacity(text) || Words.isUpperCase(text) && label == 0) {
            signatureLine(text);
        } else if (!signatureLines.isEmpty() && Words.isName(text)) {
            endEntry();
            endSignature(Optional.of(text));
        } else if (listed && signatureLines.isEmpty() && !signed) {
            listLine(text);
        } else {
            leftOut.add(cell);
        }
    }

    private void signatureLine(String text) {
        if (isCapacity(text)
                && signatureLines.stream().anyMatch(line -> SignatureWords.isPosition(line) && !isCapacity(line))) {
            endSignature(Optional.empty());
        }
        signatureLines.add(text);
    }

    /** A line of the list without a dash: a group's name, the rest of an entry, or an entry of its own. */
    private void listLine(String text) {
        boolean open = entry.length() > 0 && ";,.".indexOf(entry.charAt(entry.length() - 1)) < 0;
        if (text.endsWith(":")) {
            endEntry();
            group = Optional.of(text.substring(0, text.length() - 1).strip());
        } else if (open) {
            entry.append(' ').append(text);
        } else {
            endEntry();
            entry.append(text);
        }
    }

    private void endEntry() {
        String text = entry.toString();
        entry = new StringBuilder();
        if (text.isBlank()) {
            return;
        }
        emptyLists.clear();
        if (Words.startsWithAny(text, List.of("lưu"))) {
            plan.archive(archive(text));
        } else {
            plan.addRecipient(recipient(Words.withoutClosingMark(text)));
        }
    }

    private static Archive archive(String text) {
        String entries = Words.withoutClosingMark(text.substring(3).strip());
        entries = entries.startsWith(":") ? entries.substring(1) : entries;
        List<String> names = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i <= entries.length(); i++) {
            char c = i < entries.length() ? entries.charAt(i) : ',';
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (i == entries.length() || (c == ',' || c == ';') && depth <= 0) {
                String name = entries.substring(start, i).strip();
                if (!name.isEmpty()) {
                    names.add(name);
                }
                start = i + 1;
            }
        }
        return new Archive(names);
    }

    private Recipient recipient(String text) {
        int open = text.endsWith(")") ? text.lastIndexOf('(') : -1;
        String inside = open > 0 ? text.substring(open + 1, text.length() - 1).strip() : "";
        boolean purpose = PURPOSES.stream().anyMatch((inside.toLowerCase(java.util.Locale.ROOT) + " ")::startsWith);
        Recipient.Builder recipient = Recipient.builder().group(group);
        return purpose
                ? recipient
                        .name(text.substring(0, open).strip())
                        .purpose(inside)
                        .build()
                : recipient.name(text).build();
    }

    private void endSignature(Optional<String> name) {
        if (signatureLines.isEmpty()) {
            return;
        }
        String last = signatureLines.get(signatureLines.size() - 1);
        boolean position = !isCapacity(last);
        plan.addSignature(Signature.builder()
                .capacity(signatureLines.subList(0, signatureLines.size() - (position ? 1 : 0)))
                .position(position ? Optional.of(last) : Optional.empty())
                .name(name)
                .build());
        signatureLines.clear();
        signed = name.isPresent();
    }
}
