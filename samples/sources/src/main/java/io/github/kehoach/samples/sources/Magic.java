package io.github.kehoach.samples.sources;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** The bytes by which files of other programs start. */
final class Magic {
    /** Bytes as Latin-1, which has all of them. */
    private static final Map<String, ContentKind> STARTS = Map.ofEntries(
            Map.entry("%PDF-", ContentKind.PDF),
            Map.entry("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", ContentKind.OLD_OFFICE),
            Map.entry("{\\rtf", ContentKind.RTF),
            Map.entry("\u0089PNG\r\n\u001A\n", ContentKind.IMAGE),
            Map.entry("\u00FF\u00D8\u00FF", ContentKind.IMAGE),
            Map.entry("GIF87a", ContentKind.IMAGE),
            Map.entry("GIF89a", ContentKind.IMAGE),
            Map.entry("II*\u0000", ContentKind.IMAGE),
            Map.entry("MM\u0000*", ContentKind.IMAGE),
            Map.entry("\u001F\u008B", ContentKind.ARCHIVE),
            Map.entry("BZh91AY&SY", ContentKind.ARCHIVE),
            Map.entry("\u00FD7zXZ\u0000", ContentKind.ARCHIVE),
            Map.entry("(\u00B5/\u00FD", ContentKind.ARCHIVE),
            Map.entry("7z\u00BC\u00AF'\u001C", ContentKind.ARCHIVE),
            Map.entry("Rar!\u001A\u0007", ContentKind.ARCHIVE));

    /** The first header of a file in a zip archive, the end of an empty one, and the mark of one in parts. */
    private static final String[] ZIP = {"PK\u0003\u0004", "PK\u0005\u0006", "PK\u0007\u0008"};

    private static final String ENTRY = "PK\u0001\u0002";
    private static final int NAME_LENGTH_AT = 28;
    private static final int NAME_AT = 46;

    /** Where the first file of an OpenDocument says what the archive is. */
    private static final int TYPE_AT = 30;

    private Magic() {}

    /** Returns what content is by the bytes it starts with; empty if they are none of these. */
    static Optional<ContentKind> of(byte[] content) {
        for (Map.Entry<String, ContentKind> start : STARTS.entrySet()) {
            if (isAt(content, 0, start.getKey())) {
                return Optional.of(start.getValue());
            }
        }
        for (String start : ZIP) {
            if (isAt(content, 0, start)) {
                return Optional.of(ofZip(content));
            }
        }
        return Optional.empty();
    }

    /**
     * Goes by the names that the archive has of its parts, without unpacking any. An archive that is cut off has none; it is
     * taken for a Word file, whose reader says what is wrong with it.
     */
    private static ContentKind ofZip(byte[] content) {
        if (isAt(content, TYPE_AT, "mimetypeapplication/vnd.oasis.opendocument.")) {
            return ContentKind.OPEN_DOCUMENT;
        }
        boolean isPackage = false;
        boolean isOther = false;
        int entries = 0;
        for (int at = 0; at + NAME_AT <= content.length; at++) {
            if (content[at] != 'P' || !isAt(content, at, ENTRY)) {
                continue;
            }
            entries++;
            if (isPartOf(content, at, "word/")) {
                return ContentKind.WORD;
            }
            isOther |= isPartOf(content, at, "xl/") || isPartOf(content, at, "ppt/");
            isPackage |= isPartOf(content, at, "[Content_Types].xml");
            int name = (content[at + NAME_LENGTH_AT] & 0xFF) | (content[at + NAME_LENGTH_AT + 1] & 0xFF) << 8;
            at += NAME_AT + name - 1;
        }
        if (isOther) {
            return ContentKind.OTHER_OFFICE;
        }
        boolean isCutOff = entries == 0 && !isAt(content, 0, ZIP[1]);
        return isPackage || isCutOff ? ContentKind.WORD : ContentKind.ARCHIVE;
    }

    private static boolean isPartOf(byte[] content, int entry, String folder) {
        return isAt(content, entry + NAME_AT, folder) || isAt(content, entry + NAME_AT, "/" + folder);
    }

    private static boolean isAt(byte[] content, int at, String start) {
        byte[] wanted = start.getBytes(StandardCharsets.ISO_8859_1);
        if (content.length - at < wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (content[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
