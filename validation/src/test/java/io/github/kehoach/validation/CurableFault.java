package io.github.kehoach.validation;

import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Location;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Faults with one certain cure, as they come into plans by hand, by old fonts and by copying. Each changes texts only, and
 * nothing where a plan has no text of the kind.
 */
enum CurableFault {
    DECOMPOSED {
        @Override
        Plan into(Plan plan, int text, int way) {
            return change(plan, at -> true, text, words -> {
                int end = words.indexOf(' ', way % (words.length() + 1));
                String some = end < 0 ? words : words.substring(0, end);
                return Normalizer.normalize(some, Normalizer.Form.NFD) + words.substring(some.length());
            });
        }
    },
    LOOK_ALIKE {
        @Override
        Plan into(Plan plan, int text, int way) {
            return change(plan, CurableFault::isRunning, text, words -> {
                for (int i = 0; i < words.length(); i++) {
                    int at = (way + i) % words.length();
                    int letter = LATIN.indexOf(words.charAt(at));
                    if (letter >= 0 && isInWord(words, at)) {
                        return words.substring(0, at) + FOREIGN.charAt(letter) + words.substring(at + 1);
                    }
                }
                return words;
            });
        }
    },
    INVISIBLE {
        @Override
        Plan into(Plan plan, int text, int way) {
            return change(plan, CurableFault::isRunning, text, words -> {
                int at = way % (words.length() + 1);
                char sign = UNSEEN.charAt(way % UNSEEN.length());
                return words.substring(0, at) + sign + words.substring(at);
            });
        }
    },
    /** No end mark, or a misspelt one. */
    END_MARK {
        @Override
        Plan into(Plan plan, int text, int way) {
            if (texts(plan, CurableFault::isRunning)
                            .filter(words -> words.endsWith("/."))
                            .count()
                    > 1) {
                // an earlier mark would be taken for the one that is missing
                return plan;
            }
            Predicate<Location> last =
                    at -> at.toString().equals("/body/" + (plan.body().size() - 1) + "/text");
            return change(plan, last, 0, words -> {
                int end = words.length();
                while (end > 0 && "./ ".indexOf(words.charAt(end - 1)) >= 0) {
                    end--;
                }
                return words.substring(0, end) + END_MARKS.get(way % END_MARKS.size());
            });
        }
    },
    /** A second end mark before the end. */
    EARLY_END_MARK {
        @Override
        Plan into(Plan plan, int text, int way) {
            boolean ends = texts(plan, CurableFault::isRunning).anyMatch(words -> words.endsWith("./."));
            return change(
                    plan,
                    CurableFault::isRunning,
                    text,
                    words -> ends && words.endsWith(".") && !words.endsWith("/.") ? words + "/." : words);
        }
    },
    PADDING {
        @Override
        Plan into(Plan plan, int text, int way) {
            return change(plan, CurableFault::isNumber, 0, words -> {
                if (!Character.isDigit(words.charAt(0))) {
                    return words;
                }
                return words.startsWith("0") ? words.substring(1) : "0".repeat(1 + way % 2) + words;
            });
        }
    },
    BLANKS_IN_NUMBER {
        @Override
        Plan into(Plan plan, int text, int way) {
            return change(plan, CurableFault::isNumber, 0, words -> switch (way % 4) {
                case 0 -> words.replace("/", " / ");
                case 1 -> words.replace("-", " – ");
                case 2 -> " " + words.replace("-", "\u2011");
                default -> words.replace("-", "- ") + "\u00a0";
            });
        }
    },
    ARCHIVE_ORDER {
        @Override
        Plan into(Plan plan, int text, int way) {
            List<String> entries = new ArrayList<>();
            plan.archive().ifPresent(archive -> entries.addAll(archive.entries()));
            int clerk = entries.indexOf("VT");
            if (clerk < 0) {
                return plan;
            }
            entries.remove(clerk);
            entries.add(way % (entries.size() + 1), "VT");
            return Plan.builder()
                    .from(plan)
                    .archive(entries.toArray(String[]::new))
                    .build();
        }
    },
    MARKS_OF_RECIPIENTS {
        @Override
        Plan into(Plan plan, int text, int way) {
            return change(plan, CurableFault::isRecipient, text, words -> switch (marked(words) ? 3 : way % 5) {
                case 0 -> words + ";";
                case 1 -> words + " ,";
                case 2 -> words + ".";
                case 3 -> "- " + words;
                default -> "– " + words + "; ";
            });
        }
    };

    private static final String LATIN = "AEOCPXaeocpxyĐđ";
    private static final String FOREIGN =
            "\u0410\u0395\u041e\u0421\u03a1\u0425\u0430\u0435\u043e\u0441\u0440\uff58\u0443\u00d0\u0111";
    private static final String UNSEEN = "\u200b\u00ad\ufeff\u0007\u2060\u200e";
    private static final List<String> END_MARKS = List.of("", ".", ". /.", "./ .", "/.", "./", ".//.", "../.", " ./.");

    /**
     * Puts the fault into a plan.
     *
     * @param text chooses the text, of those that it can be in
     * @param way chooses the place in the text, and how it is wrong there
     */
    abstract Plan into(Plan plan, int text, int way);

    private static Plan change(Plan plan, Predicate<Location> where, int text, UnaryOperator<String> change) {
        List<Location> places = new ArrayList<>();
        plan.mapTexts((words, at) -> {
            if (where.test(at) && !words.isEmpty()) {
                places.add(at);
            }
            return words;
        });
        if (places.isEmpty()) {
            return plan;
        }
        Location place = places.get(text % places.size());
        return plan.mapTexts((words, at) -> at.equals(place) ? change.apply(words) : words);
    }

    private static Stream<String> texts(Plan plan, Predicate<Location> where) {
        Stream.Builder<String> texts = Stream.builder();
        plan.mapTexts((words, at) -> {
            if (where.test(at)) {
                texts.add(words);
            }
            return words;
        });
        return texts.build();
    }

    /** Whether words stand here that are told apart from nothing but other words. */
    private static boolean isRunning(Location at) {
        String name = at.memberName().orElse("");
        return name.equals("text") || name.equals("heading") || name.equals("subject") || name.equals("enactment");
    }

    private static boolean isNumber(Location at) {
        return at.toString().equals("/number");
    }

    private static boolean isRecipient(Location at) {
        return at.toString().startsWith("/recipients/") && at.memberName().equals(Optional.of("name"));
    }

    /** Whether a sign stands at the end; two full stops would be dots that stand for more. */
    private static boolean marked(String words) {
        return ";,. ".indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    /** A letter alone is no word that a foreign one would stand out in. */
    private static boolean isInWord(String words, int at) {
        return at > 0 && Character.isLetter(words.charAt(at - 1))
                || at + 1 < words.length() && Character.isLetter(words.charAt(at + 1));
    }
}
