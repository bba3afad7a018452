package io.github.kehoach.serialization.json;

import io.github.kehoach.core.Annex;
import io.github.kehoach.core.Archive;
import io.github.kehoach.core.Block;
import io.github.kehoach.core.Citation;
import io.github.kehoach.core.Coded;
import io.github.kehoach.core.DocumentNumber;
import io.github.kehoach.core.Extensions;
import io.github.kehoach.core.Issuer;
import io.github.kehoach.core.JsonValue;
import io.github.kehoach.core.Label;
import io.github.kehoach.core.LegalBasis;
import io.github.kehoach.core.ObjectiveKind;
import io.github.kehoach.core.PartialDate;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Recipient;
import io.github.kehoach.core.Regime;
import io.github.kehoach.core.Secrecy;
import io.github.kehoach.core.SectionRole;
import io.github.kehoach.core.Signature;
import io.github.kehoach.core.TableRow;
import io.github.kehoach.core.Task;
import io.github.kehoach.core.Urgency;
import java.util.ArrayList;
import java.util.List;

/** What of a plan can be read and written by itself: each type with the kind of JSON value that it is in a plan. */
final class Parts {
    /**
     * A type.
     *
     * @param of the type as it is declared
     * @param kind its kind; of a type of block that of all blocks, so that its type is written too
     */
    record Part<T>(Class<T> of, Kind<? super T> kind) {}

    /** Those that are objects or arrays. */
    static final List<Part<?>> STRUCTURES = structures();

    /** Those that are texts, which may be keys of a map too. */
    static final List<Part<?>> TEXTS = List.of(
            new Part<>(Label.class, LabelKind.LABEL),
            new Part<>(DocumentNumber.class, TextKind.NUMBER),
            new Part<>(PartialDate.class, DateKind.DATE),
            coded(Regime.class, Regime.values()),
            coded(Secrecy.class, Secrecy.values()),
            coded(Urgency.class, Urgency.values()),
            coded(SectionRole.class, SectionRole.values()),
            coded(ObjectiveKind.class, ObjectiveKind.values()));

    private Parts() {}

    private static List<Part<?>> structures() {
        List<Part<?>> parts = new ArrayList<>(List.of(
                new Part<>(Plan.class, PlanFormat.PLAN),
                new Part<>(Issuer.class, PlanFormat.ISSUER),
                new Part<>(LegalBasis.class, PlanFormat.LEGAL_BASIS),
                new Part<>(Citation.class, PlanFormat.CITATION),
                new Part<>(Task.class, BlockFormat.TASK),
                new Part<>(Annex.class, PlanFormat.ANNEX),
                new Part<>(Recipient.class, PlanFormat.RECIPIENT),
                new Part<>(Signature.class, PlanFormat.SIGNATURE),
                new Part<>(Archive.class, PlanFormat.ARCHIVE),
                new Part<>(TableRow.class, BlockFormat.ROW),
                new Part<>(Extensions.class, new ExtensionsKind()),
                new Part<>(Block.class, BlockFormat.BLOCK)));
        for (Blocks.Type<?> type : BlockFormat.TYPES) {
            parts.add(new Part<>(type.of(), BlockFormat.BLOCK));
        }
        parts.add(new Part<>(JsonValue.class, JsonKind.JSON));
        for (Class<?> type : JsonValue.class.getPermittedSubclasses()) {
            parts.add(new Part<>(type.asSubclass(JsonValue.class), JsonKind.JSON));
        }
        return List.copyOf(parts);
    }

    /** The JSON that a type of any value is. */
    static JsonType json(Class<?> type) {
        if (type == JsonValue.JsonString.class) {
            return JsonType.STRING;
        } else if (type == JsonValue.JsonNumber.class) {
            return JsonType.NUMBER;
        } else if (type == JsonValue.JsonBoolean.class) {
            return JsonType.BOOLEAN;
        } else if (type == JsonValue.JsonArray.class) {
            return JsonType.ARRAY;
        }
        return type == JsonValue.JsonNull.class ? JsonType.NULL : JsonType.OBJECT;
    }

    private static <E extends Enum<E> & Coded> Part<E> coded(Class<E> type, E[] constants) {
        return new Part<>(type, new CodedKind<>(constants));
    }
}
