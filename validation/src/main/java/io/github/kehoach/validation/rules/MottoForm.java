package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Regime;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.form.FormPart;
import io.github.kehoach.core.language.Folding;
import io.github.kehoach.serialization.FormLine;
import io.github.kehoach.validation.Check;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;
import java.util.List;

/** Reports a title or motto above the plan that is misspelt, or that belongs to another regime. */
final class MottoForm implements Rule, Check<FormLine> {
    private static final String NATIONAL_TITLE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
    private static final List<String> PHRASES = List.of("Độc lập", "Tự do", "Hạnh phúc");
    private static final String PARTY_TITLE = "ĐẢNG CỘNG SẢN VIỆT NAM";
    private static final String YOUTH_TITLE = "ĐOÀN TNCS HỒ CHÍ MINH";
    private static final String YOUTH_TITLE_IN_FULL = "ĐOÀN THANH NIÊN CỘNG SẢN HỒ CHÍ MINH";

    @Override
    public RuleInfo info() {
        return RuleInfo.builder("motto-form", Severity.WARNING)
                .summary(
                        "Quốc hiệu, tiêu ngữ hoặc tiêu đề viết sai hoặc không phải của loại văn bản này",
                        "The national title, the motto or the title is misspelt or of another regime")
                .restsOn(Laws.stateForm("Phụ lục I, Phần I, Mục II, khoản 1", "Điều 6"))
                .restsOn(Laws.partyForm("Mục II"))
                .build();
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.formLines(this);
    }

    @Override
    public void check(FormLine line, RuleContext context) {
        switch (line.part()) {
            case NATIONAL_TITLE, PARTY_TITLE, YOUTH_TITLE -> checkTitle(line, context);
            case MOTTO -> checkMotto(line, context);
            default -> context.notApplicable();
        }
    }

    private static void checkTitle(FormLine line, RuleContext context) {
        String written = line.written().strip();
        FormPart own = own(context.regime());
        if (line.part() != own && context.regime() != Regime.OTHER) {
            reportForeign(written, own, context);
            return;
        }
        List<String> spellings = spellings(line.part());
        if (spellings.contains(written)) {
            return;
        }
        boolean spelt = spellings.stream().anyMatch(title -> letters(title).equals(letters(written)));
        boolean capitals = written.chars().noneMatch(Character::isLowerCase);
        if (!spelt || !capitals) {
            report(written, spellings.get(0), context);
        }
    }

    private static void checkMotto(FormLine line, RuleContext context) {
        String written = line.written().strip();
        FormPart own = own(context.regime());
        if (own == FormPart.NATIONAL_TITLE) {
            if (!written.equals(MOTTO) && !isMotto(written)) {
                report(written, MOTTO, context);
            }
            return;
        }
        // below the national title, which is reported, it says nothing new
        boolean alone = context.facts().form().stream().noneMatch(other -> other.part() == FormPart.NATIONAL_TITLE);
        if (alone) {
            reportForeign(written, own, context);
        }
    }

    private static void reportForeign(String written, FormPart own, RuleContext context) {
        String right = spellings(own).get(0);
        context.report(
                        "Văn bản này phải ghi “%s”, không ghi “%s”".formatted(right, written),
                        "This plan has to carry the title %s, not %s".formatted(right, written))
                // the youth union's own rules say so, which weigh as they stand
                .severity(context.regime() == Regime.YOUTH_UNION ? Severity.ERROR : Severity.WARNING)
                .expected(right)
                .found(written);
    }

    private static void report(String written, String right, RuleContext context) {
        context.report(
                        "“%s” phải viết là “%s”".formatted(written, right),
                        "%s has to be written %s".formatted(written, right))
                .expected(right)
                .found(written);
    }

    private static FormPart own(Regime regime) {
        return switch (regime) {
            case PARTY -> FormPart.PARTY_TITLE;
            case YOUTH_UNION -> FormPart.YOUTH_TITLE;
            default -> FormPart.NATIONAL_TITLE;
        };
    }

    private static List<String> spellings(FormPart title) {
        return switch (title) {
            case PARTY_TITLE -> List.of(PARTY_TITLE);
            case YOUTH_TITLE -> List.of(YOUTH_TITLE, YOUTH_TITLE_IN_FULL);
            default -> List.of(NATIONAL_TITLE);
        };
    }

    /** The letters for comparing; blanks between them are the matter of who sets the page. */
    private static String letters(String title) {
        return Folding.key(title)
                .chars()
                .filter(Character::isLetter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Whether the motto has its words, its two dashes with blanks around them, and its three capitals. */
    private static boolean isMotto(String written) {
        int at = 0;
        for (int i = 0; i < PHRASES.size(); i++) {
            int end = i + 1 < PHRASES.size() ? dash(written, at) : written.length();
            if (end < 0 || !isPhrase(written.substring(at, end), PHRASES.get(i))) {
                return false;
            }
            at = afterDash(written, end);
        }
        return true;
    }

    /** Where the blank before the next dash stands, or -1 if the next dash is not set with blanks. */
    private static int dash(String written, int from) {
        for (int i = from; i < written.length(); i++) {
            if (isDash(written.charAt(i))) {
                int after = afterDash(written, i);
                boolean apart = i > 0
                        && isBlank(written.charAt(i - 1))
                        && after < written.length()
                        && isBlank(written.charAt(after));
                return apart ? i : -1;
            }
        }
        return -1;
    }

    private static int afterDash(String written, int from) {
        int at = from;
        while (at < written.length() && isDash(written.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isDash(char c) {
        return Character.getType(c) == Character.DASH_PUNCTUATION;
    }

    private static boolean isPhrase(String written, String phrase) {
        boolean spelt = letters(written).equals(letters(phrase));
        long capitals = written.chars().filter(Character::isUpperCase).count();
        return spelt && capitals == 1 && Character.isUpperCase(written.strip().codePointAt(0));
    }
}
