package io.github.kehoach.serialization.json;

import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Message;
import io.github.kehoach.core.finding.NearestName;
import io.github.kehoach.core.finding.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong with a source, apart from where; the words of every finding of reading JSON. */
record Fault(
        String code,
        Severity severity,
        Message message,
        @Nullable String expected,
        @Nullable String found) {
    private static final int LONGEST_QUOTE = 60;

    private static Fault error(String code, String vi, String en, @Nullable String expected, @Nullable String found) {
        return new Fault(code, Severity.ERROR, new Message(vi, en), expected, found);
    }

    static Fault wrongType(JsonType expected, JsonType type, @Nullable String found) {
        return error(
                "wrong-type",
                "Chỗ này phải là " + expected.vi + ", không phải là " + type.vi,
                "This must be " + expected.en + ", not " + type.en,
                expected.code,
                found == null ? type.code : found);
    }

    static Fault noJson() {
        return error(
                "wrong-type",
                "Chỗ này phải là giá trị JSON, không phải là " + JsonType.OTHER.vi,
                "This must be a JSON value, not " + JsonType.OTHER.en,
                null,
                JsonType.OTHER.code);
    }

    static Fault nullValue() {
        return error(
                "null-value",
                "null không phải là giá trị; nếu không biết hoặc không có thì bỏ hẳn thành phần này",
                "null is not a value; leave out what is unknown or not there",
                null,
                "null");
    }

    static Fault emptyArray() {
        return error(
                "empty-array",
                "Danh sách rỗng; nếu không có gì thì bỏ hẳn thành phần này",
                "The array is empty; leave it out if there is nothing in it",
                null,
                "[]");
    }

    static Fault malformedDate(String found) {
        return error(
                "malformed-date",
                quote(found) + " không phải là ngày có thật viết theo dạng năm-tháng-ngày",
                quote(found) + " is not a date that exists, written year-month-day",
                "YYYY-MM-DD, YYYY-MM, YYYY",
                found);
    }

    static Fault unknownValue(String found, List<String> allowed) {
        String nearest = NearestName.to(found, allowed).orElse(null);
        String all = String.join(", ", allowed);
        return error(
                "unknown-value",
                quote(found) + " không phải là một trong các giá trị cho phép: " + all + meantVi(nearest),
                quote(found) + " is none of the values allowed: " + all + meantEn(nearest),
                nearest == null ? all : nearest,
                found);
    }

    static Fault unknownMember(String name, List<String> allowed) {
        String nearest = NearestName.to(name, allowed).orElse(null);
        return error(
                "unknown-member",
                "Định dạng không có thành phần " + quote(name) + " ở đây" + meantVi(nearest),
                "The format has no member " + quote(name) + " here" + meantEn(nearest),
                nearest,
                name);
    }

    static Fault missing(String code, String name) {
        if (code.equals("unsupported-version")) {
            return error(
                    code,
                    "Thiếu formatVersion; kế hoạch được đọc theo phiên bản 1.0",
                    "formatVersion is missing; the plan is read as version 1.0",
                    "1.0",
                    null);
        }
        return error(
                code,
                "Thiếu thành phần bắt buộc " + quote(name),
                "The required member " + quote(name) + " is missing",
                name,
                null);
    }

    static Fault malformedVersion(@Nullable String found) {
        return error(
                "unsupported-version",
                "formatVersion phải là chuỗi ký tự như \"1.0\"; kế hoạch được đọc theo phiên bản 1.0",
                "formatVersion must be a string such as \"1.0\"; the plan is read as version 1.0",
                "1.0",
                found);
    }

    static Fault laterMajor(String found) {
        return error(
                "unsupported-version",
                "Kế hoạch theo phiên bản " + quote(found) + ", chỉ đọc được các phiên bản 1; hãy nâng cấp chương trình",
                "The plan has version " + quote(found) + ", and only versions 1 can be read; upgrade the program",
                "1.0",
                found);
    }

    static Fault laterMinor(String found) {
        Message message = new Message(
                "Kế hoạch theo phiên bản " + quote(found) + " mới hơn 1.0; thành phần chưa biết được giữ nguyên",
                "The plan has version " + quote(found) + ", later than 1.0; members unknown to 1.0 are kept");
        return new Fault("unsupported-version", Severity.WARNING, message, "1.0", found);
    }

    static Fault duplicateMember(String name) {
        return error(
                "duplicate-member",
                "Thành phần " + quote(name) + " có nhiều lần trong một đối tượng; giá trị cuối cùng được giữ",
                "The member " + quote(name) + " stands more than once in one object; the last value is kept",
                null,
                null);
    }

    /** Quotes all values that a duplicate member has, as they are written. */
    Fault quoting(List<String> values) {
        StringBuilder all = new StringBuilder();
        for (String value : values) {
            all.append(all.isEmpty() ? "" : ", ").append(shortened(value));
        }
        Message quoted = new Message(message.vi() + ": " + all, message.en() + ": " + all);
        return new Fault(code, severity, quoted, expected, all.toString());
    }

    static Fault notAPlan(JsonType type) {
        return error(
                "not-a-plan",
                "Kế hoạch phải là đối tượng { }, không phải là " + type.vi,
                "A plan is an object, not " + type.en,
                JsonType.OBJECT.code,
                type.code);
    }

    static Fault trailingContent() {
        return error(
                "trailing-content",
                "Sau kế hoạch còn nội dung khác; mỗi tệp chỉ chứa một kế hoạch",
                "Something follows the plan; a source holds one plan",
                null,
                null);
    }

    static Fault syntax(String vi, String en, @Nullable String found) {
        return error("syntax-error", vi, en, null, found);
    }

    static Fault of(Finding finding) {
        return new Fault(
                finding.code(),
                finding.severity(),
                finding.message(),
                finding.expected().orElse(null),
                finding.found().orElse(null));
    }

    /** A limit of the parser, which is beyond all that a plan could need. */
    static Fault fixedLimit(String vi, String en, long value) {
        return error(
                "limit-exceeded",
                "Vượt giới hạn " + vi + " (" + value + "); giới hạn này không nâng được",
                "Past the limit of " + en + " (" + value + "); this limit cannot be raised",
                en + " " + value,
                null);
    }

    Fault asWarning() {
        return new Fault(code, Severity.WARNING, message, expected, found);
    }

    Finding.Builder finding(Location location) {
        Finding.Builder finding = Finding.builder()
                .code(code)
                .severity(severity)
                .location(location)
                .message(message);
        if (expected != null) {
            finding.expected(expected);
        }
        if (found != null) {
            finding.found(found);
        }
        return finding;
    }

    private static String meantVi(@Nullable String nearest) {
        return nearest == null ? "" : "; có phải là " + quote(nearest) + "?";
    }

    private static String meantEn(@Nullable String nearest) {
        return nearest == null ? "" : "; was " + quote(nearest) + " meant?";
    }

    static String quote(String words) {
        return '"' + shortened(words) + '"';
    }

    private static String shortened(String words) {
        if (words.codePointCount(0, words.length()) <= LONGEST_QUOTE) {
            return words;
        }
        return words.substring(0, words.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
    }
}
