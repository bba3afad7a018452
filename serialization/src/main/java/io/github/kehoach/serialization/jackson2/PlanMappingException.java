package io.github.kehoach.serialization.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.github.kehoach.core.finding.Finding;
import java.util.List;

/**
 * Says that a mapper with {@link PlanJackson2Module} met a plan that has errors. The message names the first ones with their
 * places.
 */
public final class PlanMappingException extends JsonMappingException {
    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    PlanMappingException(JsonParser parser, String message, List<Finding> findings) {
        super(parser, message);
        this.findings = List.copyOf(findings);
    }

    /**
     * All that is wrong with the plan, warnings included, in the order of the source. Locations are those in the plan. A range
     * starts and ends where the value starts in the source that the mapper reads; it is empty where the mapper reads bytes or a
     * tree, since columns are counted in letters: the line of bytes is in the message.
     */
    public List<Finding> findings() {
        return findings;
    }
}
