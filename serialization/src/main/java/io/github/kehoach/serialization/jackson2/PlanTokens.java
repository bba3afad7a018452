package io.github.kehoach.serialization.jackson2;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamWriteCapability;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.finding.Finding;
import io.github.kehoach.core.finding.Position;
import io.github.kehoach.core.finding.Range;
import io.github.kehoach.core.finding.Severity;
import io.github.kehoach.serialization.Limits;
import io.github.kehoach.serialization.Reading;
import io.github.kehoach.serialization.json.PlanJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Hands a plan over between a mapper of Jackson 2 and {@link PlanJson}, token by token, so that numbers keep their digits and
 * members that stand twice are seen. The copy that is read has each token on a line of its own, so that the line of a finding
 * says which token it is about.
 */
final class PlanTokens {
    private static final int MOST_ERRORS = 5;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            // half of a pair of surrogates can only be handed over as an escape
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .build();

    private final JsonParser parser;
    private final String base;
    private boolean counted;
    private int[] lines = new int[64];
    private int[] columns = new int[64];
    private int tokens;

    PlanTokens(JsonParser parser) {
        this.parser = parser;
        this.base = parser.getParsingContext().pathAsPointer().toString();
    }

    /** Writes a plan to the generator of a mapper. */
    static void write(Plan plan, JsonGenerator generator) throws IOException {
        try (JsonParser parser = FACTORY.createParser(PlanJson.write(plan))) {
            while (parser.nextToken() != null) {
                copy(parser, generator);
            }
        }
    }

    /** Reads the plan that the parser of a mapper is at. */
    Plan read() throws IOException {
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        try (JsonGenerator generator = FACTORY.createGenerator(copy)) {
            int depth = 0;
            do {
                note(parser.currentTokenLocation());
                copy(parser, generator);
                generator.writeRaw('\n');
                JsonToken token = parser.currentToken();
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            } while (depth > 0 && parser.nextToken() != null);
        }
        // how large a source may be is up to the mapper
        Reading reading = PlanJson.read(copy.toByteArray(), Limits.widest());
        List<Finding> findings = reading.findings();
        if (reading.plan().isEmpty() || findings.stream().anyMatch(PlanTokens::isError)) {
            throw new PlanMappingException(
                    parser,
                    message(findings),
                    findings.stream().map(this::placed).toList());
        }
        return reading.plan().get();
    }

    private void note(JsonLocation at) {
        if (tokens == lines.length) {
            lines = Arrays.copyOf(lines, 2 * tokens);
            columns = Arrays.copyOf(columns, 2 * tokens);
        }
        lines[tokens] = at.getLineNr();
        columns[tokens++] = at.getColumnNr();
        counted |= at.getCharOffset() > 0;
    }

    private static void copy(JsonParser from, JsonGenerator to) throws IOException {
        switch (from.currentToken()) {
            case START_OBJECT -> to.writeStartObject();
            case END_OBJECT -> to.writeEndObject();
            case START_ARRAY -> to.writeStartArray();
            case END_ARRAY -> to.writeEndArray();
            case FIELD_NAME -> to.writeFieldName(from.currentName());
            case VALUE_STRING -> to.writeString(from.getText());
            case VALUE_TRUE -> to.writeBoolean(true);
            case VALUE_FALSE -> to.writeBoolean(false);
            case VALUE_NULL -> to.writeNull();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(from, to);
            default -> throw noJson(from);
        }
    }

    private static void number(JsonParser from, JsonGenerator to) throws IOException {
        String text = from.getText();
        char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        if (last < '0' || last > '9') {
            throw noJson(from); // NaN or infinity
        }
        if (to.getWriteCapabilities().isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
            to.writeNumber(text);
        } else if (from.currentToken() == JsonToken.VALUE_NUMBER_FLOAT) {
            to.writeNumber(new BigDecimal(text));
        } else {
            switch (from.getNumberType()) {
                case INT -> to.writeNumber(from.getIntValue());
                case LONG -> to.writeNumber(from.getLongValue());
                default -> to.writeNumber(from.getBigIntegerValue());
            }
        }
    }

    private static JsonMappingException noJson(JsonParser parser) {
        return JsonMappingException.from(
                parser,
                "Not a valid plan: " + parser.getParsingContext().pathAsPointer()
                        + " holds a value that JSON does not have");
    }

    private static boolean isError(Finding finding) {
        return finding.severity() == Severity.ERROR;
    }

    /** The number of the token that a finding is about; of a member that is missing, of its object. */
    private int token(Finding finding) {
        int line = finding.range().map(range -> range.start().line()).orElse(1);
        return Math.min(line, tokens) - 1;
    }

    /** The same finding with its place in the source of the mapper, if that is known; the one in the copy is of no use. */
    private Finding placed(Finding finding) {
        int token = token(finding);
        Finding.Builder placed = Finding.builder()
                .code(finding.code())
                .severity(finding.severity())
                .location(finding.location())
                .message(finding.message())
                .expected(finding.expected())
                .found(finding.found());
        if (counted && lines[token] > 0) {
            Position start = new Position(lines[token], columns[token]);
            placed.range(new Range(start, start));
        }
        return placed.build();
    }

    private String message(List<Finding> findings) {
        List<String> errors = new ArrayList<>();
        for (Finding finding : findings) {
            if (isError(finding)) {
                int line = lines[token(finding)];
                String place = base + finding.location() + (line > 0 ? " (line " + line + ")" : "");
                errors.add(place.strip()
                        + (place.isEmpty() ? "" : ": ")
                        + finding.message().en());
            }
        }
        int more = errors.size() - MOST_ERRORS;
        String first = String.join("; ", errors.subList(0, Math.min(MOST_ERRORS, errors.size())));
        return "Not a valid plan: " + first + (more > 0 ? "; and " + more + " more" : "");
    }
}
