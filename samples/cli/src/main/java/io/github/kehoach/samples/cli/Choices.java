package io.github.kehoach.samples.cli;

import io.github.kehoach.core.Coded;
import io.github.kehoach.core.Regime;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.serialization.Limits;
import io.github.kehoach.validation.report.Language;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the values of options by the names that reports use, whatever the locale. */
final class Choices {
    private Choices() {}

    static void register(CommandLine command) {
        command.registerConverter(Language.class, oneOf(Language.values(), Language::code))
                .registerConverter(Severity.class, oneOf(Severity.values(), Severity::code))
                .registerConverter(Regime.class, oneOf(Regime.values(), Coded::code))
                .registerConverter(ReportForm.class, oneOf(ReportForm.values(), ReportForm::code))
                .registerConverter(ReadingNotes.Form.class, oneOf(ReadingNotes.Form.values(), ReadingNotes.Form::code))
                .registerConverter(
                        RulesCommand.Format.class, oneOf(RulesCommand.Format.values(), RulesCommand.Format::code))
                .registerConverter(WriteCommand.To.class, oneOf(WriteCommand.To.values(), WriteCommand.To::code))
                .registerConverter(SchemaCommand.Of.class, oneOf(SchemaCommand.Of.values(), SchemaCommand.Of::code))
                .registerConverter(Limits.Measure.class, oneOf(Limits.Measure.values(), Limits.Measure::code))
                .registerConverter(LocalDate.class, Choices::day);
    }

    private static <T> ITypeConverter<T> oneOf(T[] values, Function<T, String> code) {
        return given -> {
            for (T value : values) {
                if (code.apply(value).equals(given)) {
                    return value;
                }
            }
            throw new TypeConversionException(given);
        };
    }

    private static LocalDate day(String given) {
        try {
            return LocalDate.parse(given);
        } catch (DateTimeParseException e) {
            throw new TypeConversionException(given);
        }
    }
}
