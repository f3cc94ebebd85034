package org.zoufang.phone.store;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Runs every case of {@link PhoneStoreContract} where no JUnit 5 runs, as under Robolectric. */
public final class PhoneStoreExam {

    private PhoneStoreExam() {}

    /** The names of the cases that were run; the first one that fails throws. */
    public static List<String> passes(Supplier<PhoneStore> stores) throws IllegalAccessException {
        PhoneStoreContract contract = stores::get;
        List<String> names = new ArrayList<>();
        for (Method method : PhoneStoreContract.class.getMethods()) {
            if (method.isAnnotationPresent(Test.class)) {
                run(contract, method);
                names.add(method.getName());
            }
        }
        return names;
    }

    private static void run(PhoneStoreContract contract, Method method) throws IllegalAccessException {
        try {
            method.invoke(contract);
        } catch (InvocationTargetException e) {
            throw new AssertionError(method.getName(), e.getCause());
        }
    }
}
