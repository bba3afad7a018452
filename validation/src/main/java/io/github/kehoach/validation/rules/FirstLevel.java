package io.github.kehoach.validation.rules;

import io.github.kehoach.core.Assignment;
import io.github.kehoach.core.Block;
import io.github.kehoach.core.Label;
import io.github.kehoach.core.LabelStyle;
import io.github.kehoach.core.Section;
import io.github.kehoach.core.SectionRole;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.language.Folding;
import io.github.kehoach.validation.Fact;
import io.github.kehoach.validation.Placed;
import io.github.kehoach.validation.PlanFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The sections of the first level (mục), those of a phần included: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II,
 * khoản 6.
 */
final class FirstLevel {
    private static final Fact<FirstLevel> OF_PLAN = Fact.of(FirstLevel::read);

    private final List<Placed<Section>> sections = new ArrayList<>();

    private FirstLevel() {}

    static FirstLevel of(PlanFacts facts) {
        return facts.get(OF_PLAN);
    }

    List<Placed<Section>> sections() {
        return sections;
    }

    /** Whether the plan is divided at all. */
    boolean isDivided() {
        return sections.size() > 1;
    }

    /** Whether some section has one of the roles, by itself or by words anywhere in its heading. */
    boolean has(Set<SectionRole> roles, List<String> words) {
        for (Placed<Section> section : sections) {
            if (section.part().role().filter(roles::contains).isPresent()) {
                return true;
            }
        }
        for (Placed<Section> section : sections) {
            String heading = Folding.key(section.part().heading());
            for (String some : words) {
                if (heading.contains(some)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether some section gives work to bodies. */
    boolean assigns() {
        for (Placed<Section> section : sections) {
            for (Block block : section.part().content()) {
                if (block instanceof Assignment) {
                    return true;
                }
            }
        }
        return false;
    }

    private static FirstLevel read(PlanFacts facts) {
        FirstLevel level = new FirstLevel();
        level.add(facts.plan().body(), Location.ROOT.member("body"), true);
        return level;
    }

    private void add(List<Block> blocks, Location list, boolean ofPlan) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Section section) {
                Location at = list.index(i);
                sections.add(new Placed<>(section, at));
                if (ofPlan && isPart(section)) {
                    add(section.content(), at.member("content"), false);
                }
            }
        }
    }

    /** Whether it is a phần, which holds mục: {@code Phần I}, {@code Phần thứ nhất}, {@code A.} */
    private static boolean isPart(Section section) {
        Label label = section.label().orElse(null);
        return label != null
                && (label.word().isPresent()
                        || label.style() == LabelStyle.WORDS
                        || label.style() == LabelStyle.LETTER);
    }
}
