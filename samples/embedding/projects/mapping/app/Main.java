package app;

import io.github.kehoach.core.Plan;
import io.github.kehoach.serialization.json.PlanJacksonModule;
import tools.jackson.databind.json.JsonMapper;

/** Writes a plan inside a value of one's own and reads it again, by a mapper that was given the module and by one that looked for it. */
public final class Main {
    private Main() {}

    record Envelope(String sender, Plan plan) {}

    /**
     * Prints what came of it.
     *
     * @param args none
     */
    public static void main(String[] args) {
        JsonMapper given =
                JsonMapper.builder().addModule(new PlanJacksonModule()).build();
        Plan plan = Plan.builder().number("07/KH-SNV").subject("Mở chợ").build();
        Envelope envelope = new Envelope("Sở Nội vụ", plan);
        String json = given.writeValueAsString(envelope);
        JsonMapper found = JsonMapper.builder().findAndAddModules().build();
        System.out.println("given " + given.readValue(json, Envelope.class).equals(envelope));
        System.out.println("found " + found.writeValueAsString(envelope).equals(json));
    }
}
