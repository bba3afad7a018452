package io.github.kehoach.validation;

import io.github.kehoach.core.finding.Message;
import java.util.List;
import java.util.Optional;

/**
 * What a report says of inputs that gave no plan to judge, so that no report looks complete that is not.
 *
 * @param unread the inputs that could not be read, in the order they were given; empty if all could
 * @param skipped the files of folders that were passed over by name, in their order; empty if none were
 * @param otherFiles how many other files of folders were passed over
 * @param noInput what to say because there was nothing to judge at all; empty if there was something, or if nothing is
 *     allowed
 */
public record InputNotes(
        List<UnreadInput> unread, List<SkippedFile> skipped, int otherFiles, Optional<Message> noInput) {
    /** Every input was read and none was passed over. */
    public static final InputNotes NONE = new InputNotes(List.of(), List.of(), 0, Optional.empty());

    /** Copies the lists. */
    public InputNotes {
        unread = List.copyOf(unread);
        skipped = List.copyOf(skipped);
    }

    /** Returns the notes on inputs that could not be read, where no folder was walked. */
    public static InputNotes ofUnread(List<UnreadInput> unread) {
        return new InputNotes(unread, List.of(), 0, Optional.empty());
    }

    /** Whether there is nothing to say. */
    public boolean isEmpty() {
        return equals(NONE);
    }

    /** Whether every input that was asked for was read, and there was one. */
    public boolean isComplete() {
        return unread.isEmpty() && noInput.isEmpty();
    }
}
