package io.github.kehoach.validation;

import java.io.IOException;

/**
 * Takes the reports of a batch, in the order of its plans and always in the thread that adds them.
 *
 * @param <S> what the plans of the batch are
 * @param <E> the exception that taking a report may end in
 */
@FunctionalInterface
public interface BatchSink<S extends UnreadPlan, E extends Exception> {
    /**
     * Takes the report on a plan.
     *
     * @throws E to end the batch
     */
    void judged(PlanReport report, S plan) throws E;

    /**
     * Is told of a plan whose source could not be read. Ends the batch with that exception, unless a sink does something else.
     *
     * @throws E to end the batch
     * @throws IOException to end the batch
     */
    default void unreadable(IOException cause, S plan) throws E, IOException {
        throw cause;
    }
}
