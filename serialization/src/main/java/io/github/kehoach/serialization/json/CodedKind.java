package io.github.kehoach.serialization.json;

import io.github.kehoach.core.Coded;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** One of a few words. */
final class CodedKind<E extends Enum<E> & Coded> extends Kind<E> {
    private final E[] constants;
    private final List<String> codes;
    private final String[] words;

    CodedKind(E[] constants) {
        this.constants = constants;
        List<String> all = new ArrayList<>(constants.length);
        for (E constant : constants) {
            all.add(constant.code());
        }
        this.codes = List.copyOf(all);
        this.words = all.toArray(new String[0]);
    }

    @Override
    @Nullable
    E read(PlanReader in) {
        if (in.parser().currentToken() != JsonToken.VALUE_STRING) {
            in.refuse(JsonType.STRING);
            return null;
        }
        int i = in.words().among(words);
        if (i < 0) {
            in.faults().add(Fault.unknownValue(in.string(), codes), in.key(), in.location());
            return null;
        }
        return constants[i];
    }

    @Override
    void write(E value, JsonOutput out) {
        out.string(value.code());
    }

    @Override
    void schema(JsonOutput out) {
        out.name("enum");
        out.startArray();
        codes.forEach(out::string);
        out.endArray();
    }

    @Override
    String words() {
        return codes.stream().map(code -> "`" + code + "`").collect(Collectors.joining(" "));
    }
}
