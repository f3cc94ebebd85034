package org.zoufang.graphql;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.shared.JsonText;

/** Made-up values of the API's records, the same for the same seed; what may be null sometimes is. */
final class Samples {

    private static final List<String> TEXTS =
            List.of("", "云州铸造", "quote \" and \\ and \n", "Ｗｉｄｅ", "emoji 🏭", "\u0001 control", "</script>");

    private final Random random;

    Samples(long seed) {
        this.random = new Random(seed);
    }

    Object of(Type type) {
        if (type instanceof ParameterizedType list) {
            List<Object> values = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                values.add(of(list.getActualTypeArguments()[0]));
            }
            return list.getRawType() == Set.class ? Set.copyOf(values) : values;
        }
        Class<?> wanted = (Class<?>) type;
        return wanted.isRecord() && wanted != JsonText.class ? record(wanted) : value(wanted);
    }

    private Object record(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = mayBeNull(components[i]) && random.nextInt(4) == 0 ? null : of(components[i].getGenericType());
        }
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no sample of " + type, e);
        }
    }

    private static boolean mayBeNull(RecordComponent component) {
        return !component.getType().isPrimitive()
                && !component.isAnnotationPresent(NonNull.class)
                && !component.getAccessor().isAnnotationPresent(NonNull.class)
                && !component.getAnnotatedType().isAnnotationPresent(NonNull.class);
    }

    private Object value(Class<?> type) {
        if (type == String.class) {
            return TEXTS.get(random.nextInt(TEXTS.size()));
        } else if (type == UUID.class) {
            return new UUID(random.nextLong(), random.nextLong());
        } else if (type == Instant.class) {
            return Instant.ofEpochSecond(random.nextInt(), random.nextInt(3) * 123_456_000L);
        } else if (type == LocalDate.class) {
            return LocalDate.ofEpochDay(random.nextInt(40_000));
        } else if (type.isEnum()) {
            return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
        } else if (type == int.class || type == Integer.class) {
            return random.nextInt();
        } else if (type == long.class || type == Long.class) {
            return random.nextLong();
        } else if (type == boolean.class || type == Boolean.class) {
            return random.nextBoolean();
        } else if (type == double.class || type == Double.class) {
            return random.nextInt(10_000) / 10.0;
        } else if (type == BigInteger.class) {
            return BigInteger.valueOf(random.nextLong());
        } else if (type == JsonText.class) {
            return new JsonText("{\"a\":[1,\"二\"]}");
        }
        throw new IllegalStateException("no sample of " + type);
    }
}
