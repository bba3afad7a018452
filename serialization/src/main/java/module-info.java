/** Plan JSON and plan text, in and out. Start at {@code PlanJson} and {@code PlanText}; both give a {@code Reading}. */
module io.github.kehoach.serialization {
    requires transitive io.github.kehoach.core;

    exports io.github.kehoach.serialization;
    exports io.github.kehoach.serialization.text;
}
