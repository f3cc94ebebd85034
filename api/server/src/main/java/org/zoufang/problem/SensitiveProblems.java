package org.zoufang.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Collection;
import org.zoufang.contract.Confidentiality;
import org.zoufang.official.Caller;
import org.zoufang.problem.view.ProblemView;
import org.zoufang.shared.SensitiveRead;

/** Notes on the trail who, without having raised it, is shown a problem that is marked sensitive (敏感). */
@ApplicationScoped
public class SensitiveProblems {

    private final Event<SensitiveRead> reads;

    SensitiveProblems(Event<SensitiveRead> reads) {
        this.reads = reads;
    }

    /** To be called outside transactions, before these problems leave. */
    public void shown(Caller caller, Collection<ProblemView> problems) {
        problems.stream()
                .filter(one -> one.confidentiality() == Confidentiality.SENSITIVE)
                .filter(one -> one.raisedById() == null || !caller.actsFor(one.raisedById()))
                .forEach(one -> reads.fire(SensitiveRead.of(
                        "sensitiveProblemRead", "PROBLEM", one.id(), caller.officialId(), caller.deviceId())));
    }
}
