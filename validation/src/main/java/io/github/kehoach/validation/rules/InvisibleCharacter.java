package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Edit;
import io.github.kehoach.core.finding.Message;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.finding.Span;
import io.github.kehoach.core.language.Trait;
import io.github.kehoach.validation.Check;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;
import io.github.kehoach.validation.Wording;
import java.util.ArrayList;
import java.util.List;

/** Reports characters that nobody sees: zero-width ones, soft hyphens, byte order marks, control characters. */
final class InvisibleCharacter implements Rule, Check<Plan> {
    /** Control characters that programs show as the end of a line or page. */
    private static final String BREAKS = "\u000b\u000c\u0085";

    private static final char GRAPHEME_JOINER = '\u034f';
    private static final char JOINER = '\u200d';

    @Override
    public RuleInfo info() {
        return RuleInfo.builder("invisible-character", Severity.WARNING)
                .summary("Có ký tự ẩn trong văn bản", "The text has characters that cannot be seen")
                .restsOn(Laws.LOGIC)
                .build();
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.plan(this);
    }

    @Override
    public void check(Plan plan, RuleContext context) {
        TextFaults faults = new TextFaults();
        for (Wording wording : context.facts().texts(Trait.INVISIBLE)) {
            List<Edit> fix = fix(wording);
            // in TCVN3 the soft hyphen is a letter
            if (!fix.isEmpty() && !context.facts().get(LegacyTexts.FACT).holds(wording)) {
                add(wording, fix, faults);
            }
        }
        faults.report(context, 5);
    }

    private static List<Edit> fix(Wording wording) {
        String text = wording.text();
        List<Edit> fix = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (isInvisible(text, i)) {
                boolean parts = BREAKS.indexOf(text.charAt(i)) >= 0 && isInk(text, i - 1) && isInk(text, i + 1);
                fix.add(new Edit(wording.at(), new Span(i, i + 1), parts ? " " : ""));
            }
        }
        return fix;
    }

    private static boolean isInvisible(String text, int at) {
        char c = text.charAt(at);
        if (c == JOINER && at > 0 && !Character.isLetter(text.charAt(at - 1))) {
            // joins the parts of a pictograph
            return false;
        }
        int type = Character.getType(c);
        boolean control = type == Character.CONTROL && c != '\n' && c != '\t' && c != '\r';
        return control || type == Character.FORMAT || c == GRAPHEME_JOINER;
    }

    private static boolean isInk(String text, int at) {
        return at >= 0 && at < text.length() && !Character.isWhitespace(text.charAt(at));
    }

    private static void add(Wording wording, List<Edit> fix, TextFaults faults) {
        String text = wording.text();
        Span span = fix.get(0).span();
        char c = text.charAt(span.start());
        String code = "U+%04X".formatted((int) c);
        String word = visible(TextFaults.wordAt(text, span.start()).in(text));
        Message message = word.isEmpty()
                ? new Message(
                        "Có ký tự ẩn %s (%s)".formatted(code, vietnamese(c)),
                        "There is an invisible character %s (%s)".formatted(code, english(c)))
                : new Message(
                        "Có ký tự ẩn %s (%s) ở chữ “%s”".formatted(code, vietnamese(c), word),
                        "There is an invisible character %s (%s) at “%s”".formatted(code, english(c), word));
        faults.add(wording, span, message, fix.get(0).replacement(), fix);
    }

    private static String visible(String word) {
        StringBuilder visible = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            if (!isInvisible(word, i)) {
                visible.append(word.charAt(i));
            }
        }
        return TextFaults.shortened(visible.toString());
    }

    private static String vietnamese(char c) {
        return switch (c) {
            case '\u00ad' -> "dấu gạch nối ẩn";
            case '\u200b' -> "dấu cách không độ rộng";
            case '\ufeff' -> "dấu thứ tự byte BOM";
            default -> Character.getType(c) == Character.CONTROL ? "ký tự điều khiển" : "ký tự định dạng";
        };
    }

    private static String english(char c) {
        return switch (c) {
            case '\u00ad' -> "soft hyphen";
            case '\u200b' -> "zero-width space";
            case '\ufeff' -> "byte order mark";
            default -> Character.getType(c) == Character.CONTROL ? "control character" : "format character";
        };
    }
}
