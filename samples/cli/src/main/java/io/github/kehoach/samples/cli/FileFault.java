package io.github.kehoach.samples.cli;

import io.github.kehoach.core.finding.Message;
import java.io.IOException;
import java.io.Serial;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** A file cannot be read or written; the message is for the user. */
final class FileFault extends IOException {
    @Serial
    private static final long serialVersionUID = 1;

    private final transient Message words;
    private final boolean output;

    private FileFault(String vi, String en) {
        this(vi, en, false);
    }

    private FileFault(String vi, String en, boolean output) {
        super(en);
        words = new Message(vi, en);
        this.output = output;
    }

    /** Whether the result cannot be written, so that going on is of no use. */
    boolean isOutput() {
        return output;
    }

    Message words() {
        return words;
    }

    static FileFault reading(String file, IOException cause) {
        if (cause instanceof FileFault told) {
            return told;
        }
        if (cause instanceof NoSuchFileException) {
            return missing(file);
        }
        return cause instanceof AccessDeniedException
                ? new FileFault("Không có quyền đọc “" + file + "”", "No permission to read " + file)
                : new FileFault("Không đọc được “" + file + "”", "Cannot read " + file);
    }

    static FileFault missing(String file) {
        if (file.indexOf('\uFFFD') >= 0) {
            return new FileFault(
                    "Không tìm thấy “" + file + "”: máy không đọc được tên tệp có dấu; hãy đặt LC_ALL=C.UTF-8",
                    "There is no " + file + ": Java cannot read the name in this locale; set LC_ALL=C.UTF-8");
        }
        return new FileFault("Không tìm thấy “" + file + "”", "There is no " + file);
    }

    static FileFault folder(String folder) {
        return new FileFault("“" + folder + "” là thư mục, không phải là tệp", folder + " is a folder, not a file");
    }

    static FileFault unknownEnding(String file) {
        return new FileFault(
                "Không rõ “" + file
                        + "” thuộc dạng nào: tên tệp phải kết thúc bằng .json, .ndjson, .jsonl, .txt hoặc .docx",
                "Cannot tell what " + file + " is: its name must end in .json, .ndjson, .jsonl, .txt or .docx");
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

    static FileFault binary(String file) {
        return new FileFault("“" + file + "” không phải là văn bản thuần", file + " is not plain text");
    }

    static FileFault writing(String file) {
        return new FileFault("Không ghi được “" + file + "”", "Cannot write " + file, true);
    }
}
