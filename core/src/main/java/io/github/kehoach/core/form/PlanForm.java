package io.github.kehoach.core.form;

import io.github.kehoach.core.Annex;
import io.github.kehoach.core.Issuer;
import io.github.kehoach.core.LegalBasis;
import io.github.kehoach.core.Node;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Recipient;
import io.github.kehoach.core.Regime;
import io.github.kehoach.core.Signature;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.language.Regimes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A plan set out in the form of its regime, line by line: what a generator of Word files, web pages or plain text prints, in
 * this order and with these words. Stored words stand as they are; what the plan says by structure alone is put into
 * {@linkplain FormWording words}, and headings without a marker are numbered. Lines are made when they are asked for.
 */
public final class PlanForm {
    /**
     * A line, which is a paragraph of a Word file.
     *
     * @param part what it is
     * @param marker the number, letter or dash before the words; empty if there is none
     * @param words the words after the marker, with their closing mark; empty for a table
     * @param depth how many parts of the body it stands under; 0 outside the body
     * @param node the part of the plan that it comes from; the plan itself for what that holds directly
     * @param at the place of that part, or of the plan's member
     */
    public record Line(FormPart part, String marker, String words, int depth, Node node, Location at) {
        /** Marker and words with a blank between them. */
        public String text() {
            return marker.isEmpty() ? words : words.isEmpty() ? marker : marker + " " + words;
        }
    }

    private final Plan plan;
    private final FormWording wording;

    private PlanForm(Plan plan, Regime regime) {
        this.plan = Objects.requireNonNull(plan, "plan");
        this.wording = FormWording.of(regime);
    }

    /** Sets out a plan in the form of its own regime, {@link Regime#OTHER} if nothing tells which that is. */
    public static PlanForm of(Plan plan) {
        return of(plan, Regimes.of(plan).orElse(Regime.OTHER));
    }

    /** Sets out a plan in the form of a regime. */
    public static PlanForm of(Plan plan, Regime regime) {
        return new PlanForm(plan, regime);
    }

    /**
     * Returns the plan with a marker on every heading and entry that has none, as one built in code has: headings and title
     * lines of assignments are {@linkplain FormWording#marker numbered}, items, objectives and tasks get a dash, those under them a
     * plus sign, and so on in turns. Markers that are there stay, and count.
     */
    public Plan numbered() {
        return new Numbering(wording).plan(plan);
    }

    /** Whose form it is. */
    public Regime regime() {
        return wording.regime();
    }

    /** The words of that form. */
    public FormWording wording() {
        return wording;
    }

    /** The left column of the letterhead: the issuing bodies, each below the one above it, and the number. */
    public List<Line> issuers() {
        List<Line> lines = new ArrayList<>();
        Location list = Location.ROOT.member("issuers");
        for (int i = 0; i < plan.issuers().size(); i++) {
            Issuer issuer = plan.issuers().get(i);
            Location at = list.index(i);
            issuer.parent().ifPresent(parent -> lines.add(line(FormPart.PARENT, parent, issuer, at.member("parent"))));
            issuer.name().ifPresent(name -> lines.add(line(FormPart.ISSUER, name, issuer, at.member("name"))));
        }
        if (!lines.isEmpty() && isStarred()) {
            lines.add(ofPlan(FormPart.STAR, regime() == Regime.PARTY ? "*" : "***", "issuers"));
        }
        plan.number()
                .ifPresent(number -> lines.add(ofPlan(FormPart.NUMBER_LINE, wording.numberLine(number), "number")));
        return List.copyOf(lines);
    }

    private boolean isStarred() {
        return regime() == Regime.PARTY || regime() == Regime.YOUTH_UNION;
    }

