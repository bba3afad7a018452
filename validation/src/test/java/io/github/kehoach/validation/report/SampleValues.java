package io.github.kehoach.validation.report;

import io.github.kehoach.core.Annex;
import io.github.kehoach.core.Assignment;
import io.github.kehoach.core.Block;
import io.github.kehoach.core.Citation;
import io.github.kehoach.core.Coded;
import io.github.kehoach.core.Extensions;
import io.github.kehoach.core.Issuer;
import io.github.kehoach.core.Item;
import io.github.kehoach.core.JsonValue;
import io.github.kehoach.core.Label;
import io.github.kehoach.core.LegalBasis;
import io.github.kehoach.core.Node;
import io.github.kehoach.core.Objective;
import io.github.kehoach.core.ObjectiveKind;
import io.github.kehoach.core.Paragraph;
import io.github.kehoach.core.PartialDate;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Recipient;
import io.github.kehoach.core.Regime;
import io.github.kehoach.core.Section;
import io.github.kehoach.core.Signature;
import io.github.kehoach.core.Table;
import io.github.kehoach.core.Task;
import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.form.FormWording;
import io.github.kehoach.core.form.PlanForm;
import io.github.kehoach.core.language.Passage;
import io.github.kehoach.core.language.TraitIndex;
import io.github.kehoach.serialization.Limits;
import io.github.kehoach.serialization.Reading;
import io.github.kehoach.serialization.json.PlanJson;
import io.github.kehoach.serialization.json.PlanLines;
import io.github.kehoach.validation.ListedFinding;
import io.github.kehoach.validation.PlanBatch;
import io.github.kehoach.validation.PlanReport;
import io.github.kehoach.validation.PlanValidator;
import io.github.kehoach.validation.RulePage;
import io.github.kehoach.validation.RuleSet;
import io.github.kehoach.validation.Suppressions;
import java.io.ByteArrayInputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import tools.jackson.databind.JacksonModule;

/** Values of the public types, with something in every member. */
final class SampleValues {
    private static final Paragraph PARAGRAPH = Paragraph.of("a");
    private static final Citation CITATION = Citation.builder().type("Luật").build();
    private static final Finding FINDING = Finding.builder()
            .code("a")
            .severity(Severity.INFO)
            .location(Location.parse("/body"))
            .message("b", "c")
            .build();

    /** Those that are refused: what they hold is no data, or has a file form of its own. */
    private static final List<Object> REFUSED = List.of(
            FormWording.of(Regime.STATE),
            PlanForm.of(Plan.builder().build()),
            Passage.of("a"),
            TraitIndex.of(List.of()),
            Limits.standard(),
            PlanLines.of(new ByteArrayInputStream(new byte[0])),
            RuleSet.standard(),
            RulePage.of("skipped-number").orElseThrow(),
            Suppressions.of(List.of()),
            PlanValidator.standard(),
            PlanValidator.standard().review(),
            PlanBatch.of(PlanValidator.standard()),
            TextReport.in(Language.VI),
            SarifReport.of(RuleSet.standard(), Language.VI),
            JunitReport.in(Language.VI, Severity.ERROR));

    /** Handles that a caller gets for a while; they are refused as the ones above, but cannot be made here. */
    private static final Set<String> HANDLES = Set.of(
            "Wording",
            "PlanFacts",
            "RuleContext",
            "FindingDraft",
            "BatchRun",
            "PlanLine",
            "RuleList",
            "Fact",
            "Baseline");

    private static final Set<String> READ_REPORTS = Set.of(
            "Report",
            "Summary",
            "Tool",
            "RuleCounts",
            "NotEvaluatedRule",
            "ListedFinding",
            "SettingsFinding",
            "Verdict",
            "InputNotes",
            "UnreadInput",
            "SkippedFile");

    private static final Map<Class<?>, Object> VALUES = values();

    private SampleValues() {}

