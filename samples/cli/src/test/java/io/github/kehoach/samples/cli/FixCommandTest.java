package io.github.kehoach.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FixCommandTest {
    private static final String JSON = """
            { "formatVersion" : "1.0", "regime": "state",

              "number": "5/KH-UBND", "x-note": 1.50, "subject": "Mở lớp" }
            """;

    private static final String TEXT = """
            ỦY BAN NHÂN DÂN
            XÃ MƯỜNG KHOA
            -------
            Số:  5/KH-UBND      Mường Khoa, ngày 03 tháng 4 năm 2026

            KẾ HOẠCH
            Trồng cây năm 2026

            I. MỤC ĐÍCH
            - Phủ xanh
            đồi trọc.
            """;

    @TempDir
    Path directory;

    @Test
    void changesNothingInAJsonSourceButTheFault() {
        Shell.Result result = new Shell(directory).file("a.json", JSON).run("fix", "a.json");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).isEqualTo(JSON.replace("5/KH", "05/KH"));
        assertThat(result.err()).isEqualTo("Đã sửa 1 lỗi:\n  3:14  unpadded-number  Số 5 phải viết là 05\n");
    }

    @Test
    void changesNothingInATextButTheFault() {
        Shell.Result result = new Shell(directory).file("a.txt", TEXT).run("fix", "a.txt", "--lang", "en");
        assertThat(result.exitCode()).isZero();
        assertThat(result.out()).contains("Số:  05/KH-UBND      Mường Khoa").contains("- Phủ xanh\nđồi trọc");
        assertThat(result.err()).contains("  4:6  unpadded-number  The number 5 has to be written 05\n");
    }

    @Test
    void setsTheClosingMarksOfATextAndNothingElse() {
        String faulty = Shell.GOOD_TEXT
                .replace("Công an tỉnh (để p/h);", "Công an tỉnh (để p/h).")
                .replace("Chi cục Kiểm lâm;\n", "Chi cục Kiểm lâm\n")
                .replace("VT, KL.", "VT, KL")
                .replace("Lưu:", "Lưu")
                .replace("\n", "\r\n");
        Shell shell = new Shell(directory).file("a.txt", faulty);
        Shell.Result result = shell.run("fix", "a.txt", "-o", "b.txt", "--lang", "en");
        assertThat(directory.resolve("b.txt")).content().isEqualTo(Shell.GOOD_TEXT.replace("\n", "\r\n"));
        assertThat(result.err())
                .startsWith("Repaired 3 faults:\n")
                .contains("  recipient-line-form  The recipient line - Công an tỉnh (để p/h). does not end in")
                .contains("  recipient-line-form  The last line of the recipients")
                .contains("  archive-form  ");
        assertThat(shell.run("fix", "b.txt", "--lang", "en").err()).isEqualTo("Nothing to repair\n");
    }

    @Test
    void padsTheDayAndTheMonthOfATextBesideItsOtherFaults() {
        String faulty = TEXT.replace("ngày 03 tháng 4", "ngày 3 tháng 04");
        Shell.Result result = new Shell(directory).file("a.txt", faulty).run("fix", "a.txt");
        assertThat(result.out()).contains("Số:  05/KH-UBND      Mường Khoa, ngày 03 tháng 4 năm 2026\n");
        assertThat(result.err()).startsWith("Đã sửa 4 lỗi:\n");
    }

    @Test
    void leavesMarksAloneThatAreNotCertain() {
        String odd = TEXT + "\nNơi nhận:\n- Sở Nội vụ, v.v.\n- Các thôn…\n";
        Shell.Result result = new Shell(directory).file("a.txt", odd).run("fix", "a.txt");
        assertThat(result.out()).endsWith("- Sở Nội vụ, v.v.\n- Các thôn…\n");
    }

    @Test
    void givesBackWhatNeedsNoRepair() {
        String right = JSON.replace("5/KH", "15/KH");
        Shell.Result result = new Shell(directory).runWithInput(right, "fix", "-", "--lang", "en");
        assertThat(result.out()).isEqualTo(right);
        assertThat(result.err()).isEqualTo("Nothing to repair\n");
    }

    @Test
    void writesIntoAFile() {
        Shell shell = new Shell(directory).file("a.json", JSON);
        assertThat(shell.run("fix", "a.json", "-o", "b.json").out()).isEmpty();
        assertThat(directory.resolve("b.json")).content().contains("\"05/KH-UBND\"");
    }

    @Test
    void changesNothingInAnotherDocument() {
        String letter = "Số: 5/UBND-VP\nV/v trồng cây\nKính gửi: Các thôn\nĐề nghị trồng cây.\n";
        Shell.Result result =
                new Shell(directory).file("a.txt", letter).run("fix", "a.txt", "-o", "b.txt", "--lang", "en");
        assertThat(result.exitCode()).isEqualTo(ExitCode.INVALID);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("other-document", "Công văn");
        assertThat(directory.resolve("b.txt")).doesNotExist();
        assertThat(directory.resolve("a.txt")).hasContent(letter);
    }

    @Test
    void hasNothingToRepairWhereThereIsNoPlan() {
        Shell.Result result = new Shell(directory).file("a.json", Shell.BROKEN).run("fix", "a.json");
        assertThat(result.exitCode()).isEqualTo(ExitCode.INPUT);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("syntax-error");
    }
}
