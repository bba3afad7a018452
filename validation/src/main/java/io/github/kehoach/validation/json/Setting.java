package io.github.kehoach.validation.json;

import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Range;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value of a settings file with its place.
 *
 * @param at the pointer to it
 * @param range where it stands in the file
 * @param type what kind of value it is
 * @param text the value of a string; of other plain values what is written; empty for objects and arrays
 * @param members the members of an object in their order; empty for others
 * @param elements the elements of an array; empty for others
 */
public record Setting(
        Location at, Range range, Type type, String text, Map<String, Setting> members, List<Setting> elements) {
    /** The kinds of values that settings tell apart. */
    public enum Type {
        OBJECT("đối tượng { }", "an object"),
        ARRAY("danh sách [ ]", "an array"),
        STRING("chuỗi ký tự", "a string"),
        OTHER("giá trị khác", "another value");

        final String vi;
        final String en;

        Type(String vi, String en) {
            this.vi = vi;
            this.en = en;
        }
    }

    /** Returns a member of an object; null if there is none. */
    public @Nullable Setting member(String name) {
        return members.get(name);
    }
}
