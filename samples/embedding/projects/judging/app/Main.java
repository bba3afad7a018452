package app;

import io.github.kehoach.core.Issuer;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.serialization.Reading;
import io.github.kehoach.serialization.json.PlanJson;
import io.github.kehoach.serialization.text.PlanText;
import io.github.kehoach.validation.PlanReport;
import io.github.kehoach.validation.PlanValidator;

/** Builds a plan, writes it, reads it and judges it. */
public final class Main {
    private Main() {}

    /**
     * Prints what came of it.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Plan plan = Plan.builder()
                .addIssuer(Issuer.of("UBND TỈNH LAI CHÂU", "SỞ NỘI VỤ"))
                .number("7/KH-SNV")
                .subject("Tổ chức hội nghị năm 2026")
                .build();
        Reading json = PlanJson.read(PlanJson.write(plan));
        Reading text = PlanText.read(PlanText.write(plan));
        PlanReport report = PlanValidator.standard().validate(json, "plan.json");
        System.out.println("json " + json.plan().equals(java.util.Optional.of(plan)));
        System.out.println("text " + text.plan().flatMap(Plan::number).equals(plan.number()));
        System.out.println(
                "judged " + report.findings().stream().map(Finding::code).anyMatch("unpadded-number"::equals));
    }
}