    /** The right column of the letterhead: the national title and motto, or the title of Party or youth union, and the date. */
    public List<Line> titles() {
        List<Line> lines = new ArrayList<>();
        switch (regime()) {
            case PARTY -> lines.add(ofPlan(FormPart.PARTY_TITLE, FormWording.PARTY_TITLE));
            case YOUTH_UNION -> lines.add(ofPlan(FormPart.YOUTH_TITLE, FormWording.YOUTH_TITLE));
            default -> {
                lines.add(ofPlan(FormPart.NATIONAL_TITLE, FormWording.NATIONAL_TITLE));
                lines.add(ofPlan(FormPart.MOTTO, FormWording.MOTTO));
            }
        }
        if (plan.place().isPresent() || plan.issued().isPresent()) {
            lines.add(ofPlan(FormPart.DATE_LINE, wording.dateLine(plan.place(), plan.issued()), "issued"));
        }
        return List.copyOf(lines);
    }

    /** The marks below the letterhead: draft, secrecy, urgency, circulation; empty if there are none. */
    public List<Line> marks() {
        List<Line> lines = new ArrayList<>();
        plan.draft().ifPresent(draft -> lines.add(ofPlan(FormPart.DRAFT, draft, "draft")));
        plan.secrecy().ifPresent(secrecy -> lines.add(ofPlan(FormPart.SECRECY, wording.secrecy(secrecy), "secrecy")));
        plan.urgency().ifPresent(urgency -> lines.add(ofPlan(FormPart.URGENCY, wording.urgency(urgency), "urgency")));
        plan.circulation()
                .ifPresent(circulation -> lines.add(ofPlan(FormPart.CIRCULATION, circulation, "circulation")));
        return List.copyOf(lines);
    }

    /** The title: type, subject, the decision that the plan is issued with, and a rule where the regime has one. */
    public List<Line> title() {
        List<Line> lines = new ArrayList<>();
        lines.add(plan.title()
                .map(title -> ofPlan(FormPart.TYPE_NAME, title, "title"))
                .orElseGet(() -> ofPlan(FormPart.TYPE_NAME, FormWording.TYPE_NAME)));
        plan.subject().ifPresent(subject -> lines.add(ofPlan(FormPart.SUBJECT, subject, "subject")));
        plan.attachedTo()
                .ifPresent(decision -> lines.add(line(
                        FormPart.ATTACHMENT,
                        wording.attachment(decision),
                        decision,
                        Location.ROOT.member("attachedTo"))));
        if (isStarred()) {
            lines.add(ofPlan(FormPart.RULE, "-----"));
        }
        return List.copyOf(lines);
    }

    /**
     * The legal bases and the sentence that enacts the plan. Bases of the state end in a semicolon, the last before the enactment
     * too; those of the Party have dashes if there are several, and the last ends in a comma.
     */
    public List<Line> preamble() {
        List<Line> lines = new ArrayList<>();
        boolean party = regime() == Regime.PARTY;
        int size = plan.legalBases().size();
        String marker = party && size > 1 ? "-" : "";
        String last = party ? "," : plan.enactment().isPresent() ? ";" : ".";
        Location list = Location.ROOT.member("legalBases");
        for (int i = 0; i < size; i++) {
            LegalBasis basis = plan.legalBases().get(i);
            String words = wording.legalBasis(basis) + (i < size - 1 ? ";" : last);
            lines.add(new Line(FormPart.LEGAL_BASIS, marker, words, 0, basis, list.index(i)));
        }
        plan.enactment().ifPresent(words -> lines.add(ofPlan(FormPart.ENACTMENT, words, "enactment")));
        return List.copyOf(lines);
    }

    /** The body, one line for each title, paragraph and entry, a table as one line. */
    public List<Line> body() {
        BodyLines lines = new BodyLines(wording);
        lines.add(plan.body(), Location.ROOT.member("body"));
        return lines.all();
    }

