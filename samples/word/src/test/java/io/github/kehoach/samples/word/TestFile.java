package io.github.kehoach.samples.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word file put together by hand. */
final class TestFile {
    private static final String SPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private TestFile() {}

    /** A file with a body and no other part. */
    static TestFile of(String body) {
        return new TestFile().part("word/document.xml", "document", "<w:body>" + body + "</w:body>");
    }

    /** A file with a paragraph for each line. */
    static TestFile lines(String... lines) {
        StringBuilder body = new StringBuilder();
        for (String line : lines) {
            body.append(p(line));
        }
        return of(body.toString());
    }

    static String p(String words) {
        return "<w:p>" + r(words) + "</w:p>";
    }

    static String r(String words) {
        return "<w:r><w:t xml:space=\"preserve\">" + words + "</w:t></w:r>";
    }

    /** A table whose cells hold one paragraph each. */
    static String table(String properties, String[]... rows) {
        StringBuilder table = new StringBuilder("<w:tbl><w:tblPr>" + properties + "</w:tblPr>");
        for (String[] row : rows) {
            table.append("<w:tr>");
            for (String cell : row) {
                table.append("<w:tc>").append(p(cell)).append("</w:tc>");
            }
            table.append("</w:tr>");
        }
        return table.append("</w:tbl>").toString();
    }

    /** Adds a part with an element of the format in it. */
    TestFile part(String name, String element, String content) {
        return bytes(
                name,
                ("<?xml version=\"1.0\"?><w:" + element + SPACES + ">" + content + "</w:" + element + ">")
                        .getBytes(StandardCharsets.UTF_8));
    }

    TestFile relations(String... kindsAndTargets) {
        StringBuilder relations = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 0; i < kindsAndTargets.length; i += 2) {
            String target = kindsAndTargets[i + 1];
            relations.append("<Relationship Id=\"r" + i + "\" Type=\"http://x/relationships/" + kindsAndTargets[i]
                    + "\" Target=\"" + target + "\"" + (target.contains("://") ? " TargetMode=\"External\"" : "")
                    + "/>");
        }
        return bytes(
                "word/_rels/document.xml.rels",
                relations.append("</Relationships>").toString().getBytes(StandardCharsets.UTF_8));
    }

    TestFile bytes(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    byte[] pack() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
