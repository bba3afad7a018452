package io.github.kehoach.core;

/**
 * A part of a plan that has a place of its own. The kinds are closed; {@link NodeVisitor} has a method for each.
 */
public sealed interface Node permits Annex, Block, Citation, Issuer, LegalBasis, Plan, Recipient, Signature, Task {
    /** What the plan format does not define: members whose name starts with {@code x-}, and those of later versions. */
    Extensions extensions();
}
