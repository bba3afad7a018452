package io.github.kehoach.samples.sources;

import io.github.kehoach.core.finding.Message;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Map;

/** Says why a file cannot be read, without its name and without a path. */
public final class ReadFaults {
    /** There is no such file. */
    public static final Message MISSING = new Message("không có tệp này", "there is no such file");

    /** It is a folder where a file is needed. */
    public static final Message FOLDER = new Message("đây là thư mục, không phải là tệp", "it is a folder, not a file");

    private static final Message UNREADABLE_NAME = new Message(
            "máy không đọc được tên tệp có dấu; hãy đặt LC_ALL=C.UTF-8",
            "there is no such file; Java cannot read its name in this locale, set LC_ALL=C.UTF-8");
    private static final Message DENIED = new Message("không có quyền đọc", "there is no permission to read it");

    /** What systems say and Java passes on as a text, by how that starts. */
    private static final Map<String, Message> KNOWN = Map.of(
            "Is a directory",
            FOLDER,
            "Not a directory",
            new Message("một phần của đường dẫn không phải là thư mục", "a part of its path is not a folder"),
            "Too many levels of symbolic links",
            new Message("liên kết dẫn vòng về chính nó", "its links lead round in a circle"),
            "File name too long",
            new Message("tên tệp quá dài", "its name is too long"),
            "No such device or address",
            new Message("đây là thiết bị hoặc ổ cắm không mở được", "it is a device or socket that cannot be opened"),
            "Input/output error",
            new Message("lỗi khi đọc từ đĩa hoặc thiết bị", "the disk or device gives an input/output error"),
            "Stream Closed",
            new Message("đầu vào đã bị đóng", "it is closed"),
            "Bad file descriptor",
            new Message("đầu vào đã bị đóng", "it is closed"));

    private ReadFaults() {}

    /**
     * Returns the cause.
     *
     * @param name the name of the file, which may be the cause
     */
    public static Message cause(String name, IOException fault) {
        if (fault instanceof NoSuchFileException) {
            return name.indexOf('\uFFFD') >= 0 ? UNREADABLE_NAME : MISSING;
        }
        if (fault instanceof AccessDeniedException) {
            return DENIED;
        }
        // the message of such an exception has the path in it
        String said = fault instanceof FileSystemException ofFile ? ofFile.getReason() : fault.getMessage();
        String words = said == null || said.isBlank() ? fault.getClass().getSimpleName() : said;
        return KNOWN.entrySet().stream()
                .filter(known -> words.startsWith(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> new Message("lỗi khi đọc: " + words, "reading failed: " + words));
    }
}
