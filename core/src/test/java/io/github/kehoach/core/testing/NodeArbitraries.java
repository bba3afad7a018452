package io.github.kehoach.core.testing;

import io.github.kehoach.core.Annex;
import io.github.kehoach.core.Archive;
import io.github.kehoach.core.Citation;
import io.github.kehoach.core.Extensions;
import io.github.kehoach.core.Issuer;
import io.github.kehoach.core.LegalBasis;
import io.github.kehoach.core.PartialDate;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Recipient;
import io.github.kehoach.core.Regime;
import io.github.kehoach.core.Secrecy;
import io.github.kehoach.core.Signature;
import io.github.kehoach.core.Urgency;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;

/** The parts of a plan around its body, and the plan. Any attribute is there or not, whatever the others are. */
final class NodeArbitraries {
    private static final double OFTEN = 0.6;
    private static final double RARELY = 0.05;

    private final Arbitrary<String> texts;
    private final Arbitrary<String> numbers;
    private final Arbitrary<PartialDate> dates = SmallArbitraries.partialDates();
    private final Arbitrary<Extensions> extensions;
    private final BlockArbitraries blocks;

    NodeArbitraries(Arbitrary<String> texts) {
        this.texts = texts;
        this.numbers = SmallArbitraries.numbers(texts);
        this.extensions = ExtensionArbitraries.extensions(texts);
        this.blocks = new BlockArbitraries(texts);
    }

    BlockArbitraries blocks() {
        return blocks;
    }

    Arbitrary<Plan> plans() {
        return Builders.withBuilder(Plan::builder)
                .use(texts)
                .withProbability(OFTEN)
                .in((plan, schema) -> plan.schema(schema))
                .use(Arbitraries.of(Regime.class))
                .withProbability(OFTEN)
                .in((plan, regime) -> plan.regime(regime))
                .use(texts)
                .withProbability(OFTEN)
                .in((plan, draft) -> plan.draft(draft))
                .use(issuers().list().ofMaxSize(2))
                .in((plan, issuers) -> plan.issuers(issuers))
                .use(numbers)
                .withProbability(OFTEN)
                .in((plan, number) -> plan.number(number))
                .use(texts)
                .withProbability(OFTEN)
                .in((plan, place) -> plan.place(place))
                .use(dates)
                .withProbability(OFTEN)
                .in((plan, issued) -> plan.issued(issued))
                .use(Arbitraries.of(Secrecy.class))
                .withProbability(OFTEN)
                .in((plan, secrecy) -> plan.secrecy(secrecy))
                .use(Arbitraries.of(Urgency.class))
                .withProbability(OFTEN)
                .in((plan, urgency) -> plan.urgency(urgency))
                .use(texts)
                .withProbability(OFTEN)
                .in((plan, circulation) -> plan.circulation(circulation))
                .use(Arbitraries.of("BÁO CÁO", "QUYẾT ĐỊNH", "KẾ HOẠCH BÀI DẠY"))
                .withProbability(RARELY)
                .in((plan, title) -> plan.title(title))
                .use(texts)
                .withProbability(OFTEN)
                .in((plan, subject) -> plan.subject(subject))
                .use(citations())
                .withProbability(OFTEN)
                .in((plan, decision) -> plan.attachedTo(decision))
                .use(legalBases().list().ofMaxSize(3))
                .in((plan, bases) -> plan.legalBases(bases))
                .use(texts)
                .withProbability(OFTEN)
                .in((plan, enactment) -> plan.enactment(enactment))
                .use(blocks.blocks(2).list().ofMaxSize(3))
                .in((plan, body) -> plan.body(body))
                .use(recipients().list().ofMaxSize(3))
                .in((plan, recipients) -> plan.recipients(recipients))
                .use(archives())
                .withProbability(OFTEN)
                .in((plan, archive) -> plan.archive(archive))
                .use(signatures().list().ofMaxSize(2))
                .in((plan, signatures) -> plan.signatures(signatures))
                .use(annexes().list().ofMaxSize(2))
                .in((plan, annexes) -> plan.annexes(annexes))
                .use(extensions)
                .in((plan, more) -> plan.extensions(more))
                .build(plan -> plan.build());
    }

