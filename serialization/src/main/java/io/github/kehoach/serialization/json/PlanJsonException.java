package io.github.kehoach.serialization.json;

import io.github.kehoach.core.finding.Finding;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;

/**
 * Says that a mapper with {@link PlanJacksonModule} met a plan, or a part of one, that has errors. The message names the first
 * ones with their places.
 */
public final class PlanJsonException extends DatabindException {
    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    PlanJsonException(JsonParser parser, String message, List<Finding> findings) {
        super(parser, message);
        this.findings = List.copyOf(findings);
    }

    /**
     * All that is wrong with the plan, warnings included, in the order of the source. Locations are those in the plan, as of
     * {@link PlanJson}. A range starts and ends where the value starts in the source that the mapper reads; it is empty where the
     * mapper reads bytes or a tree, since columns are counted in letters: the line of bytes is in the message.
     */
    public List<Finding> findings() {
        return findings;
    }
}
