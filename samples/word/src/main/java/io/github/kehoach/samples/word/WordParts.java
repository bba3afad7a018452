package io.github.kehoach.samples.word;

import io.github.kehoach.serialization.Limits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a Word file that hold text, unpacked in memory. Nothing outside the file is ever looked at, whatever its
 * relations name, and nothing is unpacked beyond the limit of bytes.
 */
final class WordParts {
    /** How often as large as the limit of bytes all that is packed may be, pictures included, which are not kept. */
    private static final int MOST_PASSED_OVER = 8;

    private static final byte[] OLD_WORD = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final String DOCUMENT = "word/document.xml";

    private final Map<String, byte[]> xml = new HashMap<>();
    private final List<String> others = new ArrayList<>();

    private WordParts() {}

    static WordParts of(byte[] file, Limits limits) throws Unreadable {
        int most = limits.most(Limits.Measure.BYTES);
        if (file.length > most) {
            throw Unreadable.past(limits, Limits.Measure.BYTES);
        }
        if (startsWith(file, OLD_WORD)) {
            throw Unreadable.because(
                    "đây là tệp .doc đời cũ hoặc tệp có mật khẩu; hãy mở bằng Word và lưu thành .docx không có mật khẩu",
                    "it is an old .doc or has a password; save it as .docx without one");
        }
        if (!startsWith(file, new byte[] {'P', 'K'})) {
            throw Unreadable.because("đây không phải là tệp .docx", "it is no .docx");
        }
        WordParts parts = new WordParts();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            parts.unpack(in, limits);
        } catch (IOException | IllegalArgumentException e) {
            throw Unreadable.because(
                    "tệp nén bị hỏng, bị cắt hoặc có mật khẩu", "the archive is damaged, cut or locked");
        }
        return parts;
    }

    private static boolean startsWith(byte[] file, byte[] start) {
        if (file.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if (file[i] != start[i]) {
                return false;
            }
        }
        return true;
    }

    private void unpack(ZipInputStream in, Limits limits) throws IOException, Unreadable {
        int left = limits.most(Limits.Measure.BYTES);
        long leftToPass = (long) MOST_PASSED_OVER * left;
        for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
            String name = entry.getName().startsWith("/") ? entry.getName().substring(1) : entry.getName();
            if (xml.size() + others.size() == limits.most(Limits.Measure.MEMBERS)) {
                throw Unreadable.past(limits, Limits.Measure.MEMBERS);
            }
            if (name.endsWith(".xml") || name.endsWith(".rels")) {
                byte[] bytes = in.readNBytes(left + 1);
                if (bytes.length > left) {
                    throw Unreadable.past(limits, Limits.Measure.BYTES);
                }
                left -= bytes.length;
                if (xml.putIfAbsent(name, bytes) != null) {
                    throw Unreadable.because("có hai phần “" + name + "”", "it has two parts \"" + name + "\"");
                }
            } else {
                others.add(name);
                leftToPass -= passOver(in, leftToPass);
                if (leftToPass <= 0) {
                    throw Unreadable.past(limits, Limits.Measure.BYTES);
                }
            }
        }
    }

    private static long passOver(InputStream in, long most) throws IOException {
        byte[] buffer = new byte[8192];
        long passed = 0;
        for (int read = in.read(buffer); read >= 0 && passed < most; read = in.read(buffer)) {
            passed += read;
        }
        return passed;
    }

    /** The name of the part with the text itself. */
    String document() throws Unreadable {
        String named = new Relations(this, "").target("officeDocument").orElse(DOCUMENT);
        String name = xml.containsKey(named) ? named : DOCUMENT;
        if (!xml.containsKey(name)) {
            throw Unreadable.because("không có phần văn bản “" + DOCUMENT + "”", "it has no part \"" + DOCUMENT + "\"");
        }
        return name;
    }

    /** Opens a part; empty if the file has none of that name. */
    Optional<WordXml> open(String name) throws Unreadable {
        byte @Nullable [] bytes = xml.get(name);
        return bytes == null ? Optional.empty() : Optional.of(WordXml.of(name, bytes));
    }

    /** The names of parts that are no XML: pictures, macros, files of other programs. */
    List<String> others() {
        return others;
    }
}
