package io.github.kehoach.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Edit;
import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.language.LookAlikes;
import io.github.kehoach.core.testing.PlanArbitraries;
import io.github.kehoach.serialization.json.PlanJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RepairPropertyTest {
    private static final PlanValidator VALIDATOR = PlanValidator.standard();

    /** A fault, and what it chooses its place by. */
    private record Injection(CurableFault fault, int text, int way) {}

    private record Faulty(Plan good, Plan plan) {
        static Faulty of(Plan good, List<Injection> injections) {
            Plan plan = good;
            for (Injection one : injections) {
                plan = one.fault.into(plan, one.text, one.way);
            }
            return new Faulty(good, plan);
        }
    }

    @Provide
    Arbitrary<Faulty> exemplary() {
        return faulty(Arbitraries.of(good("state"), good("party"), good("trade-union")));
    }

    @Provide
    Arbitrary<Faulty> typical() {
        return faulty(PlanArbitraries.typicalPlans());
    }

    private static Arbitrary<Faulty> faulty(Arbitrary<Plan> plans) {
        Arbitrary<Injection> injections = Combinators.combine(
                        Arbitraries.of(CurableFault.class),
                        Arbitraries.integers().between(0, 500),
                        Arbitraries.integers().between(0, 500))
                .as(Injection::new);
        return Combinators.combine(plans, injections.list().ofMinSize(1).ofMaxSize(6))
                .as(Faulty::of);
    }

    private static Plan good(String name) {
        try (InputStream in = RepairPropertyTest.class.getResourceAsStream("rules/" + name + ".json")) {
            return PlanJson.read(in.readAllBytes()).plan().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Property
    void givesAGoodPlanBack(@ForAll("exemplary") Faulty faulty) {
        Plan repaired = Repair.of(faulty.plan, VALIDATOR).plan();
        Map<Location, String> good = texts(faulty.good);
        texts(repaired).forEach((at, text) -> assertThat(text).as(at.toString()).isEqualTo(good.get(at)));
        assertThat(repaired).isEqualTo(faulty.good);
    }

    @Property
    void curesAndDoesNoHarm(@ForAll("typical") Faulty faulty) {
        Repair repair = Repair.of(faulty.plan, VALIDATOR);
        List<Finding> before = VALIDATOR.validate(faulty.plan).findings();
        List<Finding> after = VALIDATOR.validate(repair.plan()).findings();
        Set<String> cured = new HashSet<>(keys(repair.cured()));
        assertThat(keys(after)).noneMatch(cured::contains);
        // which cure a lighter finding came from is not told
        Severity gravest = repair.cured().stream()
                .map(Finding::severity)
                .min(Comparator.naturalOrder())
                .orElse(Severity.INFO);
        List<String> added = new ArrayList<>(keys(after.stream()
                .filter(finding -> finding.severity().compareTo(gravest) <= 0)
                .toList()));
        keys(before).forEach(added::remove);
        assertThat(added).isEmpty();
    }

    @Property
    void leavesNothingToRepair(@ForAll("typical") Faulty faulty) {
        Plan repaired = Repair.of(faulty.plan, VALIDATOR).plan();
        Repair again = Repair.of(repaired, VALIDATOR);
        assertThat(again.cured()).isEmpty();
        assertThat(again.plan()).isEqualTo(repaired);
    }

    @Property
    void changesNoTextButThoseOfItsCuresAndNoLetterOfThem(@ForAll("typical") Faulty faulty) {
        Repair repair = Repair.of(faulty.plan, VALIDATOR);
        Set<Location> mended = new HashSet<>();
        repair.cured()
                .forEach(finding -> finding.fix().stream().map(Edit::location).forEach(mended::add));
        Map<Location, String> before = texts(faulty.plan);
        Map<Location, String> after = texts(repair.plan());
        assertThat(after.keySet()).isEqualTo(before.keySet());
        after.forEach((at, text) -> {
            if (!mended.contains(at)) {
                assertThat(text).as(at.toString()).isEqualTo(before.get(at));
            } else if (!at.toString().startsWith("/archive/")) {
                assertThat(letters(text)).as(at.toString()).isEqualTo(letters(before.get(at)));
            }
        });
        assertThat(archive(repair.plan())).containsExactlyInAnyOrderElementsOf(archive(faulty.plan));
    }

    private static List<String> keys(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.code() + " " + finding.location())
                .toList();
    }

    private static Map<Location, String> texts(Plan plan) {
        Map<Location, String> texts = new HashMap<>();
        plan.mapTexts((text, at) -> {
            texts.put(at, text);
            return text;
        });
        return texts;
    }

    private static List<String> archive(Plan plan) {
        return plan.archive().orElseThrow().entries().stream()
                .map(RepairPropertyTest::letters)
                .toList();
    }

    /** The Vietnamese letters and the figures that a text is meant to have, without zeros at its beginning. */
    private static String letters(String text) {
        StringBuilder meant = new StringBuilder(text);
        LookAlikes.in(text).forEach(letter -> meant.setCharAt(letter.span().start(), letter.meant()));
        StringBuilder letters = new StringBuilder();
        Normalizer.normalize(meant, Normalizer.Form.NFC)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .filter(letter -> letter != '0' || letters.length() > 0)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
