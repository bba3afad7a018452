package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Archive;
import io.github.kehoach.core.Issuer;
import io.github.kehoach.core.Plan;
import io.github.kehoach.validation.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who gets a plan: the recipients, the issuer itself, and the unit that drafted it and keeps a copy. */
final class Circulation {
    static final Fact<Circulation> OF_PLAN =
            Fact.of(facts -> new Circulation(facts.plan(), facts.get(BodyKeys.OF_PLAN)));

    private static final List<String> VERBS =
            List.of(" ban hành ", " xây dựng ", " lập ", " phối hợp ", " triển khai ", " yêu cầu ", " thông báo ");

    /** The general office that files all documents (văn thư). */
    private static final String FILES = "vt";

    /** No name of a body is as long; enacting sentences are longer. */
    private static final int LONGEST = 160;

    private final BodyKeys keys;
    private final Addressees addressees;
    private final Plan plan;
    private boolean ownersTold;
    private final List<String> issuers = new ArrayList<>();
    private final List<String> keepers = new ArrayList<>();

    private Circulation(Plan plan, BodyKeys keys) {
        this.plan = plan;
        this.keys = keys;
        addressees = Addressees.of(plan, keys);
    }

    /** Tells who has the plan anyway; wanted only for a body that is no recipient. */
    private void tellOwners() {
        ownersTold = true;
        for (Issuer issuer : plan.issuers()) {
            issuer.name().ifPresent(name -> issuers.add(keys.of(name)));
        }
        plan.enactment().ifPresent(text -> addIssuer(text.substring(0, Math.min(LONGEST, text.length()))));
        for (String entry : plan.archive().map(Archive::entries).orElse(List.of())) {
            int bracket = entry.indexOf('(');
            keepers.add(BodyNames.initials(bracket < 0 ? entry : entry.substring(0, bracket)));
        }
    }

    /** The body that the enacting sentence starts with. */
    private void addIssuer(String enactment) {
        String body = BodyNames.spokenFor(BodyNames.key(enactment));
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

    /** Returns what kind of body has to get the plan by this name; empty where nobody can tell what body it is. */
    static Optional<RecipientKind.Head> head(String key) {
        String spokenFor = BodyNames.spokenFor(key);
        return BodyNames.isUnnamed(spokenFor) ? Optional.empty() : RecipientKind.of(spokenFor);
    }

    /**
     * Whether a body gets the plan.
     *
     * @param body the name as written
     * @param head the kind of body that the name tells
     */
    boolean reaches(String body, RecipientKind.Head head) {
        String key = keys.of(body);
        if (addressees.includeEverybody() || addressees.includeGroup(body, head) || addressees.include(body, key)) {
            return true;
        }
        if (!ownersTold) {
            tellOwners();
        }
        return isIssuer(BodyNames.spokenFor(key)) || keepsCopy(body, key) || isOwnBoard(key) && !listsOwnBoards();
    }

    private boolean isIssuer(String key) {
        return isIssuer(key, 0);
    }

    /** Whether the rest of a key from a place on names the issuer. */
    private boolean isIssuer(String key, int from) {
        for (String issuer : issuers) {
            int shorter = Math.min(issuer.length(), key.length() - from);
            if (issuer.regionMatches(0, key, from, shorter)
                    && isWordEnd(issuer, shorter)
                    && isWordEnd(key, from + shorter)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWordEnd(String text, int at) {
        return at == text.length() || text.charAt(at) == ' ';
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
            boolean twoWords = key.indexOf(' ', at + 1) > at + 1;
            if (twoWords
                    && isIssuer(key, at + 1)
                    && RecipientKind.of(key.substring(at + 1)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the recipients name such boards one by one. */
    private boolean listsOwnBoards() {
        for (String name : addressees.written()) {
            if (isOwnBoard(BodyNames.spokenFor(keys.of(name)))) {
                return true;
            }
        }
        return false;
    }
}
