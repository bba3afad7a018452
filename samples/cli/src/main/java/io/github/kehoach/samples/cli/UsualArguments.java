package io.github.kehoach.samples.cli;

import io.github.kehoach.core.Coded;
import io.github.kehoach.core.Regime;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.validation.report.Language;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Understands the usual arguments of {@code validate} by itself: the option parser takes longer to start than a plan takes to
 * be checked. Whatever is unusual is left to that parser, which also knows what to say of mistakes.
 */
final class UsualArguments {
    private static final int THREAD_DIGITS = 4;

    private UsualArguments() {}

    /** Returns what is asked for; empty if the option parser has to look at the arguments. */
    static Optional<PlanCheck> of(String... args) {
        PlanCheck check = new PlanCheck();
        if (args.length == 0 || !args[0].equals("validate")) {
            return Optional.empty();
        }
        Set<String> given = new HashSet<>();
        for (int i = 1; i < args.length; i++) {
            if (!isOption(args[i])) {
                check.files.add(args[i]);
            } else if (i + 1 == args.length
                    || isOption(args[i + 1])
                    || !given.add(args[i])
                    || !set(check, args[i], args[++i])) {
                return Optional.empty();
            }
        }
        boolean unusual = check.files.isEmpty() || Inputs.nameStandardInputTwice(check.files);
        return unusual ? Optional.empty() : Optional.of(check);
    }

    private static boolean isOption(String arg) {
        return arg.startsWith("-") && arg.length() > 1;
    }

    /** Returns false if the option or its value is not known. */
    private static boolean set(PlanCheck check, String option, String value) {
        switch (option) {
            case "--lang" -> {
                Optional<Language> language = oneOf(Language.values(), Language::code, value);
                check.language = language.orElse(check.language);
                return language.isPresent();
            }
            case "--report" -> {
                Optional<ReportForm> report = oneOf(ReportForm.values(), ReportForm::code, value);
                check.report = report.orElse(check.report);
                return report.isPresent();
            }
            case "--fail-on" -> {
                Optional<Severity> level = oneOf(Severity.values(), Severity::code, value);
                check.failOn = level.orElse(check.failOn);
                return level.isPresent();
            }
            case "--regime" -> {
                check.regime = oneOf(Regime.values(), Coded::code, value);
                return check.regime.isPresent();
            }
            case "--as-of" -> {
                check.asOf = day(value);
                return check.asOf.isPresent();
            }
            case "--today" -> {
                check.today = day(value);
                return check.today.isPresent();
            }
            case "--threads" -> {
                check.threads = threads(value);
                return check.threads.isPresent();
            }
            default -> {
                return setFile(check, option, Optional.of(value));
            }
        }
    }

    private static boolean setFile(PlanCheck check, String option, Optional<String> file) {
        switch (option) {
            case "-o" -> check.out = file;
            case "--rules" -> check.rules = file;
            case "--suppress" -> check.suppress = file;
            case "--baseline" -> check.baseline = file;
            case "--write-baseline" -> check.newBaseline = file;
            case "--stdin-name" -> check.stdinName = file;
            default -> {
                return false;
            }
        }
        return true;
    }

    private static <T> Optional<T> oneOf(T[] values, Function<T, String> code, String given) {
        for (T value : values) {
            if (code.apply(value).equals(given)) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String given) {
        try {
            return Optional.of(LocalDate.parse(given));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> threads(String given) {
        int threads = 0;
        for (int i = 0; i < given.length(); i++) {
            int digit = given.charAt(i) - '0';
            if (digit < 0 || digit > 9 || i == THREAD_DIGITS) {
                return Optional.empty();
            }
            threads = threads * 10 + digit;
        }
        return threads > 0 ? Optional.of(threads) : Optional.empty();
    }
}
