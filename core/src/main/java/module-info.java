/** The plan as immutable values, walking through one, findings, and the language of plans. Start at {@code Plan}. */
module io.github.kehoach.core {
    requires static org.immutables.value.annotations;
    // not transitive: who requires this module would have to have it, too
    requires static org.jspecify;

    exports io.github.kehoach.core;
    exports io.github.kehoach.core.finding;
    exports io.github.kehoach.core.form;
    exports io.github.kehoach.core.language;
}
