package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Message;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.finding.Span;
import io.github.kehoach.core.language.CitationMention;
import io.github.kehoach.core.language.Folding;
import io.github.kehoach.core.language.Trait;
import io.github.kehoach.validation.Check;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;
import io.github.kehoach.validation.Wording;
import java.util.List;

/**
 * Reports the people and the state in lower case. Both words are also part of many names and set phrases, in which offices
 * write them small; so only those places are told where the words before leave no doubt.
 */
final class PeopleInLowerCase implements Rule, Check<Plan> {
    private static final String PEOPLE = "nhân dân";
    private static final String STATE = "nhà nước";

    /** What stands before the people as a noun. */
    private static final List<String> BEFORE_PEOPLE = List.of(
            "của",
            "và",
            "cho",
            "với",
            "đến",
            "tới",
            "mà",
            "do",
            "vì",
            "để",
            "được",
            "trong",
            "cùng",
            "giúp",
            "hộ",
            "tầng lớp",
            "phục vụ",
            "vận động",
            "huy động",
            "lãnh đạo",
            "toàn thể",
            "đông đảo",
            "đời sống",
            "tuyên truyền",
            "bà con",
            "ý kiến",
            "nguyện vọng");

    private static final List<String> BEFORE_STATE = List.of("của", "đảng và", "đảng,", "do", "được");

    /** The currency, and the theory of the state. */
    private static final List<String> AFTER = List.of(" tệ", " pháp quyền", " và pháp luật");

    @Override
    public RuleInfo info() {
        return RuleInfo.builder("people-in-lower-case", Severity.WARNING)
                .summary("“Nhân dân”, “Nhà nước” không viết hoa", "The people or the state stands in lower case")
                .restsOn(Laws.decree30("Phụ lục II, Mục V, khoản 1"))
                .build();
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.plan(this);
    }

    @Override
    public void check(Plan plan, RuleContext context) {
        TextFaults faults = new TextFaults();
        for (Wording wording : context.facts().texts(Trait.PEOPLE)) {
            // a basis and a cited document have the words of others
            boolean own = wording.kind() == Wording.Kind.PROSE
                    || wording.kind() == Wording.Kind.CELL
                    || wording.kind() == Wording.Kind.HEADING;
            if (own) {
                look(wording, faults);
            }
        }
        faults.report(context, 3);
    }

    private static void look(Wording wording, TextFaults faults) {
        int people = find(wording, PEOPLE, BEFORE_PEOPLE);
        int state = find(wording, STATE, BEFORE_STATE);
        if (people >= 0 && (state < 0 || people < state)) {
            add(wording, people, PEOPLE, "Nhân dân", faults);
        } else if (state >= 0) {
            add(wording, state, STATE, "Nhà nước", faults);
        }
    }

    private static void add(Wording wording, int at, String words, String expected, TextFaults faults) {
        Message message = new Message(
                "“%s” phải viết hoa là “%s”".formatted(words, expected),
                "“%s” has to be written “%s”".formatted(words, expected));
        faults.add(wording, new Span(at, at + words.length()), message, expected);
    }

    private static int find(Wording wording, String words, List<String> before) {
        String text = wording.text();
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            int end = at + words.length();
            boolean clear = isAfterAny(text, at, before) || words.equals(PEOPLE) && isListed(text, at);
            if (clear && isWordEnd(text, end) && !startsAny(text, end) && !isCited(wording, at)) {
                return at;
            }
        }
        return -1;
    }

    /** Whether the people follow others after a comma: {@code cơ quan, đơn vị, nhân dân}. */
    private static boolean isListed(String text, int at) {
        return at > 2 && text.charAt(at - 1) == ' ' && text.charAt(at - 2) == ',';
    }

    private static boolean isAfterAny(String text, int at, List<String> some) {
        for (String words : some) {
            int start = at - 1 - words.length();
            if (start >= 0
                    && text.charAt(at - 1) == ' '
                    && Folding.standsAt(text, start, words)
                    && (start == 0 || !Character.isLetter(text.charAt(start - 1)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsAny(String text, int at) {
        for (String words : AFTER) {
            if (text.startsWith(words, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWordEnd(String text, int end) {
        return end == text.length() || !Character.isLetter(text.charAt(end));
    }

    private static boolean isCited(Wording wording, int at) {
        for (CitationMention mention : wording.citations()) {
            if (mention.span().start() <= at && at < mention.span().end()) {
                return true;
            }
        }
        return false;
    }
}
