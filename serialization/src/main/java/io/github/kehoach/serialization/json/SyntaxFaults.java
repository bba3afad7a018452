package io.github.kehoach.serialization.json;

import io.github.kehoach.serialization.Limits;
import io.github.kehoach.serialization.Limits.Measure;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Says in plain words why a parser could not go on. */
final class SyntaxFaults {
    private SyntaxFaults() {}

    static Fault of(JacksonException e, Source source, int offset, Limits limits, StreamReadConstraints parser) {
        if (e instanceof StreamConstraintsException) {
            return limit(String.valueOf(e.getOriginalMessage()), limits, parser);
        }
        if (e instanceof UnexpectedEndOfInputException || offset >= source.readable) {
            return Fault.syntax(
                    "JSON kết thúc giữa chừng, thiếu phần còn lại", "The JSON ends before it is complete", null);
        }
        int lead = source.bytes[offset] & 0xFF;
        if (lead < ' ') {
            return Fault.syntax(
                    "JSON sai cú pháp: ký tự điều khiển phải viết dưới dạng \\u" + String.format("%04x", lead),
                    "The JSON is broken: a control character must be written as \\u" + String.format("%04x", lead),
                    String.format("\\u%04x", lead));
        }
        String found = source.text(offset, offset + Utf8.length(lead));
        return Fault.syntax(
                "JSON sai cú pháp tại " + Fault.quote(found), "The JSON is broken at " + Fault.quote(found), found);
    }

    static Fault empty() {
        return Fault.syntax("Không có nội dung JSON nào", "There is no JSON here", null);
    }

    static Fault notUtf8(Source source, int offset) {
        String found = String.format("%02X", source.bytes[offset] & 0xFF);
        return Fault.syntax(
                "Tệp không phải là UTF-8: gặp byte " + found, "The source is not UTF-8: found byte " + found, found);
    }

    private static Fault limit(String reason, Limits limits, StreamReadConstraints parser) {
        if (reason.contains("getMaxNestingDepth")) {
            return Fault.of(limits.passed(Measure.NESTING));
        }
        if (reason.contains("getMaxNumberLength")) {
            return Fault.fixedLimit("độ dài số", "number length", parser.getMaxNumberLength());
        }
        return Fault.fixedLimit("độ dài tên", "name length", parser.getMaxNameLength());
    }
}
