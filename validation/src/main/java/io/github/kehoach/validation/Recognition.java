package io.github.kehoach.validation;

import io.github.kehoach.core.Block;
import io.github.kehoach.core.DocumentNumber;
import io.github.kehoach.core.DocumentType;
import io.github.kehoach.core.Item;
import io.github.kehoach.core.Paragraph;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Section;
import io.github.kehoach.core.SectionRole;
import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Message;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.language.DocumentTitle;
import io.github.kehoach.core.language.Folding;
import io.github.kehoach.core.language.Headings;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells a plan from other documents and from what is no document. A plan is known by its own signs: the title, a plan's number,
 * a subject with one further part, or objectives together with work that is given to somebody. Who issued it is no sign.
 */
final class Recognition {
    static final String OTHER_DOCUMENT = "other-document";
    static final String NO_PLAN_FOUND = "no-plan-found";

    private static final Set<String> PLAN_CODES = Set.of("KH", "KHLT", "KHPH", "KHGD", "KHLN", "KHHĐ");
    private static final String PLAN = "kế hoạch";
    private static final List<String> DECIDING = List.of("quyết định:", "quyết nghị:", "quyết định", "quyết nghị");
    private static final List<String> CLOSINGS = List.of("trên đây là", "kế hoạch này");
    private static final Set<SectionRole> AIMS = EnumSet.of(SectionRole.OBJECTIVES, SectionRole.TARGETS);
    private static final Set<SectionRole> WORK =
            EnumSet.of(SectionRole.TASKS, SectionRole.SOLUTIONS, SectionRole.SCHEDULE, SectionRole.IMPLEMENTATION);

    /** In blocks of the body, which may come before the addressee of a letter: titles and lines that its letterhead lost. */
    private static final int MOST_BEFORE_ADDRESSEE = 12;

    private static final int LONGEST_FOUND = 80;

    private final Plan plan;
    private final boolean titled;

    private Recognition(Plan plan, boolean titled) {
        this.plan = plan;
        this.titled = titled;
    }

    /**
     * Returns what speaks against judging a document by the rules for plans.
     *
     * @param titled whether the source has the title of a plan, which the plan itself does not store
     * @return empty if it is a plan
     */
    static Optional<Finding> objection(Plan plan, boolean titled) {
        return new Recognition(plan, titled).objection();
    }

    private Optional<Finding> objection() {
        Optional<DocumentTitle> title = plan.title().flatMap(DocumentTitle::of);
        Location ofTitle = Location.ROOT.member("title");
        if (title.isPresent() && !title.get().isPlan()) {
            return Optional.of(other(title.get().name(), ofTitle, plan.title()));
        }
        if (title.isEmpty()
                && plan.title()
                        .filter(words -> !Folding.key(words).contains(PLAN))
                        .isPresent()) {
            return Optional.of(other(shortened(plan.title().get()), ofTitle, plan.title()));
        }
        boolean numbered = hasPlanNumber();
        Optional<DocumentTitle> lesson = plan.subject().flatMap(Recognition::lesson);
        if (lesson.isPresent() && !numbered && plan.legalBases().isEmpty()) {
            return Optional.of(other(lesson.get().name(), Location.ROOT.member("subject"), plan.subject()));
        }
        int parts = parts();
        if (title.isPresent() || titled || isTitledInside()) {
            return parts > 0 ? Optional.empty() : Optional.of(nothing());
        }
        // KH may also be the unit that a letter comes from: 345/KH-TH
        Optional<Finding> other = numbered ? letter() : otherType().or(this::letter);
        if (other.isPresent()) {
            return other;
        }
        boolean named = numbered || plan.subject().isPresent();
        return named && parts > 1 || isPlanByItsParts() ? Optional.empty() : Optional.of(nothing());
    }

    /** The title that goes on in a subject: {@code Bài dạy: Đo độ dài} under {@code KẾ HOẠCH}; empty if it is a plan's. */
    private static Optional<DocumentTitle> lesson(String subject) {
        String start = subject.substring(0, Math.min(subject.length(), LONGEST_FOUND));
        return DocumentTitle.of("KẾ HOẠCH " + start.replace(':', ' ').toUpperCase(Locale.ROOT))
                .filter(title -> !title.isPlan());
    }

