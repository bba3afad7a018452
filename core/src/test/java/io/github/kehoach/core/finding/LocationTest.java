package io.github.kehoach.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocationTest {
    @Test
    void isWrittenAsAJsonPointer() {
        assertThat(Location.ROOT).hasToString("");
        assertThat(Location.ROOT.member("body").index(2).member("label")).hasToString("/body/2/label");
        assertThat(Location.ROOT.member("x-a/b~c")).hasToString("/x-a~1b~0c");
        assertThat(Location.ROOT.member("")).hasToString("/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "//",
                "/body/2/label",
                "/body/0",
                "/x-a~1b~0c",
                "/~01",
                "/01",
                "/-1",
                "/2147483647",
                "/2147483648",
                "/99999999999",
                "/٣",
                "/x- 😀\n"
            })
    void isReadAsItIsWritten(String pointer) {
        assertThat(Location.parse(pointer)).hasToString(pointer);
    }

    @Test
    void readsAStepOfDigitsAsAnIndex() {
        assertThat(Location.parse("/body/2"))
                .isEqualTo(Location.ROOT.member("body").index(2));
        assertThat(Location.parse("/" + Integer.MAX_VALUE)).isEqualTo(Location.ROOT.index(Integer.MAX_VALUE));
        assertThat(Location.parse("/2147483648")).isEqualTo(Location.ROOT.member("2147483648"));
        assertThat(Location.parse("/90")).isEqualTo(Location.ROOT.index(90));
        assertThat(Location.parse("/01")).isEqualTo(Location.ROOT.member("01"));
        assertThat(Location.parse("/~01")).isEqualTo(Location.ROOT.member("~1"));
    }

    @Test
    void refusesWhatIsNoPointerAndNoIndex() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Location.parse("body"))
                .withMessageContaining("body");
        assertThatIllegalArgumentException().isThrownBy(() -> Location.ROOT.index(-1));
    }

    @Test
    void knowsItsLastStepAndItsParent() {
        Location label = Location.parse("/body/2/label");
        Location block = label.parent().orElseThrow();

        assertThat(label.memberName()).contains("label");
        assertThat(label.elementIndex()).isEqualTo(-1);
        assertThat(block.memberName()).isEmpty();
        assertThat(block.elementIndex()).isEqualTo(2);
        assertThat(Location.parse("/body/0").memberName()).isEmpty();
        assertThat(Location.ROOT.parent()).isEmpty();
        assertThat(Location.ROOT.memberName()).isEmpty();
        assertThat(Location.ROOT.elementIndex()).isEqualTo(-1);
    }

    @Test
    void givesItsStepsFromThePlanDown() {
        assertThat(Location.parse("/body/2/label").steps()).hasToString("[/body, /body/2, /body/2/label]");
        assertThat(Location.ROOT.steps()).isEmpty();
    }

    @Test
    void hasAHashCodeThatTellsElementsApart() {
        Location body = Location.ROOT.member("body");

        assertThat(IntStream.range(0, 100)
                        .map(i -> body.index(i).member("text").hashCode())
                        .distinct())
                .hasSize(100);
        assertThat(body.index(0).hashCode())
                .isNotEqualTo(Location.ROOT.member("annexes").index(0).hashCode());
    }

    @Test
    void isInTheMemberThatItsFirstStepNames() {
        assertThat(Location.parse("/body/1/label").isIn("body")).isTrue();
        assertThat(Location.parse("/body").isIn("body")).isTrue();
        assertThat(Location.parse("/annexes/0/body").isIn("body")).isFalse();
        assertThat(Location.parse("/1/body").isIn("body")).isFalse();
        assertThat(Location.ROOT.isIn("")).isFalse();
    }

    @Test
    void isEqualStepByStep() {
        Location location = Location.ROOT.member("body").index(1);

        assertThat(location)
                .isEqualTo(Location.parse("/body/1"))
                .hasSameHashCodeAs(Location.parse("/body/1"))
                .isNotEqualTo(Location.parse("/body/2"))
                .isNotEqualTo(Location.parse("/body"))
                .isNotEqualTo(Location.parse("/body/1/label"))
                .isNotEqualTo(Location.parse("/tasks/1"))
                .isNotEqualTo(Location.ROOT)
                .isNotEqualTo(Location.ROOT.member("body").member("1"))
                .isNotEqualTo("/body/1");
        assertThat(Location.ROOT).isNotEqualTo(location).isEqualTo(Location.parse(""));
    }
}
