package io.github.kehoach.serialization.json;

import io.github.kehoach.core.PartialDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** A day, a month or a year. */
final class DateKind extends Kind<PartialDate> {
    static final DateKind DATE = new DateKind();

    /** Refuses what no year has, 31 April; only 29 February of a common year passes, which no pattern can tell. */
    private static final String PATTERN = "^(?!0000)[0-9]{4}"
            + "(-(0[1-9]|1[0-2])"
            + "|-02-(0[1-9]|[12][0-9])"
            + "|-(0[469]|11)-(0[1-9]|[12][0-9]|30)"
            + "|-(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01]))?$";

    @Override
    @Nullable
    PartialDate read(PlanReader in) {
        if (in.parser().currentToken() != JsonToken.VALUE_STRING) {
            in.refuse(JsonType.STRING);
            return null;
        }
        PartialDate usual = in.words().date();
        if (usual != null) {
            return usual;
        }
        String text = in.string();
        PartialDate date = PartialDate.parse(text).orElse(null);
        if (date == null) {
            in.faults().add(Fault.malformedDate(text), in.key(), in.location());
        }
        return date;
    }

    @Override
    void write(PartialDate value, JsonOutput out) {
        out.string(value.toString());
    }

    @Override
    void schema(JsonOutput out) {
        out.member("type", "string");
        out.member("pattern", PATTERN);
    }

    @Override
    String words() {
        return "`YYYY-MM-DD`, `YYYY-MM` or `YYYY`";
    }
}
