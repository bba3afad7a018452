package io.github.kehoach.serialization.text;

import io.github.kehoach.core.Archive;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Recipient;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.form.FormPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the list of recipients with its groups, and the archive line. */
final class RecipientList {
    private static final Openings ARCHIVE = Openings.of("lưu");

    /** What the words in brackets after a recipient start with if they say why it gets the plan. */
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

    private static final Location ARCHIVED = Location.ROOT.member("archive");
    private static final Location RECIPIENTS = Location.ROOT.member("recipients");

    private final Plan.Builder plan;
    private final FormNotes form;
    private Optional<String> group = Optional.empty();
    private String entry = "";
    private int count;

    /** What of the source the entry came from, its dash included. */
    private final List<Line> entryLines = new ArrayList<>();

    RecipientList(Plan.Builder plan, FormNotes form) {
        this.plan = plan;
        this.form = form;
    }

    /** Whether a line starts an entry: with a dash, or as the archive line. */
    static boolean startsEntry(String text) {
        return Labels.end(text) == 1 || ARCHIVE.start(text);
    }

    void startEntry(String text, Line line) {
        end();
        entryLines.add(line);
        entry = text.substring(Labels.end(text)).strip();
    }

    /** Whether the archive line, which ends the list, is whole. */
    boolean isArchived() {
        return ARCHIVE.start(entry) && entry.endsWith(".");
    }

    /** Whether the last entry still lacks its closing mark, so that a line without a dash belongs to it. */
    boolean isOpen() {
        return !entry.isEmpty() && ";,.".indexOf(entry.charAt(entry.length() - 1)) < 0;
    }

    /** A line without a dash: a group's name, the rest of an entry, or an entry of its own. */
    void line(String text, Line line) {
        if (text.endsWith(":")) {
            end();
            group = Optional.of(text.substring(0, text.length() - 1).strip());
        } else if (isOpen()) {
            entry += " " + text;
            entryLines.add(line);
        } else {
            end();
            entry = text;
            entryLines.add(line);
        }
    }

    void end() {
        String text = entry;
        entry = "";
        if (ARCHIVE.start(text)) {
            plan.archive(archive(text.substring(ARCHIVE.end(text, 0))));
            form.add(FormPart.ARCHIVE_LINE, ARCHIVED, entryLines);
        } else if (!Words.withoutClosingMark(text).isEmpty()) {
            plan.addRecipient(recipient(Words.withoutClosingMark(text)));
            form.add(FormPart.RECIPIENT_LINE, RECIPIENTS.index(count++), entryLines);
        }
        entryLines.clear();
    }

    private static Archive archive(String line) {
        String entries = Words.withoutClosingMark(line.strip());
        int start = entries.startsWith(":") ? 1 : 0;
        List<String> names = new ArrayList<>();
        int depth = 0;
        for (int i = start; i <= entries.length(); i++) {
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
        String words = inside.toLowerCase(Locale.ROOT) + " ";
        Recipient.Builder recipient = Recipient.builder().group(group);
        return PURPOSES.stream().anyMatch(words::startsWith)
                ? recipient
                        .name(text.substring(0, open).strip())
                        .purpose(inside)
                        .build()
                : recipient.name(text).build();
    }
}
