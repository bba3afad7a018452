package io.github.kehoach.validation.report;

import io.github.kehoach.core.Regime;
import io.github.kehoach.core.finding.LegalSource;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.validation.Verdict;
import java.time.LocalDate;
import java.util.Optional;

/** What things are called in reports for people. */
final class Terms {
    private final Language language;

    Terms(Language language) {
        this.language = language;
    }

    static String name(LegalSource source) {
        return source.title() + source.locator().map(locator -> ", " + locator).orElse("");
    }

    /** Says since and until when a source is in force; empty if it has no days. */
    String inForce(LegalSource source) {
        Optional<String> from = source.from().map(day -> language.say("từ ngày ", "from ") + date(day));
        Optional<String> until = source.until().map(day -> language.say("đến hết ngày ", "until ") + date(day));
        String between = from.isPresent() && until.isPresent() ? " " : "";
        return from.orElse("") + between + until.orElse("");
    }

    String name(Verdict verdict) {
        return switch (verdict) {
            case VALID -> language.say("hợp lệ", "valid");
            case INVALID -> language.say("KHÔNG HỢP LỆ", "INVALID");
            case NOT_EVALUATED -> language.say("CHƯA ĐÁNH GIÁ ĐƯỢC", "NOT EVALUATED");
        };
    }

    String name(Severity severity) {
        return switch (severity) {
            case ERROR -> language.say("lỗi", "error");
            case WARNING -> language.say("cảnh báo", "warning");
            case INFO -> language.say("lưu ý", "info");
        };
    }

    String name(Regime regime) {
        return switch (regime) {
            case STATE -> language.say("cơ quan nhà nước", "state");
            case PARTY -> language.say("Đảng", "Party");
            case TRADE_UNION -> language.say("Công đoàn", "trade union");
            case YOUTH_UNION -> language.say("Đoàn Thanh niên", "youth union");
            case FRONT -> language.say("Mặt trận Tổ quốc", "Fatherland Front");
            case WOMENS_UNION -> language.say("Hội Liên hiệp Phụ nữ", "women's union");
            case OTHER -> language.say("tổ chức khác", "other body");
        };
    }

    String date(LocalDate day) {
        return language.say(day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear(), day.toString());
    }
}
