package io.github.kehoach.samples.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kehoach.core.Paragraph;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.testing.PlanArbitraries;
import io.github.kehoach.core.testing.TextArbitraries;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.model.Component;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CalendarPropertyTest {
    /** Plans with any texts, to each of which a date is joined. */
    @Provide
    Arbitrary<Plan> plans() {
        List<String> dates = List.of(
                " trước ngày 10/6/2026",
                " từ ngày 01/7/2026 đến ngày 29/8/2026",
                " kỷ niệm 70 năm mở bến (07/5/1956 - 07/5/2026)",
                " trước từng sự kiện 20 ngày",
                " 30/02/2026",
                "");
        Arbitrary<String> dated =
                TextArbitraries.anyTexts().flatMap(text -> Arbitraries.of(dates).map(date -> text + date));
        return Arbitraries.oneOf(PlanArbitraries.plans(dated), PlanArbitraries.typicalPlans());
    }

    @Property
    void calendarOfAnyPlanIsValidAndAlwaysTheSame(@ForAll("plans") Plan plan) {
        String file = written(plan);
        assertThat(CalendarCheck.checked(file).getComponents(Component.VEVENT)).isNotEmpty();
        assertThat(written(plan)).isEqualTo(file);
    }

    private static String written(Plan plan) {
        Plan dated = Plan.builder()
                .from(plan)
                .issued(LocalDate.of(2026, 1, 5))
                .addBody(Paragraph.of("Họp vào ngày 02/3/2027"))
                .build();
        CalendarFile file = new CalendarFile();
        file.name(plan.subject().orElse("x"));
        Agenda agenda = Agenda.of(dated);
        agenda.entries().forEach(entry -> file.add(dated, entry));
        agenda.undated().forEach(left -> file.add(dated, left));
        return file.write();
    }
}
