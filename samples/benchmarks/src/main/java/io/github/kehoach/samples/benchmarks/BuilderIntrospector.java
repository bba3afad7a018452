package io.github.kehoach.samples.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.kehoach.core.Annex;
import io.github.kehoach.core.Assignment;
import io.github.kehoach.core.Block;
import io.github.kehoach.core.Citation;
import io.github.kehoach.core.Coded;
import io.github.kehoach.core.Issuer;
import io.github.kehoach.core.Item;
import io.github.kehoach.core.LegalBasis;
import io.github.kehoach.core.Node;
import io.github.kehoach.core.Objective;
import io.github.kehoach.core.Paragraph;
import io.github.kehoach.core.Plan;
import io.github.kehoach.core.Recipient;
import io.github.kehoach.core.Section;
import io.github.kehoach.core.Signature;
import io.github.kehoach.core.Table;
import io.github.kehoach.core.Task;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.annotation.JsonPOJOBuilder;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/**
 * Tells Jackson what the parts of a plan consist of, which bear no annotations: a member is what has an accessor and a method
 * of the builder that sets it.
 */
final class BuilderIntrospector extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1;

    private static final List<Class<? extends Node>> PARTS = List.of(
            Plan.class,
            Issuer.class,
            LegalBasis.class,
            Citation.class,
            Section.class,
            Paragraph.class,
            Item.class,
            Objective.class,
            Assignment.class,
            Table.class,
            Task.class,
            Annex.class,
            Recipient.class,
            Signature.class);

    /**
     * The builder of a part.
     *
     * @param setters what each member's setter takes, by the name of the member
     */
    private record Maker(Class<?> builder, Map<String, Class<?>> setters) {
        static Maker of(Class<?> part) {
            Class<?> builder = builderOf(part);
            Map<String, Class<?>> setters = new HashMap<>();
            for (Method accessor : part.getMethods()) {
                Class<?> taken = taken(accessor.getGenericReturnType());
                if (accessor.getParameterCount() == 0
                        && !accessor.getName().equals("extensions")
                        && !Modifier.isStatic(accessor.getModifiers())
                        && has(builder, accessor.getName(), taken)) {
                    setters.put(accessor.getName(), taken);
                }
            }
            return new Maker(builder, Map.copyOf(setters));
        }

        /** What a builder takes for what an accessor returns: of an optional value the value, of a list anything that runs through one. */
        private static Class<?> taken(Type returned) {
            if (!(returned instanceof ParameterizedType generic)) {
                return (Class<?>) returned;
            }
            return generic.getRawType() == Optional.class
                    ? (Class<?>) generic.getActualTypeArguments()[0]
                    : Iterable.class;
        }

        private static Class<?> builderOf(Class<?> part) {
            for (Class<?> inner : part.getClasses()) {
                if (inner.getSimpleName().equals("Builder")) {
                    return inner;
                }
            }
            throw new IllegalArgumentException(part + " has no builder");
        }

        private static boolean has(Class<?> builder, String name, Class<?> taken) {
            for (Method method : builder.getMethods()) {
                if (method.getName().equals(name)
                        && method.getParameterCount() == 1
                        && method.getParameterTypes()[0] == taken) {
                    return true;
                }
            }
            return false;
        }
    }

    private final transient Map<Class<?>, Maker> makers = new HashMap<>();

    BuilderIntrospector() {
        PARTS.forEach(part -> makers.put(part, Maker.of(part)));
    }

    /** The part that a class is, hidden implementations included. */
    private static @Nullable Class<?> part(Class<?> raw) {
        for (Class<?> part : PARTS) {
            if (part.isAssignableFrom(raw)) {
                return part;
            }
        }
        return null;
    }

    private @Nullable Maker madeBy(Class<?> builder) {
        for (Maker maker : makers.values()) {
            if (builder.isAssignableFrom(maker.builder()) && builder != Object.class) {
                return maker;
            }
        }
        return null;
    }

    @Override
    public @Nullable Class<?> findPOJOBuilder(MapperConfig<?> config, AnnotatedClass type) {
        Class<?> part = part(type.getRawType());
        return part == null ? null : makers.get(part).builder();
    }

    @Override
    public JsonPOJOBuilder.@Nullable Value findPOJOBuilderConfig(MapperConfig<?> config, AnnotatedClass type) {
        return madeBy(type.getRawType()) == null ? null : new JsonPOJOBuilder.Value("build", "");
    }

    @Override
    public @Nullable String findTypeName(MapperConfig<?> config, AnnotatedClass type) {
        Class<?> part = part(type.getRawType());
        return part != null && Block.class.isAssignableFrom(part)
                ? part.getSimpleName().toLowerCase(Locale.ROOT)
                : null;
    }

    @Override
    public @Nullable PropertyName findNameForSerialization(MapperConfig<?> config, Annotated member) {
        if (member instanceof AnnotatedMethod method && method.getParameterCount() == 0) {
            Class<?> declaring = method.getDeclaringClass();
            Class<?> part = part(declaring);
            // Jackson takes the default that a block without such a member inherits for the declaration
            if (declaring == Block.class
                    || part != null && makers.get(part).setters().containsKey(method.getName())) {
                return PropertyName.construct(method.getName());
            }
        }
        return super.findNameForSerialization(config, member);
    }

    @Override
    public @Nullable PropertyName findNameForDeserialization(MapperConfig<?> config, Annotated member) {
        if (member instanceof AnnotatedMethod method && method.getParameterCount() == 1) {
            Maker maker = madeBy(method.getDeclaringClass());
            if (maker != null && maker.setters().get(method.getName()) == method.getRawParameterType(0)) {
                return PropertyName.construct(method.getName());
            }
        }
        return super.findNameForDeserialization(config, member);
    }

    @Override
    public boolean hasIgnoreMarker(MapperConfig<?> config, AnnotatedMember member) {
        if (member instanceof AnnotatedMethod method && method.getParameterCount() == 1) {
            Maker maker = madeBy(method.getDeclaringClass());
            return maker != null && maker.setters().get(method.getName()) != method.getRawParameterType(0);
        }
        return super.hasIgnoreMarker(config, member);
    }

    @Override
    public JsonInclude.Value findPropertyInclusion(MapperConfig<?> config, Annotated member) {
        return member instanceof AnnotatedMethod && List.class.isAssignableFrom(member.getRawType())
                ? JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS)
                : super.findPropertyInclusion(config, member);
    }

    @Override
    public String[] findEnumValues(MapperConfig<?> config, AnnotatedClass type, Enum<?>[] values, String[] names) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Coded coded) {
                names[i] = coded.code();
            }
        }
        return names;
    }
}
