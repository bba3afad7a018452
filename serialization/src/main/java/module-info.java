/** Plan JSON and plan text, in and out. Start at {@code PlanJson} and {@code PlanText}; both give a {@code Reading}. */
module io.github.kehoach.serialization {
    requires transitive io.github.kehoach.core;
    requires tools.jackson.core;
    requires static org.jspecify;
    // only for those who bind plans with a mapper of their own; no "provides": before JDK 21 a program without databind
    // would then not start
    requires static tools.jackson.databind;
    requires static com.fasterxml.jackson.databind;

    exports io.github.kehoach.serialization;
    exports io.github.kehoach.serialization.finding to
            io.github.kehoach.validation;
    exports io.github.kehoach.serialization.jackson2;
    exports io.github.kehoach.serialization.json;
    exports io.github.kehoach.serialization.text;
}