    private static Map<Class<?>, Object> values() {
        Map<Class<?>, Object> values = new HashMap<>();
        values.put(String.class, "a");
        values.put(int.class, 1);
        values.put(Integer.class, 1);
        values.put(char.class, 'a');
        values.put(boolean.class, true);
        values.put(LocalDate.class, LocalDate.of(2026, 4, 1));
        values.put(DayOfWeek.class, DayOfWeek.MONDAY);
        values.put(Period.class, Period.ofDays(1));
        values.put(OptionalInt.class, OptionalInt.of(1));
        values.put(Location.class, Location.parse("/body/0/label"));
        values.put(Label.class, Label.of("I."));
        values.put(PartialDate.class, PartialDate.of(2026, 4));
        values.put(Extensions.class, Extensions.of("x-a", JsonValue.of("b")));
        values.put(JsonValue.class, JsonValue.of(true));
        values.put(Plan.class, Plan.builder().subject("a").addBody(PARAGRAPH).build());
        values.put(Issuer.class, Issuer.of("a", "b"));
        values.put(LegalBasis.class, LegalBasis.builder().addDocument(CITATION).build());
        values.put(Citation.class, CITATION);
        values.put(Block.class, PARAGRAPH);
        values.put(Node.class, PARAGRAPH);
        values.put(Paragraph.class, PARAGRAPH);
        values.put(Section.class, Section.builder().heading("a").build());
        values.put(Item.class, Item.of("-", "a"));
        values.put(Objective.class, Objective.of(ObjectiveKind.GOAL, "-", "a"));
        values.put(Assignment.class, Assignment.builder().addAssignees("a").build());
        values.put(Table.class, Table.builder().addRow("a").build());
        values.put(Task.class, Task.of("-", "a"));
        values.put(Annex.class, Annex.builder().label("a").build());
        values.put(Recipient.class, Recipient.of("a", "b"));
        values.put(Signature.class, Signature.builder().name("a").build());
        values.put(Finding.class, FINDING);
        values.put(ListedFinding.class, new ListedFinding(FINDING, Optional.empty()));
        values.put(PlanReport.class, Reports.full().plans().get(0));
        values.put(Reading.class, PlanJson.read("{\"formatVersion\":\"1.0\",\"subjet\":\"a\"}"));
        values.put(JsonValue.JsonNumber.class, new JsonValue.JsonNumber("1.50"));
        values.put(Coded.class, Regime.STATE);
        REFUSED.forEach(value -> values.put(value.getClass(), value));
        return values;
    }

    /** Values of a type; none if there are none here. */
    static List<Object> of(Class<?> type) {
        if (VALUES.containsKey(type)) {
            return List.of(VALUES.get(type));
        }
        return type.isRecord() ? List.of(record(type)) : List.of();
    }

    /** Whether a mapper refuses to write a type. */
    static boolean isRefused(Class<?> type) {
        return REFUSED.stream().anyMatch(type::isInstance);
    }

    /** Whether nobody would hand it to a mapper: a helper, a handle, an exception, a module. */
    static boolean isNoValue(Class<?> type) {
        return HANDLES.contains(type.getSimpleName())
                || Throwable.class.isAssignableFrom(type)
                || JacksonModule.class.isAssignableFrom(type)
                || type.getSimpleName().equals("Builder");
    }

    /** Whether a mapper reads the type, as the documentation offers. */
    static boolean isReadBack(Class<?> type) {
        return !isRefused(type)
                && type != Coded.class
                && type != Reading.class
                && type != Node.class
                && !type.getPackageName().endsWith(".language")
                && !type.getPackageName().endsWith(".form")
                && (VALUES.containsKey(type)
                        || type.getPackageName().contains(".core")
                        || READ_REPORTS.contains(type.getSimpleName()));
    }

    private static Object record(Class<?> type) {
        try {
            RecordComponent[] components = type.getRecordComponents();
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            Object[] values = Arrays.stream(components)
                    .map(component -> value(component.getGenericType()))
                    .toArray();
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type.getName(), e);
        }
    }

    private static Object value(Type type) {
        if (type instanceof ParameterizedType generic) {
            Object first = value(generic.getActualTypeArguments()[0]);
            if (generic.getRawType() == Optional.class) {
                return Optional.of(first);
            }
            return generic.getRawType() == Set.class ? Set.of(first) : List.of(first);
        }
        if (type instanceof TypeVariable<?>) {
            return PARAGRAPH;
        }
        Class<?> raw = (Class<?>) type;
        if (VALUES.containsKey(raw)) {
            return VALUES.get(raw);
        }
        return raw.isEnum() ? raw.getEnumConstants()[0] : record(raw);
    }
}
