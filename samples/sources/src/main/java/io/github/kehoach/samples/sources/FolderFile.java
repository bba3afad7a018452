package io.github.kehoach.samples.sources;

import io.github.kehoach.core.finding.Message;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Tells what a walk over a folder does with a file, by its name. */
public final class FolderFile {
    private static final Message LOCK = new Message(
            "là tệp khóa mà Word tạo khi đang mở kế hoạch; chính kế hoạch nằm ở tệp bên cạnh",
            "it is a lock file that Word keeps while the plan is open; the plan is in the file beside it");
    private static final Message MARKDOWN = new Message(
            "là tệp Markdown; muốn đọc như văn bản thì nêu đích danh hoặc đổi đuôi thành .txt",
            "it is a Markdown file; to read it as text, name it or let its name end in .txt");
    private static final Message HTML = new Message(
            "là trang HTML; hãy chép phần chữ ra tệp .txt hoặc .docx",
            "it is a page of HTML; copy its text into a .txt or .docx file");

    /** The endings of files that may hold a plan and are not read. */
    private static final Map<String, Message> UNREAD = Map.of(
            ".doc", refusal(ContentKind.OLD_OFFICE),
            ".pdf", refusal(ContentKind.PDF),
            ".odt", refusal(ContentKind.OPEN_DOCUMENT),
            ".rtf", refusal(ContentKind.RTF),
            ".md", MARKDOWN,
            ".html", HTML,
            ".htm", HTML);

    private FolderFile() {}

    private static Message refusal(ContentKind kind) {
        return kind.refusal().orElseThrow();
    }

    /** Returns why a file that may hold a plan is not read; empty if it is read, or is of no account. */
    public static Optional<Message> skipped(Path file) {
        if (isLock(file)) {
            return Optional.of(LOCK);
        }
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        int ending = name.lastIndexOf('.');
        return ending < 0 ? Optional.empty() : Optional.ofNullable(UNREAD.get(name.substring(ending)));
    }

    /** Whether it is a file that Word keeps beside an open one. */
    public static boolean isLock(Path file) {
        return String.valueOf(file.getFileName()).startsWith("~$");
    }
}
