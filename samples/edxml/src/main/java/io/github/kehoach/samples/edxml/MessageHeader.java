package io.github.kehoach.samples.edxml;

import io.github.kehoach.core.Annex;
import io.github.kehoach.core.DocumentNumber;
import io.github.kehoach.core.Issuer;
import io.github.kehoach.core.PartialDate;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Recipient;
import io.github.kehoach.core.Regime;
import io.github.kehoach.core.Signature;
import io.github.kehoach.core.finding.Location;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.core.form.FormWording;
import io.github.kehoach.core.language.Bodies;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts the header of a plan together, in the order of QCVN 102:2016/BTTTT. */
final class MessageHeader {
    /** Administrative documents; 1 is for legal norms. */
    private static final String ADMINISTRATIVE = "2";

    private static final Location ISSUERS = Location.ROOT.member("issuers");
    private static final Location NUMBER = Location.ROOT.member("number");
    private static final Location ISSUED = Location.ROOT.member("issued");
    private static final Location SIGNATURES = Location.ROOT.member("signatures");

    private final Plan plan;
    private final Organs organs;
    private final Findings findings;
    private final Optional<String> senderId;

    private MessageHeader(Plan plan, Organs organs, Findings findings) {
        this.plan = plan;
        this.organs = organs;
        this.findings = findings;
        senderId = plan.issuers().stream()
                .limit(1)
                .flatMap(issuer -> issuer.name().stream())
                .flatMap(name -> organs.id(name).stream())
                .findFirst();
    }

    /** Returns the header; what does not fit is added to the findings and written as it is. */
    static Element of(Plan plan, Organs organs, Findings findings) {
        return new MessageHeader(plan, organs, findings).header();
    }

    private Element header() {
        if (plan.secrecy().isPresent()) {
            findings.secret(Location.ROOT.member("secrecy"));
        }
        List<Element> content = new ArrayList<>();
        content.add(from());
        content.addAll(to());
        documentId().ifPresent(content::add);
        content.add(code());
        content.add(promulgation());
        content.add(Element.of(
                "DocumentType", List.of(Element.of("Type", ADMINISTRATIVE), Element.of("TypeName", "Kế hoạch"))));
        fill(Field.SUBJECT, plan.subject(), Location.ROOT.member("subject"), content);
        content.add(signer());
        content.add(places());
        content.add(other());
        return Element.of("MessageHeader", content);
    }

    private Element from() {
        if (plan.issuers().size() > 1) {
            findings.onlyOne("cơ quan ban hành", plan.issuers().size(), ISSUERS);
        }
        Optional<Issuer> issuer = plan.issuers().stream().findFirst();
        Location at = issuer.isPresent() ? ISSUERS.index(0) : Location.ROOT;
        Optional<String> name = issuer.flatMap(Issuer::name);
        List<Element> organ = new ArrayList<>();
        if (name.isPresent() && senderId.isEmpty()) {
            findings.unknownOrgan(name.get(), at, Severity.ERROR);
        }
        senderId.ifPresent(id -> organId(id, name.orElse(""), at, organ));
        fill(Field.ORGANIZATION_IN_CHARGE, issuer.flatMap(Issuer::parent), at.member("parent"), organ);
        fill(Field.ORGAN_NAME, name, issuer.isPresent() ? at.member("name") : at, organ);
        return Element.of("From", organ);
    }

