package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Regime;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.form.FormPart;
import io.github.kehoach.core.language.Composition;
import io.github.kehoach.serialization.FormLine;
import io.github.kehoach.validation.Check;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;

/** Reports the word {@code Số} before the number in other letters than these, and a colon too many or too few after it. */
final class NumberLineForm implements Rule, Check<FormLine> {
    private static final String WORD = "Số";

    @Override
    public RuleInfo info() {
        return RuleInfo.builder("number-line-form", Severity.WARNING)
                .summary(
                        "Từ “Số” trước số, ký hiệu hoặc dấu hai chấm sau từ đó không đúng thể thức",
                        "The word Số before the number, or the colon after it, is not in its form")
                .restsOn(Laws.stateForm("Phụ lục I, Phần I, Mục II, khoản 3", "Điều 8"))
                .restsOn(Laws.partyForm("Mục II"))
                .build();
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.formLines(this);
    }

    @Override
    public void check(FormLine line, RuleContext context) {
        if (line.part() != FormPart.NUMBER_LINE) {
            context.notApplicable();
            return;
        }
        String written = Composition.composed(line.written()).strip();
        int end = WORD.length();
        if (!written.regionMatches(true, 0, WORD, 0, end)) {
            return;
        }
        int colon = end;
        while (colon < written.length() && Character.isWhitespace(written.charAt(colon))) {
            colon++;
        }
        boolean has = colon < written.length() && written.charAt(colon) == ':';
        boolean wants = context.regime() != Regime.PARTY;
        boolean spelt = written.startsWith(WORD);
        if (spelt && has == wants) {
            return;
        }
        String number = written.substring(has ? colon + 1 : end).strip();
        String expected = WORD + (wants ? ": " : " ") + number;
        String vi = !spelt
                ? "Từ “%s” phải viết là “Số”".formatted(written.substring(0, end))
                : wants
                        ? "Sau từ “Số” phải có dấu hai chấm: %s".formatted(expected)
                        : "Sau từ “Số” của văn bản Đảng không có dấu hai chấm: %s".formatted(expected);
        String en = !spelt
                ? "The word %s has to be written Số".formatted(written.substring(0, end))
                : wants
                        ? "A colon has to follow the word Số: %s".formatted(expected)
                        : "In a Party plan no colon follows the word Số: %s".formatted(expected);
        context.report(vi, en).expected(expected).found(written);
    }
}
