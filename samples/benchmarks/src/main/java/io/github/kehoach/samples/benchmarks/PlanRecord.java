package io.github.kehoach.samples.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A plan as records with constraints of Jakarta Validation, as a user would declare them who needs no more than the JSON. What
 * is absent is null. The constraints are those of the schema (what is required, forms of dates and format version) and of the rules those that
 * see one text alone: the form of a number, and that a text is {@link CleanText clean}.
 *
 * @param formatVersion the version of the plan format
 */
record PlanRecord(
        @NotNull @Pattern(regexp = "1\\.[0-9]+") String formatVersion,
        @Nullable @Pattern(regexp = CODE) String regime,
        @Nullable @CleanText String draft,
        @NotEmpty @Nullable List<@Valid IssuerRecord> issuers,

        @NotNull @Nullable @Pattern(regexp = NUMBER) @CleanText
        String number,

        @NotBlank @Nullable @CleanText String place,
        @NotNull @Nullable @Pattern(regexp = DATE) String issued,
        @Nullable @Pattern(regexp = CODE) String secrecy,
        @Nullable @Pattern(regexp = CODE) String urgency,
        @Nullable @CleanText String circulation,
        @NotBlank @Nullable @CleanText String subject,
        @Nullable @Valid CitationRecord attachedTo,
        @NotEmpty @Nullable List<@Valid BasisRecord> legalBases,
        @NotBlank @Nullable @CleanText String enactment,
        @NotEmpty @Nullable List<@Valid BlockRecord> body,
        @NotEmpty @Nullable List<@Valid RecipientRecord> recipients,
        @NotNull @Nullable List<@NotBlank @CleanText String> archive,
        @NotEmpty @Nullable List<@Valid SignatureRecord> signatures,
        @Nullable List<@Valid AnnexRecord> annexes) {
    static final PlanRecord NOTHING = new PlanRecord(
            "1.0", null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null);

    private static final String CODE = "[\\p{Lower}-]+";
    private static final String DATE = "[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?";
    private static final String NUMBER = "[0-9]*/?(KH|[0-9])[\\p{Lu}/-]*";

    /** Reads and writes them; what is absent is not written. */
    static JsonMapper mapper() {
        return JsonMapper.builder()
                .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .build();
    }

    record IssuerRecord(
            @Nullable @CleanText String parent,
            @NotBlank @Nullable @CleanText String name) {}

    record CitationRecord(
            @Nullable @CleanText String type,
            @Nullable @CleanText String number,
            @Nullable @Pattern(regexp = DATE) String issued,
            @Nullable @CleanText String issuer,
            @Nullable @CleanText String subject) {}

    record BasisRecord(
            @Nullable @CleanText String lead,
            @Nullable List<@Valid CitationRecord> documents,
            @Nullable @CleanText String text) {}

    record RecipientRecord(
            @NotBlank @CleanText String name,
            @Nullable @CleanText String purpose,
            @Nullable @CleanText String group) {}

    record SignatureRecord(
            @Nullable List<@CleanText String> capacity,
            @NotBlank @Nullable @CleanText String position,
            @NotBlank @Nullable @CleanText String name) {}

    record AnnexRecord(
            @Nullable @CleanText String label,
            @NotBlank @Nullable @CleanText String title,
            @Nullable List<@Valid BlockRecord> content) {}

    record TaskRecord(
            @Nullable String label,
            @NotBlank @CleanText String text,
            @Nullable @Pattern(regexp = DATE) String due,
            @Nullable @CleanText String deliverable,
            @Nullable List<@Valid BlockRecord> content) {}

    /** A part of the body; its kind is told by the member {@code type}. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(SectionRecord.class),
        @JsonSubTypes.Type(ParagraphRecord.class),
        @JsonSubTypes.Type(ItemRecord.class),
        @JsonSubTypes.Type(ObjectiveRecord.class),
        @JsonSubTypes.Type(AssignmentRecord.class),
        @JsonSubTypes.Type(TableRecord.class)
    })
    sealed interface BlockRecord {
        /** What stands under it; null if nothing does. */
        default @Nullable List<BlockRecord> content() {
            return null;
        }
    }

    @JsonTypeName("section")
    record SectionRecord(
            @Nullable String label,
            @NotBlank @CleanText String heading,
            @Nullable @Pattern(regexp = CODE) String role,
            @Override @Nullable List<@Valid BlockRecord> content)
            implements BlockRecord {}

    @JsonTypeName("paragraph")
    record ParagraphRecord(@NotBlank @CleanText String text) implements BlockRecord {}

    @JsonTypeName("item")
    record ItemRecord(
            @Nullable String label,
            @NotBlank @CleanText String text,
            @Override @Nullable List<@Valid BlockRecord> content)
            implements BlockRecord {}

    @JsonTypeName("objective")
    record ObjectiveRecord(
            @Nullable @Pattern(regexp = CODE) String kind,
            @Nullable String label,
            @NotBlank @CleanText String text,
            @Override @Nullable List<@Valid BlockRecord> content)
            implements BlockRecord {}

    @JsonTypeName("assignment")
    record AssignmentRecord(
            @Nullable String label,
            @Nullable @CleanText String heading,
            @NotEmpty List<@NotBlank @CleanText String> assignees,
            @Nullable List<@NotBlank @CleanText String> partners,
            @Nullable List<@Valid TaskRecord> tasks,
            @Override @Nullable List<@Valid BlockRecord> content)
            implements BlockRecord {}

    @JsonTypeName("table")
    record TableRecord(
            @Nullable @CleanText String caption,
            @Nullable List<@CleanText String> columns,
            @NotEmpty List<List<@CleanText String>> rows)
            implements BlockRecord {}
}
