package app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.kehoach.core.Plan;
import io.github.kehoach.serialization.jackson2.PlanJackson2Module;

/** Writes a plan inside a value of one's own and reads it again, by a mapper that was given the module and by one that looked for it. */
public final class Main {
    private Main() {}

    record Envelope(String sender, Plan plan) {}

    /**
     * Prints what came of it.
     *
     * @param args none
     * @throws JsonProcessingException if a plan could not be written or read
     */
    public static void main(String[] args) throws JsonProcessingException {
        JsonMapper given =
                JsonMapper.builder().addModule(new PlanJackson2Module()).build();
        Plan plan = Plan.builder().number("07/KH-SNV").subject("Mở chợ").build();
        Envelope envelope = new Envelope("Sở Nội vụ", plan);
        String json = given.writeValueAsString(envelope);
        JsonMapper found = JsonMapper.builder().findAndAddModules().build();
        System.out.println("given " + given.readValue(json, Envelope.class).equals(envelope));
        System.out.println("found " + found.getRegisteredModuleIds().contains(PlanJackson2Module.class.getName()));
    }
}
