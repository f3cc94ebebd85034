package org.zoufang.graphql;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Optional;
import java.util.function.Function;

/** A getter as a function, compiled once: as fast as a call written by hand, and it shows as such in a profile. */
final class Getter {

    private Getter() {}

    /** Nothing if the class or the method cannot be reached from here. */
    static Optional<Function<Object, Object>> of(Class<?> source, String name) {
        try {
            Method method = source.getMethod(name);
            if (!Modifier.isPublic(source.getModifiers()) || Modifier.isStatic(method.getModifiers())) {
                return Optional.empty();
            }
            return Optional.of(compile(source, method));
        } catch (ReflectiveOperationException | LinkageError | IllegalArgumentException e) {
            return Optional.empty();
        } catch (Throwable e) {
            throw new IllegalStateException("getter " + name + " of " + source + " cannot be compiled", e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Function<Object, Object> compile(Class<?> source, Method method) throws Throwable {
        MethodHandles.Lookup lookup = MethodHandles.lookup();
        MethodHandle handle = lookup.unreflect(method);
        MethodType called = handle.type().changeParameterType(0, source).wrap();
        return (Function<Object, Object>) LambdaMetafactory.metafactory(
                        lookup,
                        "apply",
                        MethodType.methodType(Function.class),
                        MethodType.methodType(Object.class, Object.class),
                        handle,
                        called)
                .getTarget()
                .invoke();
    }
}
