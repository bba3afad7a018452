/** A program that has plans inside values of its own, and a mapper of Jackson 2, as those on Spring Boot 3 have. */
module oldmapping {
    requires io.github.kehoach.validation;
    requires com.fasterxml.jackson.databind;

    // what any mapper needs for values of one's own
    opens app to
            com.fasterxml.jackson.databind;
}
