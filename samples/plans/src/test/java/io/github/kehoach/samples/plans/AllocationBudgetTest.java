package io.github.kehoach.samples.plans;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.kehoach.core.Plan;
import io.github.kehoach.serialization.json.PlanJson;
import io.github.kehoach.serialization.text.PlanText;
import io.github.kehoach.validation.PlanValidator;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a call may allocate. It hardly depends on the machine, and what allocates more also takes longer. */
class AllocationBudgetTest {
    /** Until everything that is made once is there; the compiler may take away some of the rest later. */
    private static final int WARMING = 40;

    private static final int CALLS = 10;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final PlanValidator VALIDATOR = PlanValidator.standard();

    /** What is measured, in bytes for each byte of the plan's compact JSON. */
    enum Operation {
        READ {
            @Override
            Supplier<Object> on(String name) throws IOException {
                byte[] json = PlanJson.write(plan(name));
                return () -> PlanJson.read(json);
            }
        },
        WRITE {
            @Override
            Supplier<Object> on(String name) throws IOException {
                Plan plan = plan(name);
                return () -> PlanJson.write(plan);
            }
        },
        READ_TEXT {
            @Override
            Supplier<Object> on(String name) throws IOException {
                String text = Files.readString(SamplePlans.text(name));
                return () -> PlanText.read(text);
            }
        },
        VALIDATE {
            @Override
            Supplier<Object> on(String name) throws IOException {
                Plan plan = plan(name);
                return () -> VALIDATOR.validate(plan);
            }
        };

        abstract Supplier<Object> on(String name) throws IOException;
    }

    private static Plan plan(String name) throws IOException {
        return PlanJson.read(SamplePlans.json(name)).plan().orElseThrow();
    }

    /** The least of some calls, because a class may still be loaded in one of them. */
    private static long allocated(Supplier<Object> operation) {
        for (int i = 0; i < WARMING; i++) {
            assertThat(operation.get()).isNotNull();
        }
        long least = Long.MAX_VALUE;
        for (int i = 0; i < CALLS; i++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            Object made = operation.get();
            long bytes = THREADS.getCurrentThreadAllocatedBytes() - before;
            assertThat(made).isNotNull();
            least = Math.min(least, bytes);
        }
        return least;
    }

    /** The budgets are a fifth above the most that any of the plans took when they were set. */
    @ParameterizedTest
    @CsvSource(textBlock = """
                    # operation, budget, most when set, what it goes into
                    READ,         5.7,  4.74, 'the plan itself (2.2, a letter beyond Latin-1 makes each of a text two bytes), buffers of the parser, builders'
                    WRITE,        6.1,  5.05, 'the result, and a buffer that doubles until it holds the result'
                    READ_TEXT,   55,   45.5,  'lines and words with what they mean, and what was tried and given up'
                    VALIDATE,    17.2, 14.3,  'words of each text and what rules share of them; nothing is kept'
                    """)
    void allocatesNoMoreForEachByteOfAPlanThanItsBudget(
            Operation operation, double budget, double mostWhenSet, String goesInto) throws IOException {
        assertThat(budget).as("a fifth above what it was").isBetween(1.15 * mostWhenSet, 1.25 * mostWhenSet);
        List<String> names = SamplePlans.names(".json");
        assertThat(names).hasSizeGreaterThan(5);
        for (String name : names) {
            double json = PlanJson.write(plan(name)).length;

            assertThat(allocated(operation.on(name)) / json)
                    .as("%s of %s, which goes into %s", operation, name, goesInto)
                    .isPositive()
                    .isLessThan(budget);
        }
    }
}