    /** The list of recipients with its title, and the archive line; empty if there is neither. */
    public List<Line> recipients() {
        if (plan.recipients().isEmpty() && plan.archive().isEmpty()) {
            return List.of();
        }
        List<Line> lines = new ArrayList<>();
        lines.add(ofPlan(FormPart.RECIPIENTS, FormWording.RECIPIENTS, "recipients"));
        Location list = Location.ROOT.member("recipients");
        Optional<String> group = Optional.empty();
        int size = plan.recipients().size();
        for (int i = 0; i < size; i++) {
            Recipient recipient = plan.recipients().get(i);
            if (recipient.group().isPresent() && !recipient.group().equals(group)) {
                String title = recipient.group().get() + ":";
                lines.add(line(
                        FormPart.RECIPIENT_GROUP,
                        title,
                        recipient,
                        list.index(i).member("group")));
            }
            group = recipient.group();
            boolean last = i == size - 1 && plan.archive().isEmpty();
            String mark = last ? "." : regime() == Regime.PARTY ? "," : ";";
            String words = wording.recipient(recipient) + mark;
            lines.add(new Line(FormPart.RECIPIENT_LINE, "-", words, 0, recipient, list.index(i)));
        }
        plan.archive()
                .ifPresent(archive -> lines.add(new Line(
                        FormPart.ARCHIVE_LINE,
                        "-",
                        wording.archive(archive),
                        0,
                        plan,
                        Location.ROOT.member("archive"))));
        return List.copyOf(lines);
    }

    /** The signature blocks, one list of lines for each; empty if there are none. */
    public List<List<Line>> signatures() {
        List<List<Line>> blocks = new ArrayList<>();
        Location list = Location.ROOT.member("signatures");
        for (int i = 0; i < plan.signatures().size(); i++) {
            blocks.add(lines(plan.signatures().get(i), list.index(i)));
        }
        return List.copyOf(blocks);
    }

    private static List<Line> lines(Signature signature, Location at) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < signature.capacity().size(); i++) {
            Location place = at.member("capacity").index(i);
            lines.add(line(FormPart.CAPACITY, signature.capacity().get(i), signature, place));
        }
        signature
                .position()
                .ifPresent(position -> lines.add(line(FormPart.POSITION, position, signature, at.member("position"))));
        signature.name().ifPresent(name -> lines.add(line(FormPart.SIGNER, name, signature, at.member("name"))));
        return List.copyOf(lines);
    }

    /** The annexes that follow the plan, one list of lines for each. One that is only announced in the text has none. */
    public List<List<Line>> annexes() {
        List<List<Line>> annexes = new ArrayList<>();
        Location list = Location.ROOT.member("annexes");
        for (int i = 0; i < plan.annexes().size(); i++) {
            Annex annex = plan.annexes().get(i);
            if (!annex.content().isEmpty() || annex.label().isPresent()) {
                annexes.add(lines(annex, list.index(i)));
            }
        }
        return List.copyOf(annexes);
    }

    private List<Line> lines(Annex annex, Location at) {
        List<Line> lines = new ArrayList<>();
        annex.label().ifPresent(label -> lines.add(line(FormPart.ANNEX_NUMBER, label, annex, at.member("label"))));
        annex.title().ifPresent(title -> lines.add(line(FormPart.ANNEX_TITLE, title, annex, at.member("title"))));
        BodyLines content = new BodyLines(wording);
        content.add(annex.content(), at.member("content"));
        lines.addAll(content.all());
        return List.copyOf(lines);
    }

    /** Every line, from the issuers to the last annex. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        lines.addAll(issuers());
        lines.addAll(titles());
        lines.addAll(marks());
        lines.addAll(title());
        lines.addAll(preamble());
        lines.addAll(body());
        lines.addAll(recipients());
        signatures().forEach(lines::addAll);
        annexes().forEach(lines::addAll);
        return List.copyOf(lines);
    }

    private static Line line(FormPart part, String words, Node node, Location at) {
        return new Line(part, "", words, 0, node, at);
    }

    private Line ofPlan(FormPart part, String words, String member) {
        return line(part, words, plan, Location.ROOT.member(member));
    }

    /** A line of prescribed words that no member of the plan stands for. */
    private Line ofPlan(FormPart part, String words) {
        return line(part, words, plan, Location.ROOT);
    }
}
