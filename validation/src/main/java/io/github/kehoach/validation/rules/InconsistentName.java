package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.finding.Span;
import io.github.kehoach.core.language.Folding;
import io.github.kehoach.validation.Check;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;
import io.github.kehoach.validation.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reports one body under two spellings or abbreviations. */
final class InconsistentName implements Rule, Check<Plan> {
    private static final int SHORTEST_ABBREVIATION = 3;

    @Override
    public RuleInfo info() {
        return RuleInfo.builder("inconsistent-name", Severity.INFO)
                .summary(
                        "Tên hoặc chữ viết tắt của một cơ quan được viết theo hai cách",
                        "The name or abbreviation of one body is spelt in two ways")
                .restsOn(Laws.CUSTOM)
                .build();
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.plan(this);
    }

    @Override
    public void check(Plan plan, RuleContext context) {
        abbreviations(context);
        names(context);
    }

    private static void abbreviations(RuleContext context) {
        Map<String, Abbreviations.Place> bySkeleton = new HashMap<>();
        // those by which others are judged
        Set<String> firsts = new HashSet<>();
        Set<String> told = new HashSet<>();
        for (Abbreviations.Place place : context.facts().get(Abbreviations.FACT)) {
            String written = place.written();
            if (written.length() < SHORTEST_ABBREVIATION || firsts.contains(written)) {
                continue;
            }
            Abbreviations.Place other = bySkeleton.putIfAbsent(Abbreviations.skeleton(written), place);
            if (other == null) {
                firsts.add(written);
            }
            Optional<String> meant = other == null ? Abbreviations.meant(written) : Optional.empty();
            if (other != null) {
                compare(other, place, told, context);
            } else if (meant.isPresent() && isSlip(place, told, context)) {
                report(place, meant.get(), context);
            }
        }
    }

    private static void compare(Abbreviations.Place a, Abbreviations.Place b, Set<String> told, RuleContext context) {
        boolean aKnown = Abbreviations.isKnown(a.written());
        boolean bKnown = Abbreviations.isKnown(b.written());
        boolean bIsOdd = aKnown == bKnown ? letters(a.written()) > letters(b.written()) : aKnown;
        Abbreviations.Place odd = bIsOdd ? b : a;
        Abbreviations.Place usual = bIsOdd ? a : b;
        if (!(aKnown && bKnown) && !Abbreviations.isAmongCapitals(usual) && isSlip(odd, told, context)) {
            report(odd.written(), usual.written(), odd.wording().at(), odd.span(), context);
        }
    }

    /** Whether an abbreviation is neither part of a title in capitals nor one that the plan explains; once for each. */
    private static boolean isSlip(Abbreviations.Place odd, Set<String> told, RuleContext context) {
        return !Abbreviations.isAmongCapitals(odd)
                && told.add(odd.written())
                && !context.facts().get(Introductions.FACT).holds(odd.written());
    }

    /** How many letters are of Vietnamese alone; the one with fewer has lost some. */
    private static long letters(String abbreviation) {
        return abbreviation.chars().filter(c -> c > 0x7f).count();
    }

    private static void names(RuleContext context) {
        List<NameSpelling> names = distinctNames(context);
        if (!mayBeAlike(names)) {
            return;
        }
        Map<String, NameSpelling> bySkeleton = new HashMap<>();
        Set<String> told = new HashSet<>();
        for (NameSpelling name : names) {
            NameSpelling other = bySkeleton.putIfAbsent(Spelling.bare(name.written()), name);
            boolean differs =
                    other != null && !isGeneral(name.written()) && !other.key().equals(name.key());
            if (other != null && differs && told.add(name.written())) {
                compare(other, name, context);
            }
        }
    }

    private static List<NameSpelling> distinctNames(RuleContext context) {
        List<NameSpelling> names = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Wording wording : context.facts().texts()) {
            if (wording.kind() == Wording.Kind.NAME && isOfBody(wording) && seen.add(wording.text())) {
                names.add(new NameSpelling(wording.text(), wording));
            }
        }
        return names;
    }

    /** Whether two names have the same letters but for marks; a cheap look before the true one. */
    private static boolean mayBeAlike(List<NameSpelling> names) {
        int[] letters = new int[names.size()];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = Spelling.letters(names.get(i).written());
        }
        Arrays.sort(letters);
        for (int i = 1; i < letters.length; i++) {
            if (letters[i] == letters[i - 1]) {
                return true;
            }
        }
        return false;
    }

    private static void compare(NameSpelling before, NameSpelling name, RuleContext context) {
        boolean earlierIsOdd = !name.isSlipOf(before);
        NameSpelling odd = earlierIsOdd ? before : name;
        NameSpelling usual = earlierIsOdd ? name : before;
        boolean capitals = Abbreviations.isAllCapitals(odd.written()) || Abbreviations.isAllCapitals(usual.written());
        if (!capitals && !isRecipientTwice(before, name) && odd.isSlipOf(usual)) {
            Span whole = new Span(0, odd.written().length());
            report(odd.written(), usual.written(), odd.wording().at(), whole, context);
        }
    }

    /** Whether one body stands in the list of recipients twice, which is a fault of its own. */
    private static boolean isRecipientTwice(NameSpelling a, NameSpelling b) {
        return isNameOfRecipient(a.wording())
                && isNameOfRecipient(b.wording())
                && Folding.same(a.written(), b.written());
    }

    private static boolean isNameOfRecipient(Wording wording) {
        return wording.member().equals("name") && isRecipient(wording);
    }

    private static boolean isRecipient(Wording wording) {
        Optional<Location> list = wording.owner().parent();
        return list.isPresent() && list.get().memberName().orElse("").equals("recipients");
    }

    /** Whether it names who has work or is sent the plan; letterhead and signature are in capitals. */
    private static boolean isOfBody(Wording wording) {
        String member = wording.member();
        return member.equals("assignees") || member.equals("partners") || isNameOfRecipient(wording);
    }

    /** Whether it is a phrase for several, {@code các Sở, ban, ngành}, which is no name. */
    private static boolean isGeneral(String name) {
        return Folding.standsAt(name, 0, "các ") || Folding.standsAt(name, 0, "toàn thể ");
    }

    private static void report(Abbreviations.Place odd, String meant, RuleContext context) {
        context.report(
                        "“%s” có thể là “%s” viết thiếu nét".formatted(odd.written(), meant),
                        "“%s” seems to be “%s” typed without its stroke".formatted(odd.written(), meant))
                .at(odd.wording().at())
                .span(odd.span())
                .found(odd.written())
                .expected(meant);
    }

    private static void report(String odd, String usual, Location at, Span span, RuleContext context) {
        context.report(
                        "“%s” và “%s” có thể là một cơ quan viết theo hai cách".formatted(odd, usual),
                        "“%s” and “%s” seem to be one body spelt in two ways".formatted(odd, usual))
                .at(at)
                .span(span)
                .found(odd)
                .expected(usual);
    }
}
