/** A program that has plans inside values of its own, and a mapper of Jackson 3. */
module mapping {
    requires io.github.kehoach.validation;
    requires tools.jackson.databind;

    // what any mapper needs for values of one's own
    opens app to
            tools.jackson.databind;
}