    /** A type that the number names, if the subject, or the want of one, agrees; or a decision by the words that enact it. */
    private Optional<Finding> otherType() {
        Optional<DocumentType> byNumber =
                plan.number().flatMap(DocumentNumber::typeCode).flatMap(DocumentType::ofCode);
        Optional<DocumentTitle> bySubject =
                plan.subject().flatMap(DocumentTitle::of).filter(title -> !title.isPlan());
        if (byNumber.isPresent()) {
            String name = byNumber.get().vietnamese();
            boolean agrees = plan.subject().isEmpty()
                    || bySubject.map(DocumentTitle::name).filter(name::equals).isPresent();
            if (agrees || decides()) {
                return Optional.of(other(
                        name, Location.ROOT.member("number"), plan.number().map(DocumentNumber::written)));
            }
        }
        Optional<DocumentTitle> before = bySubject.filter(
                title -> isFollowedBySmallLetters(title, plan.subject().orElseThrow()));
        if (before.isPresent()) {
            return Optional.of(other(before.get().name(), Location.ROOT.member("subject"), plan.subject()));
        }
        return decides() && plan.attachedTo().isEmpty()
                ? Optional.of(
                        other(DocumentType.DECISION.vietnamese(), Location.ROOT.member("enactment"), plan.enactment()))
                : Optional.empty();
    }

    /** Whether a title in capitals has a subject behind it, and is no part of one: {@code BÁO CÁO Kết quả năm 2025}. */
    private static boolean isFollowedBySmallLetters(DocumentTitle title, String words) {
        String rest = words.substring(title.length());
        String start = words.substring(0, title.length());
        return start.equals(start.toUpperCase(Locale.ROOT)) && !rest.equals(rest.toUpperCase(Locale.ROOT));
    }

    private boolean decides() {
        return plan.enactment()
                .filter(words -> DECIDING.stream().anyMatch(Folding.key(words)::endsWith))
                .isPresent();
    }

    /** A letter (công văn): it is addressed to somebody, and says above what it is about, or has a number without a type. */
    private Optional<Finding> letter() {
        List<Words> head = head();
        boolean about = head.stream().anyMatch(words -> starts(words.text, "v/v") || starts(words.text, "(v/v"));
        Optional<Words> addressee = head.stream()
                .filter(words -> starts(words.text, "kính gửi")
                        || Folding.key(words.text).contains("kính gửi:"))
                .findFirst();
        boolean untyped = plan.number().isPresent()
                && plan.number().flatMap(DocumentNumber::typeCode).isEmpty();
        boolean addressed = addressee.isPresent() && plan.subject().isEmpty();
        if (hasPlanNumber()) {
            if (!about || !addressed) {
                return Optional.empty();
            }
        } else if (!about && !untyped) {
            return addressed ? Optional.of(nothing()) : Optional.empty();
        } else if (!addressed
                && !(about
                        && (untyped || addressee.isPresent() || plan.subject().isEmpty()))) {
            return Optional.empty();
        }
        Location at = addressee.map(Words::at).orElse(Location.ROOT);
        Optional<String> found = addressee.map(words -> shortened(words.text));
        return Optional.of(other(DocumentType.OFFICIAL_LETTER.vietnamese(), at, found));
    }

    /** Words of a plan with their place. */
    private record Words(String text, Location at) {}

    /** The words among which a letter says to whom it goes and what it is about, wherever reading put them. */
    private List<Words> head() {
        List<Words> head = new ArrayList<>();
        plan.subject().ifPresent(words -> head.add(new Words(words, Location.ROOT.member("subject"))));
        for (int i = 0; i < plan.legalBases().size(); i++) {
            Location at = Location.ROOT.member("legalBases").index(i);
            plan.legalBases().get(i).text().ifPresent(words -> head.add(new Words(words, at)));
        }
        plan.enactment().ifPresent(words -> head.add(new Words(words, Location.ROOT.member("enactment"))));
        for (int i = 0; i < Math.min(MOST_BEFORE_ADDRESSEE, plan.body().size()); i++) {
            head.add(new Words(
                    words(plan.body().get(i)), Location.ROOT.member("body").index(i)));
        }
        return head;
    }

