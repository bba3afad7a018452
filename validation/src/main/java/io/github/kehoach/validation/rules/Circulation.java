package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Archive;
import io.github.kehoach.core.Issuer;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Recipient;
import io.github.kehoach.core.language.Bodies;
import io.github.kehoach.core.language.Folding;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who gets a plan: the recipients by name and by group, the issuer itself, and the unit that drafted it and keeps a copy. */
final class Circulation {
    /** Words of recipients that take in whoever the plan names. */
    private static final List<String> EVERYBODY = List.of(
            "như mục",
            "như phần",
            "như trên",
            "như điều",
            "như khoản",
            "có tên",
            "danh sách",
            "liên quan",
            "được giao",
            "phân công");

    private static final List<String> PLURALS = List.of("các ", "những ", "toàn thể ", "tất cả ", "một số ");

    /** Offices of persons; the plan that they get is their body's. */
    private static final List<String> CHIEFS = List.of(
            "trưởng ",
            "thủ trưởng ",
            "lãnh đạo ",
            "giám đốc ",
            "chủ tịch ",
            "bí thư ",
            "hiệu trưởng ",
            "đại diện ",
            "trưởng phó ");

    private static final List<String> VERBS =
            List.of(" ban hành ", " xây dựng ", " lập ", " phối hợp ", " triển khai ", " yêu cầu ", " thông báo ");

    /** The general office that files all documents (văn thư). */
    private static final String FILES = "vt";

    private final Set<String> names = new HashSet<>();
    private final Set<String> ofSomeLevel = new HashSet<>();
    private final Set<String> written = new HashSet<>();

    /** The initials of all names; worked out for the first shortened name that is looked for. */
    private final Set<String> initials = new HashSet<>();

    private final Set<String> shortened = new HashSet<>();
    private final Set<String> heads = new HashSet<>();
    private final Set<RecipientKind> groups = EnumSet.noneOf(RecipientKind.class);
    private final List<String> keepers = new ArrayList<>();
    private final List<String> issuers = new ArrayList<>();
    private boolean everybody;
    private boolean listsOwnBoards;
    private final BodyKeys keys;

    private Circulation(BodyKeys keys) {
        this.keys = keys;
    }

    static Circulation of(Plan plan, BodyKeys keys) {
        Circulation circulation = new Circulation(keys);
        for (Recipient recipient : plan.recipients()) {
            if (takesInEverybody(keys.of(recipient.name()))) {
                circulation.everybody = true;
                // nothing else is asked for then
                return circulation;
            }
        }
        for (Issuer issuer : plan.issuers()) {
            issuer.name().ifPresent(name -> circulation.issuers.add(keys.of(name)));
        }
        plan.enactment().ifPresent(text -> circulation.addIssuer(BodyNames.key(text)));
        for (String entry : plan.archive().map(Archive::entries).orElse(List.of())) {
            int bracket = entry.indexOf('(');
            circulation.keepers.add(BodyNames.initials(bracket < 0 ? entry : entry.substring(0, bracket)));
        }
        for (Recipient recipient : plan.recipients()) {
            circulation.add(recipient.name());
        }
        return circulation;
    }

    /** The body that the enacting sentence starts with. */
    private void addIssuer(String enactment) {
        String body = BodyNames.spokenFor(enactment);
        int end = body.length();
        // a name has two words at least: that of Sở Xây dựng does not end before its own "xây dựng"
        int named = body.indexOf(' ', body.indexOf(' ') + 1);
        for (String verb : VERBS) {
            int at = body.indexOf(verb, Math.max(named, 0));
            end = at > 0 ? Math.min(end, at) : end;
        }
        if (RecipientKind.of(body).isPresent()) {
            issuers.add(body.substring(0, end));
        }
    }

    private void add(String recipient) {
        addName(recipient);
        boolean group = false;
        for (String semicolon : recipient.split(";", -1)) {
            for (String part : Bodies.split(semicolon)) {
                addName(part);
                String folded = withoutChief(Folding.key(part));
                group = isPlural(folded) || group && keys.of(part).indexOf(' ') < 0;
                if (group) {
                    groups.addAll(RecipientKind.inGroup(folded));
                }
            }
            for (String piece : semicolon.split(",", -1)) {
                addName(piece);
            }
        }
    }

    /** Whether several bodies are meant; {@code Công đoàn các xã} is known by its name alone. */
    private static boolean isPlural(String key) {
        boolean committees = key.startsWith("ubnd ") || key.startsWith("uỷ ban nhân dân ");
        return startsAsPlural(key) || committees && (key.contains(" các ") || key.contains(" cấp "));
    }

    private static String withoutChief(String name) {
        String key = name;
        for (String chief : CHIEFS) {
            key = key.startsWith(chief) ? key.substring(chief.length()) : key;
        }
        return key;
    }

