package io.github.kehoach.samples.sources;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Plan;
import io.github.kehoach.samples.word.PlanDocx;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ContentKindTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ``                                       | EMPTY
            ` \\r\\n\\t `                            | EMPTY
            `KẾ HOẠCH\\nTrồng cây`                   | TEXT
            `{"formatVersion": "1.0"}`               | JSON
            `{}`                                     | JSON
            `{`                                      | JSON
            `{\\n`                                   | JSON
            `{ 'formatVersion': '1.0' }`             | JSON
            `{formatVersion: "1.0"}`                 | JSON
            `{Dự thảo lần 1} KẾ HOẠCH`               | TEXT
            `{ Dự thảo: lần 1 }`                     | TEXT
            `{1} Ghi chú`                            | TEXT
            `[{"a": 1}]`                             | JSON
            `[]`                                     | JSON
            `[1] Báo cáo năm 2025`                   | TEXT
            `[Dự thảo] KẾ HOẠCH`                     | TEXT
            `"KẾ HOẠCH" của xã`                      | TEXT
            `{"a":1}\\n`                             | JSON
            `{"a":1}\\n{"a":2}`                      | LINES
            `{"a":1}\\r\\n\\r\\n{"a":2}\\r\\n`       | LINES
            `{"a":"}{\\\\"\\\\\\\\"}\\n{"a":2}`      | LINES
            `{"a":1}\\n{broken`                      | LINES
            `{"a":\\n{"a":2}\\n{"a":3}`              | LINES
            `{"a":"x\\n{"a":2}`                      | LINES
            `{"a":1} {"a":2}`                        | JSON
            `{"a":1}\\nlà hết`                       | JSON
            `{"a":[\\n{"b":1},\\n{"b":2}\\n]}`       | JSON
            `{"a":[\\n{"b":1}]}`                     | JSON
            `{\\n"a":1\\n}\\n{\\n"a":2\\n}`          | JSON
            `{"a":1,\\n"b":`                         | JSON
            `%PDF-1.7\\n`                            | PDF
            `\\n%PDF-1.7\\n`                         | PDF
            `{\\\\rtf1\\\\ansi}`                     | RTF
            """)
    void tellsTextAndJsonInAnyCharset(String escaped, ContentKind kind) {
        String content = escaped.translateEscapes();
        assertThat(ContentKind.of(content.getBytes(UTF_8))).isEqualTo(kind);
        assertThat(ContentKind.of(("\uFEFF" + content).getBytes(UTF_8))).isEqualTo(kind);
        assertThat(ContentKind.of(("\r\n \n" + content).getBytes(UTF_8))).isEqualTo(kind);
        for (Charset charset : List.of(UTF_16LE, UTF_16BE)) {
            assertThat(ContentKind.of(("\uFEFF" + content).getBytes(charset))).isEqualTo(kind);
            assertThat(ContentKind.of(content.getBytes(charset))).isEqualTo(kind);
        }
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
            `\\320\\317\\021\\340\\241\\261\\032\\341`, OLD_OFFICE
            `\\211PNG\\r\\n\\032\\n`,                   IMAGE
            `\\377\\330\\377\\340`,                     IMAGE
            `GIF89a`,                                   IMAGE
            `II*\\0`,                                   IMAGE
            `\\037\\213\\b\\0`,                         ARCHIVE
            `7z\\274\\257'\\034`,                       ARCHIVE
            `Rar!\\032\\7\\1`,                          ARCHIVE
            `BM6\\0\\0\\0`,                             BINARY
            `\\177ELF\\2\\1\\1\\0`,                     BINARY
            `PK\\3\\4 cut off`,                         WORD
            """)
    void tellsFilesOfOtherPrograms(String escaped, ContentKind kind) {
        assertThat(ContentKind.of(escaped.translateEscapes().getBytes(ISO_8859_1)))
                .isEqualTo(kind);
    }

    @Test
    void tellsWordFilesFromOtherPackages() throws IOException {
        byte[] word = PlanDocx.write(Plan.builder().subject("Mở lớp dạy bơi").build());
        assertThat(ContentKind.of(word)).isEqualTo(ContentKind.WORD);
        assertThat(ContentKind.of(Arrays.copyOf(word, word.length / 2))).isEqualTo(ContentKind.WORD);
        assertThat(ContentKind.of(zip("[Content_Types].xml", "xl/workbook.xml")))
                .isEqualTo(ContentKind.OTHER_OFFICE);
        assertThat(ContentKind.of(zip("[Content_Types].xml", "ppt/slides.xml"))).isEqualTo(ContentKind.OTHER_OFFICE);
        assertThat(ContentKind.of(zip("[Content_Types].xml", "doc/a.xml"))).isEqualTo(ContentKind.WORD);
        assertThat(ContentKind.of(zip("plan.txt"))).isEqualTo(ContentKind.ARCHIVE);
        assertThat(ContentKind.of(zip())).isEqualTo(ContentKind.ARCHIVE);
        assertThat(ContentKind.of("PK\3\4aaaaaaaaaaaaaaaaaaaaaaaaaamimetypeapplication/vnd.oasis.opendocument.text"
                        .getBytes(UTF_8)))
                .isEqualTo(ContentKind.OPEN_DOCUMENT);
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("PK word/ PK".getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @EnumSource
    void saysInBothLanguagesWhyAFormIsNotRead(ContentKind kind) {
        boolean isRead = kind.isReadAsText() || kind.isText() || kind == ContentKind.WORD;
        assertThat(kind.refusal().isEmpty()).isEqualTo(isRead);
        kind.refusal().ifPresent(reason -> {
            assertThat(reason.vi()).isNotBlank();
            assertThat(reason.en()).startsWith("it is ");
        });
    }
}