    private static String shortened(String words) {
        return words.length() > LONGEST_FOUND
                ? words.substring(0, LONGEST_FOUND).strip() + "…"
                : words;
    }

    private static String words(Block block) {
        if (block instanceof Paragraph paragraph) {
            return paragraph.text();
        }
        return block instanceof Item item ? item.text() : block instanceof Section section ? section.heading() : "";
    }

    private boolean hasPlanNumber() {
        return plan.number()
                .flatMap(DocumentNumber::symbol)
                .map(Recognition::firstCode)
                .filter(PLAN_CODES::contains)
                .isPresent();
    }

    private static String firstCode(String symbol) {
        int end = 0;
        while (end < symbol.length() && Character.isLetter(symbol.charAt(end))) {
            end++;
        }
        return symbol.substring(0, end).toUpperCase(Locale.ROOT);
    }

    /** How many parts of a document there are. */
    private int parts() {
        return (int) Stream.of(
                        plan.number().isPresent(),
                        plan.subject().isPresent(),
                        !plan.issuers().isEmpty(),
                        plan.place().isPresent() || plan.issued().isPresent(),
                        plan.attachedTo().isPresent(),
                        !plan.legalBases().isEmpty(),
                        plan.enactment().isPresent(),
                        !plan.body().isEmpty(),
                        !plan.recipients().isEmpty() || plan.archive().isPresent(),
                        !plan.signatures().isEmpty(),
                        !plan.annexes().isEmpty())
                .filter(there -> there)
                .count();
    }

    /** Whether a part without title, number and subject, or an excerpt, can only be of a plan. */
    private boolean isPlanByItsParts() {
        boolean named = plan.enactment()
                        .filter(words -> Folding.key(words).contains(PLAN))
                        .isPresent()
                || isClosedAsPlan();
        boolean aims = !plan.objectives().isEmpty() || has(AIMS);
        boolean work = !plan.assignments().isEmpty() || has(WORK);
        long others = Stream.of(plan.legalBases(), plan.recipients(), plan.signatures())
                .filter(part -> !part.isEmpty())
                .count();
        return aims && (work || others > 1) || named && (work || others > 0);
    }

    /** Whether the title comes after the bases, where reading takes it for a paragraph. */
    private boolean isTitledInside() {
        return head().stream()
                .filter(words -> !words.text.endsWith(":"))
                .flatMap(words -> DocumentTitle.of(words.text).stream())
                .anyMatch(title -> title.isWhole() && title.isPlan());
    }

    private boolean isClosedAsPlan() {
        for (int i = plan.body().size() - 1; i >= 0 && i >= plan.body().size() - 3; i--) {
            String key = Folding.key(words(plan.body().get(i)));
            if (CLOSINGS.stream().anyMatch(key::startsWith) && key.contains(PLAN)) {
                return true;
            }
        }
        return false;
    }

    private boolean has(Set<SectionRole> roles) {
        return plan.sections().stream()
                .anyMatch(section -> roles.contains(section.role().orElseGet(() -> Headings.role(section.heading()))));
    }

    private static boolean starts(String text, String words) {
        String key = Folding.key(text.substring(0, Math.min(text.length(), 3 * words.length())));
        return key.startsWith(words)
                && (key.length() == words.length() || !Character.isLetter(key.charAt(words.length())));
    }

    private static Finding other(String type, Location at, Optional<String> found) {
        return Finding.builder()
                .code(OTHER_DOCUMENT)
                .severity(Severity.ERROR)
                .location(at)
                .message(new Message(
                        "Đây là văn bản loại " + type + ", không phải kế hoạch, nên không được kiểm tra",
                        "This is a document of another type (" + type + "), not a plan; it was not checked"))
                .found(found)
                .build();
    }

    private static Finding nothing() {
        return Finding.builder()
                .code(NO_PLAN_FOUND)
                .severity(Severity.ERROR)
                .location(Location.ROOT)
                .message(new Message(
                        "Không thấy dấu hiệu nào của một kế hoạch (tên loại KẾ HOẠCH, số …/KH-…, trích yếu, mục đích, phân công), nên không"
                                + " kiểm tra",
                        "Nothing shows that this is a plan (the title KẾ HOẠCH, a number with KH, a subject, objectives, assignments);"
                                + " it was not checked"))
                .build();
    }
}
