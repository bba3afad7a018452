/** A program that judges plans. */
module judging {
    requires io.github.kehoach.validation;
}
