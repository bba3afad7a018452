package io.github.kehoach.serialization.json;

import io.github.kehoach.core.PartialDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** A day, a month or a year. */
final class DateKind extends Kind<PartialDate> {
    static final DateKind DATE = new DateKind();

    private static final String YEAR = "(000[1-9]|00[1-9][0-9]|0[1-9][0-9]{2}|[1-9][0-9]{3})";
    private static final String FOURTH = "(0[48]|[2468][048]|[13579][26])";
    private static final String LEAP_YEAR = "([0-9]{2}" + FOURTH + "|" + FOURTH + "00)";

    /** The dates that there are, and no others. */
    private static final String PATTERN = "^(" + YEAR
            + "(-(0[1-9]|1[0-2]"
            + "|(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])"
            + "|(0[469]|11)-(0[1-9]|[12][0-9]|30)"
            + "|02-(0[1-9]|1[0-9]|2[0-8])))?"
            + "|" + LEAP_YEAR + "-02-29)$";

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
        PlanSchema.text(PATTERN, "[^0-9-]", out);
    }

    @Override
    String words() {
        return "`YYYY-MM-DD`, `YYYY-MM` or `YYYY`";
    }
}
