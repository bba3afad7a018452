package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Recipient;
import io.github.kehoach.core.language.Bodies;
import io.github.kehoach.core.language.Folding;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The recipients of a plan: by their names, by the parts of names that list several, and by groups. */
final class Addressees {
    /** Words of recipients that take in whoever the plan names. */
    private static final Prefixes EVERYBODY = Prefixes.of(
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

    private static final Prefixes PLURALS = Prefixes.of("các ", "những ", "toàn thể ", "tất cả ", "một số ");

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

    private final BodyKeys keys;
    private boolean everybody;
    private final Set<String> written = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    /** The names without those who speak for the bodies, each once. */
    private final List<String> bodies = new ArrayList<>();

    // What is told of the names when a body is looked for that has none of them.
    private boolean partsTold;
    private final Set<String> parts = new HashSet<>(0);
    private final Set<String> ofSomeLevel = new HashSet<>();
    private final Set<String> heads = new HashSet<>();
    private final Set<RecipientKind> groups = EnumSet.noneOf(RecipientKind.class);
    private final Set<String> shortened = new HashSet<>(0);

    /** The initials of all names; worked out for the first shortened name that is looked for. */
    private final Set<String> initials = new HashSet<>(0);

    private Addressees(BodyKeys keys) {
        this.keys = keys;
    }

    static Addressees of(Plan plan, BodyKeys keys) {
        Addressees addressees = new Addressees(keys);
        for (Recipient recipient : plan.recipients()) {
            addressees.everybody |= takesInEverybody(keys.of(recipient.name()));
        }
        if (!addressees.everybody) {
            for (Recipient recipient : plan.recipients()) {
                addressees.add(recipient.name());
            }
        }
        return addressees;
    }

    /** Whether everybody gets the plan whom it names; the names and groups are not told then. */
    boolean includeEverybody() {
        return everybody;
    }

    private void add(String recipient) {
        addName(recipient);
        boolean group = false;
        for (String semicolon : recipient.indexOf(';') < 0 ? List.of(recipient) : List.of(recipient.split(";", -1))) {
            boolean list = semicolon.indexOf(',') >= 0 || semicolon.contains(" và ");
            for (String part : list ? Bodies.split(semicolon) : List.of(semicolon)) {
                addName(part);
                String folded = withoutChief(Folding.key(part));
                group = isPlural(folded) || group && keys.of(part).indexOf(' ') < 0;
                if (group) {
                    groups.addAll(RecipientKind.inGroup(folded));
                }
            }
            if (list) {
                for (String piece : semicolon.split(",", -1)) {
                    addName(piece);
                }
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
        return PLURALS.open(key);
    }

    private static boolean takesInEverybody(String key) {
        boolean inside = false;
        for (int at = 0; at < key.length(); at++) {
            if (!inside && EVERYBODY.end(key, at) >= 0) {
                return true;
            }
            inside = key.charAt(at) != ' ' && Character.isLetter(key.charAt(at));
        }
        return false;
    }

    private void addName(String name) {
        String key = written.add(name.strip()) ? keys.of(name) : "";
        if (key.isEmpty()) {
            return;
        }
        String spokenFor = BodyNames.spokenFor(key);
        names.add(key);
        if (names.add(spokenFor) || spokenFor.length() == key.length()) {
            bodies.add(spokenFor);
        }
        RecipientKind.of(spokenFor).ifPresent(head -> heads.add(head.words()));
    }

    private void tellParts() {
        partsTold = true;
        for (String body : bodies) {
            String bare = BodyNames.withoutPlace(body);
            parts.add(BodyNames.withoutOwner(body));
            parts.add(level(body));
            if (bare.length() < body.length()) {
                ofSomeLevel.add(bare);
            }
        }
        for (String name : written) {
            if (BodyNames.isShortened(name) && !keys.of(name).isEmpty()) {
                shortened.add(BodyNames.initials(name));
                shortened.add(BodyNames.initials(BodyNames.withoutPlace(name)));
            }
        }
    }

    /** Whether a name is a recipient's, or the part of one that counts. */
    private boolean isAmongParts(String name) {
        if (!partsTold) {
            tellParts();
        }
        return names.contains(name) || parts.contains(name);
    }

    /** The name up to its level; some have two who speak for them: {@code Thường trực Ban Chấp hành Đoàn xã}. */
    private static String level(String spokenFor) {
        return BodyNames.level(BodyNames.spokenFor(spokenFor));
    }

    /** All names as written. */
    Set<String> written() {
        return written;
    }

    /** Whether a group takes a body in: one of its kind, or one of its head where the body itself is several. */
    boolean includeGroup(String body, RecipientKind.Head head) {
        return groups.contains(head.kind()) || heads.contains(head.words()) && startsAsPlural(Folding.key(body));
    }

    /**
     * Whether a body is named.
     *
     * @param body its name as written
     * @param key the key of that
     */
    boolean include(String body, String key) {
        String spokenFor = BodyNames.spokenFor(key);
        if (names.contains(key)
                || names.contains(spokenFor)
                || isAmongParts(BodyNames.withoutOwner(spokenFor))
                || isAmongParts(level(spokenFor))) {
            return true;
        }
        // a name without a level may be the body of any level
        String bare = BodyNames.withoutPlace(spokenFor);
        if (isAmongParts(bare) || bare.length() == spokenFor.length() && ofSomeLevel.contains(bare)) {
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
}
