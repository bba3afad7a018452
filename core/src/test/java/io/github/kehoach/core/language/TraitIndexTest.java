package io.github.kehoach.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TraitIndexTest {
    private final List<Passage> passages =
            Stream.of("ngày 02/9", "không có gì", "15/KH-UBND").map(Passage::of).toList();
    private final TraitIndex index = TraitIndex.of(passages);

    @Test
    void findsThePassagesWithATraitInOrder() {
        assertThat(index.next(Trait.DIGIT, 0)).isZero();
        assertThat(index.next(Trait.DIGIT, 1)).isEqualTo(2);
        assertThat(index.next(Trait.DIGIT, 3)).isEqualTo(-1);
    }

    @Test
    void agreesWithEachPassage() {
        for (Trait trait : Trait.values()) {
            for (int i = 0; i < passages.size(); i++) {
                assertThat(index.next(trait, i) == i)
                        .as("%s in %s", trait, passages.get(i).text())
                        .isEqualTo(passages.get(i).has(trait));
            }
        }
    }

    @Test
    void findsNothingWhereNoPassageHasATrait() {
        assertThat(index.next(Trait.INVISIBLE, 0)).isEqualTo(-1);
        assertThat(TraitIndex.of(List.of()).next(Trait.DIGIT, 0)).isEqualTo(-1);
    }
}
