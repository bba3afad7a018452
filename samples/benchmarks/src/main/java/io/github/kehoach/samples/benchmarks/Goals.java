package io.github.kehoach.samples.benchmarks;

import java.util.ArrayList;
import java.util.List;

/** What is aimed at, by the numbers of docs/performance.md. */
final class Goals {
    private static final double NOISE = 0.15;

    private final List<Goal> goals = new ArrayList<>();

    private Goals() {}

    /** The goals for what the methods took. */
    static List<Goal> of(Figures figures) {
        Goals all = new Goals();
        all.reading(figures);
        all.binding(figures);
        all.writing(figures);
        all.judging(figures);
        all.rivals(figures);
        return all.goals;
    }

    /** The goals for what plans take in memory, which does not depend on what else the machine does. */
    static List<Goal> of(Footprint usual, Footprint dense) {
        Goals all = new Goals();
        all.most("10 memory of the plan / its JSON, usual", usual.ofJson(), 1.8, 0);
        all.most("10 memory of the plan / its JSON, dense", dense.ofJson(), 2.4, 0);
        all.most("10 memory of the plan / its tree, usual", usual.ofTree(), 0.6, 0);
        all.most("10 memory of the plan / its tree, dense", dense.ofTree(), 0.35, 0);
        return all.goals;
    }

    /** The goals for a process that judges one plan. */
    static List<Goal> of(StartUp start) {
        Goals all = new Goals();
        all.most("8 one plan by the command / an empty program", start.plain(), 3, NOISE);
        all.most("8 the same with an archive of classes", start.archived(), 1.6, NOISE);
        return all.goals;
    }

    /** The goals for many plans. */
    static List<Goal> of(Throughput many) {
        Goals all = new Goals();
        all.least("9 many plans: reading / bare parser, plans per second", many.readOfTokens(), 0.9, NOISE);
        all.least("9 many plans: all rules / schema, plans per second", many.rulesOfSchema(), 2, NOISE);
        all.least("9 many plans: heap of 16 MB / 256 MB, plans per second", many.smallOfLarge(), 0.85, NOISE);
        return all.goals;
    }

    private void reading(Figures figures) {
        most("1 read / bare parser, small", figures.time("read", "tokens", Sample.SMALL), 1.25, NOISE);
        most("1 read / bare parser, usual", figures.time("read", "tokens", Sample.USUAL), 1.1, NOISE);
        most("1 read / bare parser, dense", figures.time("read", "tokens", Sample.DENSE), 1.15, NOISE);
        most("1 read / bare parser, big", figures.time("read", "tokens", Sample.BIG), 1.1, NOISE);
        most("1 read / bare parser, usual, sorted", figures.time("read", "tokens", Sample.USUAL_SORTED), 1.3, NOISE);
        most("1 read / bare parser, dense, sorted", figures.time("read", "tokens", Sample.DENSE_SORTED), 1.3, NOISE);
        most("3 allocation: read / bare parser, usual", figures.allocation("read", "tokens", Sample.USUAL), 1.2, 0);
        most("3 allocation: read / bare parser, dense", figures.allocation("read", "tokens", Sample.DENSE), 1.5, 0);
        most("  reading a text / reading its JSON, small", figures.time("readText", "read", Sample.SMALL), 5, NOISE);
        most("  reading a text / reading its JSON, usual", figures.time("readText", "read", Sample.USUAL), 5, NOISE);
        most("  reading a text / reading its JSON, dense", figures.time("readText", "read", Sample.DENSE), 5, NOISE);
    }

    private void binding(Figures figures) {
        least("2 data binding / read, small", figures.time("bind", "read", Sample.SMALL), 1.45, NOISE);
        least("2 data binding / read, usual", figures.time("bind", "read", Sample.USUAL), 1.2, NOISE);
        least("2 data binding / read, dense", figures.time("bind", "read", Sample.DENSE), 1.35, NOISE);
        least("2 data binding / read, big", figures.time("bind", "read", Sample.BIG), 1.2, NOISE);
        least("2 data binding / read, dense, sorted", figures.time("bind", "read", Sample.DENSE_SORTED), 1.7, NOISE);
    }

    private void writing(Figures figures) {
        for (Sample plan : List.of(Sample.USUAL, Sample.DENSE)) {
            String name = plan == Sample.USUAL ? "usual" : "dense";
            most("4 write / data binding, " + name, figures.time("write", "writeBound", plan), 0.95, 0.1 / 0.95);
            most("4b write / String.getBytes, " + name, figures.time("write", "encode", plan), 1.5, 0.2 / 1.5);
        }
    }

    private void judging(Figures figures) {
        most("5 rules / read, small", figures.time("rules", "read", Sample.SMALL), 0.5, NOISE);
        most("5 rules / read, usual", figures.time("rules", "read", Sample.USUAL), 0.5, NOISE);
        most("5 rules / read, dense", figures.time("rules", "read", Sample.DENSE), 0.5, NOISE);
        most("5 read and rules / read, usual", figures.time("readAndRules", "read", Sample.USUAL), 1.7, NOISE);
        most("5 rules / read, two hundred findings", figures.time("rules", "read", Sample.FAULTY), 1, NOISE);
        most("6 allocation: rules / read, usual", figures.allocation("rules", "read", Sample.USUAL), 0.05, 0);
        most("6 allocation: rules / read, dense", figures.allocation("rules", "read", Sample.DENSE), 0.05, 0);
        most("12 read and rules / bare parser, usual", figures.time("readAndRules", "tokens", Sample.USUAL), 2, 0.1);
    }

    private void rivals(Figures figures) {
        least("7 schema / rules, usual", figures.time("schema", "rules", Sample.USUAL), 6, 0.2);
        least("7 schema / rules, dense", figures.time("schema", "rules", Sample.DENSE), 15, 0.2);
        least(
                "7 tree and schema / read and rules, usual",
                figures.time("treeAndSchema", "readAndRules", Sample.USUAL),
                2.5,
                0.2);
        least("7 constraints / rules, usual", figures.time("constraints", "rules", Sample.USUAL), 2, 0.2);
        least("7 constraints / rules, dense", figures.time("constraints", "rules", Sample.DENSE), 2, 0.2);
    }

    private void most(String what, double measured, double aim, double noise) {
        goals.add(Goal.atMost(what, measured, aim, aim * (1 + noise)));
    }

    private void least(String what, double measured, double aim, double noise) {
        goals.add(Goal.atLeast(what, measured, aim, aim * (1 - noise)));
    }
}