    Arbitrary<Issuer> issuers() {
        return Builders.withBuilder(Issuer::builder)
                .use(texts)
                .withProbability(OFTEN)
                .in((issuer, parent) -> issuer.parent(parent))
                .use(texts)
                .withProbability(OFTEN)
                .in((issuer, name) -> issuer.name(name))
                .use(extensions)
                .in((issuer, more) -> issuer.extensions(more))
                .build(issuer -> issuer.build());
    }

    /** Citations; at least one attribute, any of the five, is there. */
    Arbitrary<Citation> citations() {
        return Arbitraries.oneOf(IntStream.range(0, 5).mapToObj(this::citations).toList());
    }

    private Arbitrary<Citation> citations(int present) {
        return Builders.withBuilder(Citation::builder)
                .use(texts)
                .withProbability(present == 0 ? 1 : OFTEN)
                .in((citation, type) -> citation.type(type))
                .use(numbers)
                .withProbability(present == 1 ? 1 : OFTEN)
                .in((citation, number) -> citation.number(number))
                .use(dates)
                .withProbability(present == 2 ? 1 : OFTEN)
                .in((citation, issued) -> citation.issued(issued))
                .use(texts)
                .withProbability(present == 3 ? 1 : OFTEN)
                .in((citation, issuer) -> citation.issuer(issuer))
                .use(texts)
                .withProbability(present == 4 ? 1 : OFTEN)
                .in((citation, subject) -> citation.subject(subject))
                .use(extensions)
                .in((citation, more) -> citation.extensions(more))
                .build(citation -> citation.build());
    }

    Arbitrary<LegalBasis> legalBases() {
        return Builders.withBuilder(LegalBasis::builder)
                .use(texts)
                .withProbability(OFTEN)
                .in((basis, lead) -> basis.lead(lead))
                .use(citations().list().ofMaxSize(3))
                .in((basis, documents) -> basis.documents(documents))
                .use(texts)
                .withProbability(OFTEN)
                .in((basis, text) -> basis.text(text))
                .use(extensions)
                .in((basis, more) -> basis.extensions(more))
                .build(basis -> basis.build());
    }

    Arbitrary<Recipient> recipients() {
        return Builders.withBuilder(Recipient::builder)
                .use(texts)
                .in((recipient, name) -> recipient.name(name))
                .use(texts)
                .withProbability(OFTEN)
                .in((recipient, purpose) -> recipient.purpose(purpose))
                .use(texts)
                .withProbability(OFTEN)
                .in((recipient, group) -> recipient.group(group))
                .use(extensions)
                .in((recipient, more) -> recipient.extensions(more))
                .build(recipient -> recipient.build());
    }

    /** Archive lines, empty ones included. */
    Arbitrary<Archive> archives() {
        return texts.list().ofMaxSize(3).map(Archive::new);
    }

    Arbitrary<Signature> signatures() {
        return Builders.withBuilder(Signature::builder)
                .use(texts.list().ofMaxSize(3))
                .in((signature, capacity) -> signature.capacity(capacity))
                .use(texts)
                .withProbability(OFTEN)
                .in((signature, position) -> signature.position(position))
                .use(texts)
                .withProbability(OFTEN)
                .in((signature, name) -> signature.name(name))
                .use(extensions)
                .in((signature, more) -> signature.extensions(more))
                .build(signature -> signature.build());
    }

    Arbitrary<Annex> annexes() {
        return Builders.withBuilder(Annex::builder)
                .use(texts)
                .withProbability(OFTEN)
                .in((annex, label) -> annex.label(label))
                .use(texts)
                .withProbability(OFTEN)
                .in((annex, title) -> annex.title(title))
                .use(blocks.blocks(1).list().ofMaxSize(2))
                .in((annex, content) -> annex.content(content))
                .use(extensions)
                .in((annex, more) -> annex.extensions(more))
                .build(annex -> annex.build());
    }
}
