package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Issuer;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Signature;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.finding.Span;
import io.github.kehoach.core.language.Composition;
import io.github.kehoach.core.language.Folding;
import io.github.kehoach.validation.Check;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reports a code in the number that cannot come from the name of the issuer. The head of an office fixes its code, so only that
 * is asked: whether the letters of a code stand in the name in this order.
 */
final class UnlikelyIssuerCode implements Rule, Check<Plan> {
    /** Organs that stand for the body in a number whatever it is called. */
    private static final Set<String> ORGANS = Set.of("BTV", "BTT", "BCH", "BCĐ", "BTC", "ĐCT", "HĐ");

    /** A number has few codes; more are not worth looking at. */
    private static final int MOST_CODES = 4;

    /** Bodies whose codes are marks of their trade. */
    private static final List<String> FREE = List.of("CÔNG TY", "TẬP ĐOÀN", "NGÂN HÀNG");

    /** Names of units that need the line above, as where {@code ỦY BAN NHÂN DÂN} and {@code XÃ …} are on two lines. */
    private static final List<String> UNITS =
            List.of("TỈNH ", "THÀNH PHỐ ", "HUYỆN ", "QUẬN ", "THỊ XÃ ", "THỊ TRẤN ", "XÃ ", "PHƯỜNG ", "ĐẶC KHU ");

    @Override
    public RuleInfo info() {
        return RuleInfo.builder("unlikely-issuer-code", Severity.INFO)
                .summary(
                        "Chữ viết tắt tên cơ quan trong ký hiệu không hợp với tên cơ quan",
                        "The code of the issuer does not fit its name")
                .restsOn(Laws.stateForm("Phụ lục I, Phần I, Mục II, khoản 3", "Điều 8"))
                .build();
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.plan(this);
    }

    @Override
    public void check(Plan plan, RuleContext context) {
        NumberForm form = context.facts().get(NumberForm.OF_PLAN);
        List<String> names = form.notation().isEmpty() ? List.of() : names(plan);
        if (names.isEmpty()) {
            context.notApplicable();
            return;
        }
        List<String> codes = form.bodies().subList(0, Math.min(form.bodies().size(), MOST_CODES));
        for (String code : codes) {
            if (ORGANS.contains(code) || code.contains("ĐTN") || fitsOneOf(code, names)) {
                return;
            }
        }
        List<String> others = otherNames(plan, context);
        for (String code : codes) {
            if (fitsOneOf(code, others)) {
                return;
            }
        }
        String code = codes.get(0);
        int start = form.type().end() + 1;
        context.report(
                        "Ký hiệu %s không hợp với tên cơ quan %s".formatted(code, names.get(0)),
                        "The code %s does not fit the issuer's name, %s".formatted(code, names.get(0)))
                .member("number")
                .span(new Span(start, start + code.length()))
                .found(code);
    }

    /** The names of the letterhead; none if there is no letterhead or any code will do. */
    private static List<String> names(Plan plan) {
        List<String> names = new ArrayList<>(2);
        for (Issuer issuer : plan.issuers()) {
            String name = issuer.name().orElse("");
            if (name.isBlank() || startsWithOneOf(name, FREE)) {
                return List.of();
            }
            names.add(name);
            if (startsWithOneOf(name, UNITS)) {
                issuer.parent().ifPresent(names::add);
            }
        }
        return names;
    }

    /** What the issuer is called in enactment and signature. */
    private static List<String> otherNames(Plan plan, RuleContext context) {
        List<String> names = new ArrayList<>();
        context.facts().get(Enactor.OF_PLAN).ifPresent(body -> names.add(body.name()));
        for (Signature signature : plan.signatures()) {
            names.addAll(signature.capacity());
        }
        return names;
    }

    private static boolean startsWithOneOf(String name, List<String> words) {
        for (String word : words) {
            if (Folding.standsAt(name, 0, word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean fitsOneOf(String code, List<String> names) {
        for (String name : names) {
            // most codes are plain initials; only others are worth taking the marks off
            if (isWithin(code, name) || isWithin(letters(code), letters(name))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the letters of a code stand in a name in this order. */
    private static boolean isWithin(String code, String name) {
        int at = 0;
        for (int i = 0; i < name.length() && at < code.length(); i++) {
            if (name.charAt(i) == code.charAt(at)) {
                at++;
            }
        }
        return at == code.length();
    }

    /** The letters without marks, in capitals; without W, which stands for a letter with a hook. */
    private static String letters(String text) {
        String plain = Composition.decomposed(text).toUpperCase(Locale.ROOT);
        StringBuilder letters = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i) == 'Đ' ? 'D' : plain.charAt(i);
            if (c >= 'A' && c < 'W' || c > 'W' && c <= 'Z') {
                letters.append(c);
            }
        }
        return letters.toString();
    }
}
