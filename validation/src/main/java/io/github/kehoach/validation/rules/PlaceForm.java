package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.finding.Span;
import io.github.kehoach.core.language.Folding;
import io.github.kehoach.validation.Check;
import io.github.kehoach.validation.Rule;
import io.github.kehoach.validation.RuleContext;
import io.github.kehoach.validation.RuleInfo;
import io.github.kehoach.validation.Subscriptions;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reports a place of issue without capitals, with a word for its level, or abbreviated. */
final class PlaceForm implements Rule, Check<Plan> {
    private static final String CITY_OF_HO_CHI_MINH = "Thành phố Hồ Chí Minh";

    /** How that city is abbreviated, in keys without blanks and signs. */
    private static final Set<String> SHORT_CITY =
            Set.of("tphcm", "hcm", "tphồchíminh", "thànhphốhcm", "tphochiminh", "tphcminh");

    /** The levels whose units are not named after persons, that city apart. */
    private static final List<String> PLAIN_LEVELS = List.of("tỉnh ", "thành phố ");

    private static final List<String> LEVELS = List.of("thị xã ", "thị trấn ", "huyện ", "quận ", "phường ", "xã ");

    /** What may stand before a name as a part of it. */
    private static final List<String> TITLES = List.of("thủ đô ", "đặc khu ");

    /** First syllables, in keys, of persons and events that units are named after; such a unit keeps the word for its level. */
    private static final Set<String> NAMESAKES = Set.of(
            ("nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý lương đinh trương tô mạc đào đoàn trịnh"
                            + " cao hà tôn bà hai chu tạ phùng mai điện quang kim yết cách thống")
                    .split(" "));

    @Override
    public RuleInfo info() {
        return RuleInfo.builder("place-form", Severity.WARNING)
                .summary(
                        "Địa danh viết thiếu chữ hoa, viết tắt hoặc thừa từ chỉ cấp hành chính",
                        "The place of issue lacks capitals, is abbreviated or has a word for its level")
                .restsOn(Laws.stateForm("Phụ lục I, Phần I, Mục II, khoản 4", "Điều 9"))
                .restsOn(Laws.partyForm("Mục II"))
                .build();
    }

    @Override
    public void subscribe(Subscriptions to) {
        to.plan(this);
    }

    @Override
    public void check(Plan plan, RuleContext context) {
        String place = plan.place().orElse("").strip();
        if (place.isEmpty()) {
            context.notApplicable();
        } else if (isHoChiMinhCity(place)) {
            report(
                    "Địa danh %s phải viết đủ là %s",
                    "The place %s is written in full, %s", CITY_OF_HO_CHI_MINH, context);
        } else if (isAbbreviated(place)) {
            context.report("Địa danh %s viết tắt".formatted(place), "The place %s is abbreviated".formatted(place))
                    .member("place")
                    .found(place);
        } else {
            checkName(place, context);
        }
    }

    private static void checkName(String place, RuleContext context) {
        int plain = levelEnd(place, PLAIN_LEVELS);
        int level = Math.max(plain, levelEnd(place, LEVELS));
        int title = Math.max(level, levelEnd(place, TITLES));
        String name = capitals(place.substring(title));
        boolean keepsLevel =
                level == 0 || level != plain && isNamesake(name) || Folding.same(place, CITY_OF_HO_CHI_MINH);
        String expected = title == 0 ? name : capital(place.substring(0, title)) + name;
        if (!keepsLevel) {
            report(
                    "Địa danh %s thừa từ chỉ cấp hành chính, chỉ ghi %s",
                    "The place %s needs no level, write %s", name, context);
        } else if (!expected.equals(place)) {
            report("Địa danh %s phải viết hoa là %s", "The place %s lacks capitals, write %s", expected, context);
        }
    }

    private static void report(String vi, String en, String expected, RuleContext context) {
        String written = context.plan().place().orElse("");
        context.report(vi.formatted(written.strip(), expected), en.formatted(written.strip(), expected))
                .member("place")
                .span(new Span(0, written.length()))
                .expected(expected)
                .found(written);
    }

    /** Whether it is that city by any name but its full one. */
    private static boolean isHoChiMinhCity(String place) {
        String key = Folding.key(place);
        StringBuilder letters = new StringBuilder(key.length());
        for (int i = 0; i < key.length(); i++) {
            if (Character.isLetterOrDigit(key.charAt(i))) {
                letters.append(key.charAt(i));
            }
        }
        return key.equals("hồ chí minh") || SHORT_CITY.contains(letters.toString());
    }

    /** Whether there is a full stop, or a word without a vowel, which no Vietnamese syllable is. */
    private static boolean isAbbreviated(String place) {
        int letters = 0;
        boolean vowel = false;
        for (int i = 0; i <= place.length(); i++) {
            char c = i < place.length() ? Character.toLowerCase(place.charAt(i)) : ' ';
            if (c == '.') {
                return true;
            }
            if (Character.isLetterOrDigit(c)) {
                letters++;
                // a letter beyond ASCII is a vowel with its marks, or the one consonant that has a stroke
                vowel |= "aeiouy".indexOf(c) >= 0 || c > '~' && c != 'đ' || Character.isDigit(c) && letters == 1;
            } else if (c == ' ' || c == '-') {
                if (letters > 1 && !vowel) {
                    return true;
                }
                letters = 0;
                vowel = false;
            }
        }
        return false;
    }

    private static int levelEnd(String place, List<String> levels) {
        for (String level : levels) {
            if (Folding.standsAt(place, 0, level)) {
                return level.length();
            }
        }
        return 0;
    }

    private static boolean isNamesake(String name) {
        int end = name.indexOf(' ');
        String first = end < 0 ? name : name.substring(0, end);
        return !first.isEmpty() && Character.isDigit(first.charAt(0)) || NAMESAKES.contains(Folding.key(first));
    }

    /** The name with a capital at the start of each word. */
    private static String capitals(String name) {
        StringBuilder capitals = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            boolean start = i == 0 || NumberForm.isBlank(name.charAt(i - 1));
            capitals.append(start ? Character.toUpperCase(name.charAt(i)) : name.charAt(i));
        }
        return capitals.toString();
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
