package io.github.kehoach.samples.edxml;

import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Severity;
import java.util.ArrayList;
import java.util.List;

/** What of a plan does not fit into the header. */
final class Findings {
    private final List<Finding> found = new ArrayList<>();

    List<Finding> found() {
        return found;
    }

    boolean hasErrors() {
        return found.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    void missing(Field field, Location at) {
        add(
                "edxml-missing",
                Severity.ERROR,
                at,
                "Thiếu thông tin cho trường bắt buộc " + field.element(),
                "Nothing in the plan fills the required field " + field.element());
    }

    void tooLong(Field field, int length, Location at) {
        add(
                "edxml-too-long",
                Severity.ERROR,
                at,
                "Trường " + field.element() + " dài " + length + " ký tự, quá " + field.longest() + " ký tự cho phép",
                field.element() + " has " + length + " characters, more than the " + field.longest() + " allowed");
    }

    void malformedNumber(String written, Location at) {
        add(
                "edxml-number",
                Severity.ERROR,
                at,
                "Không tách được “" + written + "” thành số và ký hiệu",
                written + " cannot be split into number and symbol");
    }

    void partialDate(String written, Location at) {
        add(
                "edxml-date",
                Severity.ERROR,
                at,
                "Ngày ban hành " + written + " không đủ ngày, tháng, năm",
                "The date of issue " + written + " is not a whole date");
    }

    void unknownOrgan(String name, Location at, Severity severity) {
        add(
                "edxml-organ-id",
                severity,
                at,
                "Không có mã định danh của “" + name + "” trong danh sách cơ quan",
                "The list of organs has no identifier for " + name);
    }

    void malformedOrganId(String id, String name, Location at) {
        add(
                "edxml-organ-id-form",
                Severity.ERROR,
                at,
                "Mã định danh “" + id + "” của “" + name
                        + "” không gồm các nhóm chữ số và chữ hoa cách nhau bằng dấu chấm",
                "The identifier " + id + " of " + name + " is not groups of digits and capitals parted by full stops");
    }

    void repeatedOrgan(String id, Location at) {
        add(
                "edxml-repeated-organ",
                Severity.WARNING,
                at,
                "Mã định danh " + id + " có hai lần trong nơi nhận; chỉ ghi một lần",
                "The identifier " + id + " is there twice among the recipients; it is written once");
    }

    void noReceiver(Location at) {
        add(
                "edxml-no-receiver",
                Severity.ERROR,
                at,
                "Không có nơi nhận nào có mã định danh",
                "No recipient has an identifier");
    }

    void secret(Location at) {
        add(
                "edxml-secret",
                Severity.ERROR,
                at,
                "Văn bản có dấu chỉ độ mật không gửi qua trục liên thông này",
                "A document with a secrecy mark is not sent this way");
    }

    void onlyOne(String what, int there, Location at) {
        add(
                "edxml-only-one",
                Severity.WARNING,
                at,
                "Phần đầu chỉ ghi được một trong " + there + " " + what,
                "The header has room for one only of " + there + " "
                        + at.memberName().orElse(""));
    }

    private void add(String code, Severity severity, Location at, String vi, String en) {
        found.add(Finding.builder()
                .code(code)
                .severity(severity)
                .location(at)
                .message(vi, en)
                .build());
    }
}
