package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Signature;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.finding.Span;
import io.github.kehoach.validation.Check;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;
import java.util.List;
import java.util.Locale;

/** Reports a capacity or title not in capitals, and a signer's name that is not written as names are. */
final class SignatureCase implements Rule, Check<Signature> {
    @Override
    public RuleInfo info() {
        return RuleInfo.builder("signature-case", Severity.WARNING)
                .summary(
                        "Quyền hạn, chức vụ không viết in hoa hoặc họ tên người ký viết hoa không đúng",
                        "Capacity or title is not in capitals, or the signer's name is not capitalised as names are")
                .restsOn(
                        Laws.stateForm("Phụ lục I, Phần I, Mục II, khoản 7; Phụ lục II, Mục II", "Điều 12; Phụ lục VI"))
                .build();
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.signatures(this);
    }

    @Override
    public void check(Signature signature, RuleContext context) {
        for (SigningLine line : SigningLine.of(signature, context.at())) {
            if (hasSmallLetter(line.text())) {
                context.report(
                                "Quyền hạn, chức vụ phải viết in hoa: %s"
                                        .formatted(line.text().strip()),
                                "Capacity and title have to be in capitals: %s"
                                        .formatted(line.text().strip()))
                        .at(line.at())
                        .expected(line.text().toUpperCase(Locale.ROOT))
                        .found(line.text());
            }
        }
        signature.name().ifPresent(name -> checkName(name, context));
    }

    /** Whether a small letter stands outside brackets, which hold remarks. */
    private static boolean hasSmallLetter(String text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
            if (depth == 0 && Character.isLowerCase(c)) {
                return true;
            }
        }
        return false;
    }

    private static void checkName(String name, RuleContext context) {
        List<Honorific> honorifics = Honorific.before(name);
        int start =
                honorifics.isEmpty() ? 0 : honorifics.get(honorifics.size() - 1).end();
        int bracket = name.indexOf('(', start);
        int end = bracket < 0 ? name.length() : bracket;
        String written = name.substring(start, end);
        String expected = capitalised(written);
        if (!expected.equals(written)) {
            context.report(
                            "Họ tên người ký viết hoa chữ cái đầu mỗi âm tiết: %s, không viết %s"
                                    .formatted(expected.strip(), written.strip()),
                            "Each syllable of the signer's name starts with a capital: %s, not %s"
                                    .formatted(expected.strip(), written.strip()))
                    .member("name")
                    .span(new Span(start, end))
                    .expected(expected)
                    .found(written);
        }
    }

    /** The name with a capital at the start of each syllable; after a sign, as in {@code H'Bia}, the letter stays as it is. */
    private static String capitalised(String name) {
        StringBuilder right = new StringBuilder(name.length());
        boolean starts = true;
        boolean goesOn = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            right.append(starts ? Character.toUpperCase(c) : goesOn ? Character.toLowerCase(c) : c);
            boolean mark = Character.getType(c) == Character.NON_SPACING_MARK;
            starts = Character.isWhitespace(c) || Character.isSpaceChar(c);
            goesOn = Character.isLetter(c) || mark && goesOn;
        }
        return right.toString();
    }
}
