package io.github.kehoach.samples.sources;

import io.github.kehoach.core.finding.Message;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What bytes are, by themselves and not by a name: a form that plans are read from, or one that none is read from. */
public enum ContentKind {
    /** Nothing, or nothing but blanks. */
    EMPTY("", ""),
    /** The text of a plan, or of anything else. */
    TEXT("", ""),
    /** One JSON value, or what was meant for one. */
    JSON("", ""),
    /** JSON with a value on each line. */
    LINES("", ""),
    /** A Word file, or what was meant for one. */
    WORD("", ""),
    /** A PDF file. */
    PDF(
            "là tệp PDF; hãy chép phần chữ ra tệp .txt, hoặc mở bằng Word rồi lưu thành .docx",
            "it is a PDF file; copy its text into a .txt file, or open it in Word and save it as .docx"),
    /** A file of Word 97 to 2003, or any that is locked with a password. */
    OLD_OFFICE(
            "là tệp Office kiểu cũ (.doc, .xls) hoặc tệp có mật khẩu; hãy mở bằng Word, bỏ mật khẩu và lưu thành .docx",
            "it is an old Office file (.doc, .xls) or one with a password; open it in Word, take the password off and save it"
                    + " as .docx"),
    /** A file in Rich Text Format. */
    RTF("là tệp RTF; hãy mở bằng Word rồi lưu thành .docx", "it is an RTF file; open it in Word and save it as .docx"),
    /** A file of LibreOffice and others. */
    OPEN_DOCUMENT(
            "là tệp OpenDocument (.odt); hãy mở bằng LibreOffice hoặc Word rồi lưu thành .docx",
            "it is an OpenDocument file (.odt); open it in LibreOffice or Word and save it as .docx"),
    /** A workbook or slides. */
    OTHER_OFFICE(
            "là tệp Excel hoặc PowerPoint, không phải tệp Word; hãy chép kế hoạch sang tệp Word (.docx)",
            "it is a file of Excel or PowerPoint and not of Word; copy the plan into a Word file (.docx)"),
    /** A picture, a scanned page for example. */
    IMAGE(
            "là tệp ảnh; hãy nhận dạng chữ (OCR) hoặc gõ lại thành tệp .txt hay .docx",
            "it is a picture; recognise its text (OCR) or type it into a .txt or .docx file"),
    /** Files that are packed together, or a packed file. */
    ARCHIVE(
            "là tệp nén; hãy giải nén rồi kiểm tra từng tệp",
            "it is a packed file; unpack it and take the files in it"),
    /** Anything else that is no text. */
    BINARY(
            "không phải là văn bản, JSON hay tệp Word",
            "it is neither text nor JSON nor a Word file; its bytes are of some other form");

    private static final int LOOKED_AT = 8000;

    private final String vi;
    private final String en;

    ContentKind(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    /** What such content is and what to do, as a reason for not reading it; empty if plans are read from it. */
    public Optional<Message> refusal() {
        return en.isEmpty() ? Optional.empty() : Optional.of(new Message(vi, en));
    }

    /** Whether a file that is called a text is read as one. */
    boolean isReadAsText() {
        return this == TEXT || this == EMPTY;
    }

    /** Whether it is a whole file of a form that is not read, whatever its name says; a packed or broken file may be meant for another. */
    public boolean isOfAnotherProgram() {
        return switch (this) {
            case PDF, OLD_OFFICE, RTF, OPEN_DOCUMENT, OTHER_OFFICE, IMAGE -> true;
            default -> false;
        };
    }

    /** Whether it is written in letters, of text or JSON. */
    boolean isText() {
        return this == TEXT || this == JSON || this == LINES;
    }

    /**
     * Tells what content is. Byte order marks, UTF-16 and blanks in front are looked through. A text that starts with a brace is
     * JSON only if a quotation mark, a brace, the end or a bare name with a colon follows.
     *
     * @param content all of it, or a beginning so large that no plan needs more
     */
    public static ContentKind of(byte[] content) {
        Optional<ContentKind> known = Magic.of(content);
        if (known.isPresent()) {
            return known.get();
        }
        byte[] text = Utf16.asUtf8(content);
        for (int i = 0; i < Math.min(text.length, LOOKED_AT); i++) {
            if (text[i] == 0) {
                return BINARY;
            }
        }
        int start = JsonStart.firstLetter(text, text.length);
        if (start == text.length) {
            return EMPTY;
        }
        if (startsWith(text, start, "{\\rtf")) {
            return RTF;
        }
        if (startsWith(text, start, "%PDF-")) {
            return PDF;
        }
        if (!JsonStart.isAt(text, start)) {
            return TEXT;
        }
        return JsonLines.areAllOf(text, start) ? LINES : JSON;
    }

    private static boolean startsWith(byte[] content, int start, String words) {
        byte[] wanted = words.getBytes(StandardCharsets.US_ASCII);
        if (content.length - start < wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (content[start + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
