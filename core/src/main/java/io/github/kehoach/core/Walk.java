package io.github.kehoach.core;

import io.github.kehoach.core.finding.Location;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Knows which parts stand in which, in the order of the plan format. No depth is too deep. */
final class Walk {
    private Walk() {}

    /** Gets the lists of parts that stand in a part. */
    private interface Children {
        void list(String member, List<? extends Node> nodes);

        default void one(String member, Optional<? extends Node> node) {
            list(member, node.map(List::of).orElse(List.of()));
        }
    }

    // The generated classes are final, so that asking for one is a single comparison; an interface would be searched
    // for.
    private static void children(Node node, Children sink) {
        if (node instanceof ImmutableItem item) {
            sink.list("content", item.content());
        } else if (node instanceof ImmutableSection section) {
            sink.list("content", section.content());
        } else if (node instanceof ImmutableObjective objective) {
            sink.list("content", objective.content());
        } else if (node instanceof ImmutableTask task) {
            sink.list("content", task.content());
        } else if (node instanceof ImmutableAssignment assignment) {
            sink.list("tasks", assignment.tasks());
            sink.list("content", assignment.content());
        } else if (node instanceof ImmutableLegalBasis basis) {
            sink.list("documents", basis.documents());
        } else if (node instanceof ImmutableAnnex annex) {
            sink.list("content", annex.content());
        } else if (node instanceof ImmutablePlan plan) {
            sink.list("issuers", plan.issuers());
            sink.one("attachedTo", plan.attachedTo());
            sink.list("legalBases", plan.legalBases());
            sink.list("body", plan.body());
            sink.list("recipients", plan.recipients());
            sink.list("signatures", plan.signatures());
            sink.list("annexes", plan.annexes());
        }
    }

    /** A part that waits to be visited. */
    private record Pending(Node node, Location at) {}

    /** Beyond this depth, parts wait in a list instead of on the stack of the thread. */
    private static final int DEEP = 200;

    static void all(Plan plan, BiConsumer<Node, Location> visitor) {
        new Descent(visitor).visit(plan, Location.ROOT);
    }

    /** Visits a part and what stands in it; one object for a whole walk, since most parts have nothing in them. */
    private static final class Descent implements Children {
        private final BiConsumer<Node, Location> visitor;
        private Location at = Location.ROOT;
        private int depth;

        Descent(BiConsumer<Node, Location> visitor) {
            this.visitor = visitor;
        }

        void visit(Node node, Location place) {
            if (depth > DEEP) {
                visitDeep(node, place, visitor);
                return;
            }
            visitor.accept(node, place);
            Location around = at;
            at = place;
            depth++;
            children(node, this);
            depth--;
            at = around;
        }

        @Override
        public void list(String member, List<? extends Node> nodes) {
            if (!nodes.isEmpty()) {
                Location list = at.member(member);
                for (int i = 0; i < nodes.size(); i++) {
                    visit(nodes.get(i), place(member, list, i));
                }
            }
        }
    }

    private static void visitDeep(Node top, Location place, BiConsumer<Node, Location> visitor) {
        Deque<Pending> pending = new ArrayDeque<>();
        pending.push(new Pending(top, place));
        List<Pending> inside = new ArrayList<>();
        while (!pending.isEmpty()) {
            Pending next = pending.pop();
            visitor.accept(next.node, next.at);
            children(next.node, (member, nodes) -> {
                Location list = next.at.member(member);
                for (int i = 0; i < nodes.size(); i++) {
                    inside.add(new Pending(nodes.get(i), place(member, list, i)));
                }
            });
            for (int i = inside.size() - 1; i >= 0; i--) {
                pending.push(inside.get(i));
            }
            inside.clear();
        }
    }

    private static Location place(String member, Location list, int index) {
        return member.equals("attachedTo") ? list : list.index(index);
    }

    static <T extends Node> List<T> collect(Plan plan, Class<T> kind) {
        List<T> found = new ArrayList<>();
        all(plan, (node, at) -> {
            if (kind.isInstance(node)) {
                found.add(kind.cast(node));
            }
        });
        return List.copyOf(found);
    }

    static Optional<Node> find(Plan plan, Location location) {
        List<Node> path = new ArrayList<>();
        boolean there = follow(plan, location, path);
        return there ? Optional.of(path.isEmpty() ? plan : path.get(path.size() - 1)) : Optional.empty();
    }

    static List<Node> path(Plan plan, Location location) {
        List<Node> path = new ArrayList<>();
        return follow(plan, location, path) ? List.copyOf(path) : List.of();
    }

    /** Collects the parts that lead to a place; returns false if one of them is not there. */
    private static boolean follow(Plan plan, Location location, List<Node> path) {
        Node node = plan;
        List<Location> steps = location.steps();
        int i = 0;
        while (i < steps.size()) {
            String member = steps.get(i).memberName().orElse("");
            Lists lists = new Lists(member);
            children(node, lists);
            boolean single = member.equals("attachedTo");
            if (lists.nodes == null || i + 1 == steps.size() && (!single || lists.nodes.isEmpty())) {
                return true;
            }
            int index = single ? 0 : steps.get(i + 1).elementIndex();
            if (index < 0 || index >= lists.nodes.size()) {
                return false;
            }
            node = lists.nodes.get(index);
            path.add(node);
            i += single ? 1 : 2;
        }
        return true;
    }

    /** Keeps the list of one member; null if there is no such member that holds parts. */
    private static final class Lists implements Children {
        private final String member;
        private @Nullable List<? extends Node> nodes;

        Lists(String member) {
            this.member = member;
        }

        @Override
        public void list(String name, List<? extends Node> list) {
            if (name.equals(member)) {
                nodes = list;
            }
        }
    }

    static void dispatch(Node node, Location at, NodeVisitor visitor) {
        if (node instanceof ImmutableParagraph paragraph) {
            visitor.paragraph(paragraph, at);
        } else if (node instanceof ImmutableItem item) {
            visitor.item(item, at);
        } else if (node instanceof ImmutableSection section) {
            visitor.section(section, at);
        } else if (node instanceof ImmutableObjective objective) {
            visitor.objective(objective, at);
        } else if (node instanceof ImmutableAssignment assignment) {
            visitor.assignment(assignment, at);
        } else if (node instanceof ImmutableTask task) {
            visitor.task(task, at);
        } else if (node instanceof ImmutableTable table) {
            visitor.table(table, at);
        } else if (node instanceof ImmutableCitation citation) {
            visitor.citation(citation, at);
        } else if (node instanceof ImmutableLegalBasis basis) {
            visitor.legalBasis(basis, at);
        } else if (node instanceof ImmutableRecipient recipient) {
            visitor.recipient(recipient, at);
        } else if (node instanceof ImmutableSignature signature) {
            visitor.signature(signature, at);
        } else if (node instanceof ImmutableAnnex annex) {
            visitor.annex(annex, at);
        } else if (node instanceof ImmutableIssuer issuer) {
            visitor.issuer(issuer, at);
        } else {
            visitor.plan((Plan) node, at);
        }
    }
}
