package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Span;
import io.github.kehoach.core.language.Bodies;
import io.github.kehoach.core.language.Folding;
import io.github.kehoach.validation.Fact;
import java.util.List;
import java.util.Optional;

/**
 * The body that the enactment names as the one that issues the plan: {@code …, Sở Y tế ban hành Kế hoạch … như sau:}.
 *
 * @param name the name as written
 * @param span where it stands in the enactment
 */
record Enactor(String name, Span span) {
    /** The one of the plan; empty if the enactment does not say in so many words who makes the plan. */
    static final Fact<Optional<Enactor>> OF_PLAN = Fact.of(facts -> of(facts.plan()));

    private static final List<String> VERBS = List.of("ban hành", "xây dựng", "đề ra", "lập", "triển khai");
    private static final String PLAN = " kế hoạch";

    /** What ends a name. */
    private static final List<String> AFTER_NAME = List.of(
            " ban hành", " xây dựng", " đề ra", " lập ", " triển khai", " phối hợp", " đã ", " thống nhất", " (");

    /** What says that the body before it has another one make the plan. */
    private static final List<String> ORDERS = List.of(" giao ", " yêu cầu ", " đề nghị ", " chỉ đạo ", " đồng ý ");

    private static final int LONGEST = 400;
    private static final int LONGEST_HEAD = 30;

    private static Optional<Enactor> of(Plan plan) {
        return plan.enactment().flatMap(Enactor::in);
    }

    /** Returns the body that an enactment names before the verb. */
    static Optional<Enactor> in(String enactment) {
        int verb = lastVerb(enactment);
        for (int at = verb - 1; at >= 0 && verb - at < LONGEST; at--) {
            if (startsClause(enactment, at) && Bodies.startsAt(enactment, at)) {
                return named(enactment, at, verb);
            }
        }
        return Optional.empty();
    }

    /** Whether a clause of an enactment starts with a body, be it one that is told to make the plan. */
    static boolean isNamedIn(String enactment) {
        for (int at = 0; at < enactment.length(); at++) {
            if (startsClause(enactment, at) && (Bodies.startsAt(enactment, at) || startsSmall(enactment, at))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a general name stands there, in small letters: {@code nhà trường xây dựng}. */
    private static boolean startsSmall(String text, int at) {
        char capital = Character.toUpperCase(text.charAt(at));
        int end = Math.min(text.length(), at + LONGEST_HEAD);
        return capital != text.charAt(at) && Bodies.startsAt(capital + text.substring(at + 1, end), 0);
    }

    private static Optional<Enactor> named(String enactment, int start, int verb) {
        String subject = enactment.substring(start, verb) + " ";
        for (String order : ORDERS) {
            if (subject.contains(order)) {
                return Optional.empty();
            }
        }
        int end = verb;
        for (String after : AFTER_NAME) {
            int at = enactment.indexOf(after, start);
            end = at >= 0 && at < end ? at : end;
        }
        return Optional.of(new Enactor(enactment.substring(start, end), new Span(start, end)));
    }

    /** The blank before the last verb that makes a plan, or -1; an earlier verb may tell of the plan of a body above. */
    private static int lastVerb(String enactment) {
        for (int i = enactment.length() - PLAN.length(); i > 0; i--) {
            if (enactment.charAt(i) == ' '
                    && Folding.standsAt(enactment, i, PLAN)
                    && !enactment.startsWith(" số", i + PLAN.length())) {
                for (String verb : VERBS) {
                    int at = i - verb.length();
                    if (at > 0 && enactment.charAt(at - 1) == ' ' && Folding.standsAt(enactment, at, verb)) {
                        return at - 1;
                    }
                }
            }
        }
        return -1;
    }

    private static boolean startsClause(String text, int at) {
        return at == 0 || at > 1 && text.charAt(at - 1) == ' ' && ",;.:".indexOf(text.charAt(at - 2)) >= 0;
    }
}