    /** The recipients whose identifiers are known; the others are told of, and named among the places. */
    private List<Element> to() {
        List<Element> receivers = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < plan.recipients().size(); i++) {
            Location at = Location.ROOT.member("recipients").index(i).member("name");
            for (String name : Bodies.split(plan.recipients().get(i).name())) {
                to(name, at, ids, receivers);
            }
        }
        if (receivers.isEmpty()) {
            findings.noReceiver(Location.ROOT.member("recipients"));
        }
        return receivers;
    }

    private void to(String name, Location at, Set<String> ids, List<Element> receivers) {
        Optional<String> id = organs.id(name);
        if (id.isEmpty()) {
            findings.unknownOrgan(name, at, Severity.WARNING);
        } else if (!ids.add(id.get())) {
            findings.repeatedOrgan(id.get(), at);
        } else {
            List<Element> organ = new ArrayList<>();
            organId(id.get(), name, at, organ);
            fill(Field.ORGAN_NAME, Optional.of(name), at, organ);
            receivers.add(Element.of("To", organ));
        }
    }

    private void organId(String id, String name, Location at, List<Element> organ) {
        if (!Organs.isWellFormed(id)) {
            findings.malformedOrganId(id, name, at);
        }
        fill(Field.ORGAN_ID, Optional.of(id), at, organ);
    }

    /** Sender, day and number in one; none if one of them is not known, which is told elsewhere. */
    private Optional<Element> documentId() {
        Optional<LocalDate> day = plan.issued().flatMap(PartialDate::toLocalDate);
        boolean known = senderId.isPresent() && day.isPresent() && plan.number().isPresent();
        return known
                ? Optional.of(Element.of(
                        "DocumentId",
                        senderId.get() + "," + Dates.yearFirst(day.get()) + ","
                                + plan.number().get().written()))
                : Optional.empty();
    }

    private Element code() {
        List<Element> code = new ArrayList<>();
        Optional<DocumentNumber> number = plan.number();
        Optional<String> figures = number.flatMap(DocumentNumber::figures);
        Optional<String> symbol = number.flatMap(DocumentNumber::symbol);
        if (number.isPresent() && (figures.isEmpty() || symbol.isEmpty())) {
            findings.malformedNumber(number.get().written(), NUMBER);
        }
        if (number.isEmpty() || figures.isPresent()) {
            fill(Field.CODE_NUMBER, figures, NUMBER, code);
        }
        if (number.isEmpty() || symbol.isPresent()) {
            fill(Field.CODE_NOTATION, symbol.map(this::withYear), NUMBER, code);
        }
        return Element.of("Code", code);
    }

    /** The year of a number such as {@code 05/2025/QĐ-UBND} belongs to the symbol. */
    private String withYear(String symbol) {
        int year = plan.number()
                .flatMap(number -> number.year().stream().boxed().findFirst())
                .orElse(0);
        return year == 0 ? symbol : year + "/" + symbol;
    }

    private Element promulgation() {
        List<Element> promulgation = new ArrayList<>();
        fill(Field.PLACE_OF_ISSUE, plan.place(), Location.ROOT.member("place"), promulgation);
        Optional<LocalDate> day = plan.issued().flatMap(PartialDate::toLocalDate);
        if (plan.issued().isPresent() && day.isEmpty()) {
            findings.partialDate(plan.issued().get().toString(), ISSUED);
        } else {
            fill(Field.PROMULGATION_DATE, day.map(Dates::dayFirst), ISSUED, promulgation);
        }
        return Element.of("PromulgationInfo", promulgation);
    }

    private Element signer() {
        if (plan.signatures().size() > 1) {
            findings.onlyOne("chữ ký", plan.signatures().size(), SIGNATURES);
        }
        Optional<Signature> signature = plan.signatures().stream().findFirst();
        Location at = signature.isPresent() ? SIGNATURES.index(0) : Location.ROOT;
        List<Element> signer = new ArrayList<>();
        Optional<String> capacity = signature
                .map(Signature::capacity)
                .filter(lines -> !lines.isEmpty())
                .map(lines -> String.join(" ", lines));
        fill(Field.COMPETENCE, capacity, at.member("capacity"), signer);
        fill(Field.POSITION, signature.flatMap(Signature::position), at.member("position"), signer);
        fill(Field.FULL_NAME, signature.flatMap(Signature::name), at.member("name"), signer);
        return Element.of("SignerInfo", signer);
    }

    private Element places() {
        FormWording wording = FormWording.of(plan.regime().orElse(Regime.STATE));
        List<Element> places = new ArrayList<>();
        for (int i = 0; i < plan.recipients().size(); i++) {
            Recipient recipient = plan.recipients().get(i);
            Location at = Location.ROOT.member("recipients").index(i);
            fill(Field.RECIPIENT, Optional.of(wording.recipient(recipient)), at, places);
        }
        return Element.of("ToPlaces", places);
    }

    private Element other() {
        List<Element> other = new ArrayList<>();
        int priority = plan.urgency()
                .map(urgency -> switch (urgency) {
                    case URGENT -> 1;
                    case VERY_URGENT -> 2;
                    case FLASH -> 3;
                })
                .orElse(0);
        fill(Field.PRIORITY, Optional.of(String.valueOf(priority)), Location.ROOT.member("urgency"), other);
        fill(Field.SPHERE, plan.circulation(), Location.ROOT.member("circulation"), other);
        List<Element> appendixes = new ArrayList<>();
        for (int i = 0; i < plan.annexes().size(); i++) {
            Annex annex = plan.annexes().get(i);
            String words = (annex.label().orElse("") + " " + annex.title().orElse("")).strip();
            Location at = Location.ROOT.member("annexes").index(i);
            fill(Field.APPENDIX, Optional.of(words).filter(title -> !title.isEmpty()), at, appendixes);
        }
        if (!appendixes.isEmpty()) {
            other.add(Element.of("Appendixes", appendixes));
        }
        return Element.of("OtherInfo", other);
    }

    private void fill(Field field, Optional<String> words, Location at, List<Element> parent) {
        String value = words.map(XmlFile::line).orElse("");
        if (value.isEmpty()) {
            if (field.isRequired()) {
                findings.missing(field, at);
            }
            return;
        }
        int length = value.codePointCount(0, value.length());
        if (length > field.longest()) {
            findings.tooLong(field, length, at);
        }
        parent.add(Element.of(field.element(), value));
    }
}
