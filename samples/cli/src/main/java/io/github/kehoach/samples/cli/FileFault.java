package io.github.kehoach.samples.cli;

import io.github.kehoach.core.finding.Message;
import io.github.kehoach.samples.sources.ReadFaults;
import java.io.IOException;
import java.io.Serial;

/** A file cannot be read or written; the message is for the user. */
final class FileFault extends IOException {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient Message words;
    private final transient Message reason;
    private final boolean output;
    private final boolean closedPipe;

    private FileFault(String vi, String en) {
        this(new Message(vi, en), new Message(vi, en), false, false);
    }

    private FileFault(Message words, Message reason, boolean output, boolean closedPipe) {
        super(words.en());
        this.words = words;
        this.reason = reason;
        this.output = output;
        this.closedPipe = closedPipe;
    }

    /** Whether the result cannot be written, so that going on is of no use. */
    boolean isOutput() {
        return output;
    }

    /** Whether nobody reads the result any more, which is nothing to complain of. */
    boolean isClosedPipe() {
        return closedPipe;
    }

    Message words() {
        return words;
    }

    /** Why a file cannot be read, without its name. */
    Message reason() {
        return reason;
    }

    /** Says why a file cannot be read; a fault that says so already stays as it is. */
    static FileFault reading(String file, IOException cause) {
        return cause instanceof FileFault known ? known : unreadable(file, ReadFaults.cause(file, cause));
    }

    static FileFault unreadable(String file, Message reason) {
        Message words = new Message(
                "Không đọc được “" + file + "”: " + reason.vi(), "Cannot read " + file + ": " + reason.en());
        return new FileFault(words, reason, false, false);
    }

    /** A file called a text is something else, which another ending would tell. */
    static FileFault misnamed(String file, SourceForm form) {
        return unreadable(
                file,
                form == SourceForm.DOCX
                        ? new Message(
                                "là tệp Word, không phải là văn bản thuần; hãy đổi đuôi thành .docx",
                                "it is a Word file and not plain text; let its name end in .docx")
                        : new Message(
                                "là JSON, không phải là văn bản; hãy đổi đuôi thành .json (mỗi dòng một kế hoạch: .ndjson)",
                                "it is JSON and not text; let its name end in .json (with a plan on each line: .ndjson)"));
    }

    static FileFault severalPlans(String file) {
        return new FileFault(
                "“" + file + "” có nhiều kế hoạch, mỗi dòng một; lệnh này chỉ nhận một kế hoạch",
                file + " holds many plans, one a line; this command takes one plan");
    }

    static FileFault wordFile(String file) {
        return new FileFault(
                "Không tự sửa được trong tệp Word “" + file
                        + "”; hãy đọc thành JSON (kehoach read), sửa JSON rồi ghi lại (kehoach write --to docx)",
                "Nothing can be repaired inside the Word file " + file
                        + "; read it into JSON (kehoach read), fix that and write it again (kehoach write --to docx)");
    }

    static FileFault noWordLibrary() {
        return new FileFault(
                "Để ghi tệp Word, cần có kehoach-word.jar cùng thư mục với kehoach.jar",
                "Writing Word files needs kehoach-word.jar in the folder of kehoach.jar");
    }

    /** Says that a result cannot be written, or that nobody reads it any more. */
    static FileFault writing(String file, boolean closedPipe) {
        Message words = new Message("Không ghi được “" + file + "”", "Cannot write " + file);
        return new FileFault(words, words, true, closedPipe);
    }
}
