package io.github.kehoach.core.finding;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One thing that is wrong with a plan or worth knowing about it: what, where, how grave, and on what it rests. Codes never
 * change their meaning and are never used again for something else.
 */
@Value.Immutable
@FindingStyle
public sealed interface Finding permits ImmutableFinding {
    /**
     * The kind of finding.
     *
     * @return the code, for example {@code skipped-number}
     */
    String code();

    /**
     * How grave it is.
     *
     * @return the severity
     */
    Severity severity();

    /**
     * The place in the plan. What is missing is found at the object that should have it.
     *
     * @return the location
     */
    Location location();

    /**
     * What it says.
     *
     * @return the message in two languages
     */
    Message message();

    /**
     * The words meant, within the text at the location.
     *
     * @return the span; empty if the whole value is meant
     */
    Optional<Span> span();

    /**
     * The place in the source that was read.
     *
     * @return lines and columns; empty for a plan built in memory
     */
    Optional<Range> range();

    /**
     * What should have stood there.
     *
     * @return the expected words; empty if that cannot be said
     */
    Optional<String> expected();

    /**
     * What stands there.
     *
     * @return the words found; empty if there are none
     */
    Optional<String> found();

    /**
     * The certain cure, as changes of texts of the plan; they do not overlap.
     *
     * @return the changes; empty if there is no cure, or none that is certain
     */
    List<Edit> fix();

    /**
     * The certain cure of a line of the form, as changes of the source that was read; they do not overlap.
     *
     * @return the changes; empty if there is no cure, none that is certain, or one of texts of the plan
     */
    List<SourceEdit> sourceFix();

    /**
     * The provisions and customs it rests on.
     *
     * @return the sources, the weightiest first; empty for the findings of reading
     */
    List<LegalSource> sources();

    /**
     * Returns an empty builder; code, severity, location and message are required.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Finding}. */
    final class Builder extends ImmutableFinding.Builder {
        Builder() {}

        /**
         * Sets the message.
         *
         * @param vi one sentence in Vietnamese, without a final full stop
         * @param en the same in English
         * @return this builder
         */
        public Builder message(String vi, String en) {
            return message(new Message(vi, en));
        }
    }
}
