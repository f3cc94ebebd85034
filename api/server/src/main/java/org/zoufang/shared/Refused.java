package org.zoufang.shared;

import java.util.List;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;

/**
 * A person asked for what is not possible, and can mend it. It leaves an activity before anything is stored and ends
 * its transaction; the edge turns it into {@code userErrors}, a push into {@code REJECTED}.
 */
public class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Refusal> refusals;

    public Refused(List<Refusal> refusals) {
        super(refusals.toString(), null, false, false);
        this.refusals = List.copyOf(refusals);
    }

    public static Refused because(RefusalCode code, String field, Object... arguments) {
        return new Refused(List.of(Refusal.of(code, field, arguments)));
    }

    /** Throws if there is any refusal, else does nothing. */
    public static void ifAny(List<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            throw new Refused(refusals);
        }
    }

    public List<Refusal> refusals() {
        return refusals;
    }

    /** The names of the rules that stand against it, in the refusals' order. */
    public List<String> codes() {
        return refusals.stream().map(one -> one.code().name()).toList();
    }
}
