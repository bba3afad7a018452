package io.github.kehoach.core;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The marker of a section, item or task, right or wrong, with the parts that can be told: of {@code II-} the number 2 and
 * the delimiter {@code -}. Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục
 * II, khoản 6 names phần, chương, mục, tiểu mục, điều, khoản and điểm; decimal numbers and bullets are custom.
 * Two labels are equal if their words are. Safe for use by many threads.
 */
public final class Label {
    /**
     * What stands for a marker where the document has none, as before a heading that is set off by its capitals alone.
     * Writers set nothing for it, while they compose a marker for a heading whose label is absent.
     */
    public static final Label NONE = new Label("");

    private final String written;

    /** Told when first asked for; telling it twice does no harm. */
    private @Nullable LabelParts parts;

    private Label(String written) {
        this.written = Objects.requireNonNull(written, "written");
    }

    /** Returns the label with these words; any words will do, and none are those of {@link #NONE}. */
    public static Label of(String written) {
        return new Label(written);
    }

    /** The words as the document has them, delimiter included, for example {@code 1.1.2.} */
    public String written() {
        return written;
    }

    /** How the number is written. */
    public LabelStyle style() {
        return parts().style();
    }

    /**
     * The numbers of all levels: {@code 1.1.2.} gives 1, 1 and 2, {@code đ)} gives 5. Letters count in the Vietnamese
     * alphabet. Empty for a bullet, for a letter outside that alphabet, and where there is no number.
     */
    public List<Integer> numbers() {
        return parts().numbers();
    }

    /** The number of the last level; empty if there is none. */
    public OptionalInt ordinal() {
        List<Integer> numbers = numbers();
        return numbers.isEmpty() ? OptionalInt.empty() : OptionalInt.of(numbers.get(numbers.size() - 1));
    }

    /** What closes the number: {@code .}, {@code -}, {@code )}; empty if nothing does, and for a bullet. */
    public String delimiter() {
        return parts().delimiter();
    }

    /** The word before the number, as written: {@code Điều}, {@code PHẦN}; empty if there is none. */
    public Optional<String> word() {
        return parts().word();
    }

    /**
     * Returns the label with another number at its last level, written as this one is: {@code IV-} with 3 gives
     * {@code III-}.
     *
     * @param ordinal the number, from 1
     * @return the label; empty if this one has no number, or if that number cannot be written like it
     */
    public Optional<Label> withOrdinal(int ordinal) {
        return LabelNumber.replaced(this, ordinal).map(Label::of);
    }

    /** Returns the words as written. */
    @Override
    public String toString() {
        return written;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Label that && written.equals(that.written);
    }

    @Override
    public int hashCode() {
        return written.hashCode();
    }

    private LabelParts parts() {
        LabelParts told = parts;
        if (told == null) {
            told = LabelParts.of(written);
            parts = told;
        }
        return told;
    }
}
