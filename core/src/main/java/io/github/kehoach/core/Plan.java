package io.github.kehoach.core;

import io.github.kehoach.core.finding.Location;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;

/**
 * An administrative plan (kế hoạch): what the document says, from letterhead to annexes, in the order of the plan format.
 * Nothing is required, so that a draft or a faulty plan can be held too; what should be there is a matter of rules.
 */
@Value.Immutable
public sealed interface Plan extends Node permits ImmutablePlan {
    /**
     * The address of the JSON Schema that a plan JSON names in {@code "$schema"}, for editors to find it; empty if it names
     * none. It is kept and written back, and says nothing about the plan.
     */
    Optional<String> schema();

    /** Whose rules of form apply; empty if it is to be derived. */
    Optional<Regime> regime();

    /** The draft note as written, for example {@code Dự thảo lần 1}. */
    Optional<String> draft();

    /** The issuing bodies of the letterhead; several for a joint plan. */
    List<Issuer> issuers();

    /** The number and symbol (số, ký hiệu). */
    Optional<DocumentNumber> number();

    /** The place of issue (địa danh). */
    Optional<String> place();

    /** The date of issue; of a draft, what of it is filled in. */
    Optional<PartialDate> issued();

    /** The secrecy mark. */
    Optional<Secrecy> secrecy();

    /** The urgency mark. */
    Optional<Urgency> urgency();

    /** The note on who may see it, for example {@code LƯU HÀNH NỘI BỘ}. */
    Optional<String> circulation();

    /**
     * The title (tên loại) as written, where it is more or other than {@code KẾ HOẠCH}: {@code BÁO CÁO} in a source that is no plan;
     * empty for the usual title.
     */
    Optional<String> title();

    /** What the plan is about (trích yếu), on one line. */
    Optional<String> subject();

    /** The decision that the plan is issued with (ban hành kèm theo). */
    Optional<Citation> attachedTo();

    /** What the plan rests on, in document order. */
    List<LegalBasis> legalBases();

    /** The sentence that enacts the plan and ends in {@code như sau:}. */
    Optional<String> enactment();

    /** Everything from the enactment to the recipients; the closing sentence is its last paragraph. */
    List<Block> body();

    /** The list of recipients (nơi nhận), one a line. */
    List<Recipient> recipients();

    /** The archive line (Lưu); empty if there is none. */
    Optional<Archive> archive();

    /** The signature, or several of a joint plan. */
    List<Signature> signatures();

    /** The annexes, those that are only announced included. */
    List<Annex> annexes();

    @Override
    @Value.Default
    default Extensions extensions() {
        return Extensions.NONE;
    }

    /** The version of the plan format: as read, or else the first that has all that the plan uses. */
    @Value.Default
    default String formatVersion() {
        return title().isPresent() ? "1.1" : "1.0";
    }

    /** Returns every objective of body and annexes, at any depth, in document order. */
    default List<Objective> objectives() {
        return Walk.collect(this, Objective.class);
    }

    /**
     * Returns every assignment of body and annexes, at any depth, in document order. What the rows of tables assign is worked
     * out by {@link io.github.kehoach.core.language.TaskRow}.
     */
    default List<Assignment> assignments() {
        return Walk.collect(this, Assignment.class);
    }

    /** Returns every section of body and annexes, at any depth, in document order; a section stands before those in it. */
    default List<Section> sections() {
        return Walk.collect(this, Section.class);
    }

    /**
     * Visits every part of the plan with its place, in the order of the plan format, each before what stands in it.
     *
     * @param visitor gets the parts
     */
    default void walk(NodeVisitor visitor) {
        Walk.all(this, (node, at) -> Walk.dispatch(node, at, visitor));
    }

    /**
     * Returns the part of the plan at a place, or the part that the place is a member of: {@code /body/2} and
     * {@code /body/2/label} both give the third block of the body.
     *
     * @param location the place
     * @return the innermost part; empty if the place runs through a part that is not there
     */
    default Optional<Node> find(Location location) {
        return Walk.find(this, location);
    }

    /**
     * Returns the parts that lead to a place, each in the one before it: of {@code /body/2/content/0/text} the third block of
     * the body and the first block in that.
     *
     * @param location the place
     * @return the parts from the outermost to the innermost, the plan left out; empty for the plan itself and its members, and
     *     if the place runs through a part that is not there
     */
    default List<Node> path(Location location) {
        return Walk.path(this, location);
    }

    /**
     * Returns the same plan with every text that it stores mapped, from letterhead to annexes: to bring its spelling into one
     * form, for example. Extensions, dates and {@link #schema} stay as they are.
     *
     * @param map gets each text; it must not return null
     */
    default Plan mapTexts(UnaryOperator<String> map) {
        return mapTexts((text, at) -> map.apply(text));
    }

    /**
     * Returns the same plan with every text that it stores mapped, as {@link #mapTexts(UnaryOperator)} does.
     *
     * @param map gets each text with its place; it must not return null
     */
    default Plan mapTexts(BiFunction<String, Location, String> map) {
        return new TextMapping(map).plan(this);
    }

    /** Returns an empty builder; nothing is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Plan}. */
    final class Builder extends ImmutablePlan.Builder {
        Builder() {}

        /** Sets the number by its words. */
        public Builder number(String written) {
            return number(DocumentNumber.of(written));
        }

        /** Sets a full date of issue. */
        public Builder issued(LocalDate date) {
            return issued(PartialDate.of(date));
        }

        /** Sets the archive line by its entries. */
        public Builder archive(String... entries) {
            return archive(Archive.of(entries));
        }
    }
}
