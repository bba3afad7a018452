package io.github.kehoach.core;

import io.github.kehoach.core.finding.Location;
import java.util.ArrayList;
import java.util.List;

/** Which method of a visitor got what, in the order of the visit. */
final class Visits implements NodeVisitor {
    private final List<String> visits = new ArrayList<>();

    private Visits() {}

    static List<String> of(Plan plan) {
        Visits visits = new Visits();
        plan.walk(visits);
        return visits.visits;
    }

    private void add(String method, Location at) {
        visits.add(method + " " + at);
    }

    @Override
    public void plan(Plan plan, Location at) {
        add("plan", at);
    }

    @Override
    public void issuer(Issuer issuer, Location at) {
        add("issuer", at);
    }

    @Override
    public void citation(Citation citation, Location at) {
        add("citation", at);
    }

    @Override
    public void legalBasis(LegalBasis legalBasis, Location at) {
        add("legalBasis", at);
    }

    @Override
    public void section(Section section, Location at) {
        add("section", at);
    }

    @Override
    public void paragraph(Paragraph paragraph, Location at) {
        add("paragraph", at);
    }

    @Override
    public void item(Item item, Location at) {
        add("item", at);
    }

    @Override
    public void objective(Objective objective, Location at) {
        add("objective", at);
    }

    @Override
    public void assignment(Assignment assignment, Location at) {
        add("assignment", at);
    }

    @Override
    public void table(Table table, Location at) {
        add("table", at);
    }

    @Override
    public void task(Task task, Location at) {
        add("task", at);
    }

    @Override
    public void recipient(Recipient recipient, Location at) {
        add("recipient", at);
    }

    @Override
    public void signature(Signature signature, Location at) {
        add("signature", at);
    }

    @Override
    public void annex(Annex annex, Location at) {
        add("annex", at);
    }
}
