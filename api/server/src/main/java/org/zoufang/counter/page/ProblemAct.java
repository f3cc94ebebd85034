package org.zoufang.counter.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.zoufang.problem.EnterpriseProblem;
import org.zoufang.web.Messages;

/** What an enterprise can do with its problem on its own page. */
enum ProblemAct {
    CONFIRM("confirm", "counter.actConfirm", "counter.didConfirm"),
    INTERIM("interim", "counter.actInterim", "counter.didInterim"),
    DISSATISFIED("dissatisfied", "counter.actDissatisfied", "counter.didDissatisfied"),
    MORE("more", "counter.actMore", "counter.didMore"),
    REOPEN("reopen", "counter.actReopen", "counter.didReopen"),
    WITHDRAW("withdraw", "counter.actWithdraw", "counter.didWithdraw");

    private static final String REFUSAL = "counter.actAcceptRefusal";

    private final String path;
    private final String label;
    private final String done;

    ProblemAct(String path, String label, String done) {
        this.path = path;
        this.label = label;
        this.done = done;
    }

    /** The message for when it was done. */
    String done() {
        return done;
    }

    /** An act as its page shows it. */
    public record Offer(String path, String title, String hint, boolean rates, boolean asksDay, boolean asksReason) {
        public String action() {
            return "/counter/problem/" + path;
        }
    }

    static Optional<ProblemAct> of(String path) {
        return Stream.of(values()).filter(one -> one.path.equals(path)).findFirst();
    }

    /** Those that are open for a problem as it stands. */
    static List<Offer> open(EnterpriseProblem problem, Locale locale) {
        return Stream.of(values())
                .filter(one -> one.isOpen(problem))
                .map(one -> one.offer(problem, locale))
                .toList();
    }

    Offer offer(EnterpriseProblem problem, Locale locale) {
        String key = this == CONFIRM && problem.isRefusal() ? REFUSAL : label;
        return new Offer(
                path,
                Messages.text(key, locale),
                Messages.text(key + "Hint", locale),
                this == CONFIRM || this == INTERIM || this == DISSATISFIED,
                this == INTERIM,
                this != CONFIRM && this != INTERIM);
    }

    private boolean isOpen(EnterpriseProblem problem) {
        return switch (this) {
            case CONFIRM -> problem.mayConfirm();
            case INTERIM -> problem.mayAcceptInterim();
            case DISSATISFIED -> problem.isAsked();
            case MORE -> problem.mayAnswerMore();
            case REOPEN -> problem.mayReopen();
            case WITHDRAW -> problem.mayWithdraw();
        };
    }
}