    private static boolean startsAsPlural(String key) {
        return BodyNames.startsWithAny(key, PLURALS);
    }

    private static boolean takesInEverybody(String key) {
        for (String words : EVERYBODY) {
            if (key.contains(words)) {
                return true;
            }
        }
        return false;
    }

    private void addName(String name) {
        String key = written.add(name.strip()) ? keys.of(name) : "";
        if (key.isEmpty()) {
            return;
        }
        names.addAll(BodyNames.forms(key));
        String spokenFor = BodyNames.spokenFor(key);
        String bare = BodyNames.withoutPlace(spokenFor);
        if (!bare.equals(BodyNames.level(key))) {
            ofSomeLevel.add(bare);
        }
        RecipientKind.of(spokenFor).ifPresent(head -> heads.add(head.words()));
        listsOwnBoards = listsOwnBoards || isOwnBoard(spokenFor);
        if (BodyNames.isShortened(name)) {
            shortened.add(BodyNames.initials(name));
            shortened.add(BodyNames.initials(BodyNames.withoutPlace(name)));
        }
    }

    /** Whether everybody gets it whom the plan names. */
    boolean reachesEverybody() {
        return everybody;
    }

    /** Whether a recipient, or a part of one, is written just so. */
    boolean lists(String body) {
        return written.contains(body);
    }

    /**
     * Whether a body gets the plan.
     *
     * @param body the name as written
     * @return true also for a name of which nobody can tell what body it is
     */
    boolean reaches(String body) {
        if (everybody) {
            return true;
        }
        String key = keys.of(body);
        String spokenFor = BodyNames.spokenFor(key);
        Optional<RecipientKind.Head> head = RecipientKind.of(spokenFor);
        if (head.isEmpty() || BodyNames.isUnnamed(spokenFor)) {
            return true;
        }
        boolean inGroup = groups.contains(head.get().kind())
                || startsAsPlural(Folding.key(body))
                        && heads.contains(head.get().words());
        return inGroup
                || isNamed(body, key)
                || isIssuer(spokenFor)
                || keepsCopy(body, key)
                || isOwnBoard(key) && !listsOwnBoards;
    }

    private boolean isNamed(String body, String key) {
        for (String form : BodyNames.forms(key)) {
            if (names.contains(form)) {
                return true;
            }
        }
        // a name without a level may be the body of any level
        String bare = BodyNames.withoutPlace(BodyNames.spokenFor(key));
        if (names.contains(bare) || bare.equals(BodyNames.level(key)) && ofSomeLevel.contains(bare)) {
            return true;
        }
        if (!shortened.isEmpty()
                && (shortened.contains(BodyNames.initials(body))
                        || shortened.contains(BodyNames.initials(BodyNames.withoutPlace(body))))) {
            return true;
        }
        return BodyNames.isShortened(body) && isWrittenOut(BodyNames.initials(body));
    }

    /** Whether a recipient has these initials. */
    private boolean isWrittenOut(String letters) {
        if (initials.isEmpty()) {
            written.forEach(name -> initials.add(BodyNames.initials(name)));
        }
        return initials.contains(letters);
    }

    private boolean isIssuer(String key) {
        for (String issuer : issuers) {
            if (opens(issuer, key) || opens(key, issuer)) {
                return true;
            }
        }
        return false;
    }

    private static boolean opens(String name, String words) {
        return name.startsWith(words) && (name.length() == words.length() || name.charAt(words.length()) == ' ');
    }

    /** Whether it is the issuer's own office, or the unit that drafted the plan. */
    private boolean keepsCopy(String body, String key) {
        if (keepers.isEmpty()) {
            return false;
        }
        if (key.startsWith("văn phòng")) {
            String owner = key.substring("văn phòng".length()).strip();
            return owner.isEmpty() || isIssuer(owner);
        }
        String letters = BodyNames.initials(body);
        for (String keeper : keepers) {
            boolean ends = keeper.length() > 1 && !keeper.equals(FILES) && letters.endsWith(keeper);
            // QLCN for Phòng Quản lý Công nghệ và Đổi mới sáng tạo; two letters would fit too many
            boolean starts = keeper.length() > 2 && (letters.startsWith(keeper) || letters.startsWith(keeper, 1));
            if (ends || starts) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is a board that bears the issuer's name: {@code Ban Tuyên giáo Đảng ủy} in a plan of that committee. */
    private boolean isOwnBoard(String key) {
        for (int at = key.indexOf(' '); at > 0; at = key.indexOf(' ', at + 1)) {
            String owner = key.substring(at + 1);
            boolean twoWords = owner.indexOf(' ') > 0;
            if (twoWords && isIssuer(owner) && RecipientKind.of(owner).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
