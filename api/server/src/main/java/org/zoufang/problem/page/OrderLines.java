package org.zoufang.problem.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.zoufang.contract.Role;
import org.zoufang.contract.SupervisionLevel;
import org.zoufang.contract.SupervisionLifecycle;
import org.zoufang.official.Caller;
import org.zoufang.official.PostsHeld;
import org.zoufang.official.PostsHeldReading;
import org.zoufang.problem.view.SupervisionView;
import org.zoufang.web.Messages;

/** Says which steps somebody may take on supervision orders now. */
@ApplicationScoped
class OrderLines {

    private final PostsHeldReading posts;

    OrderLines(PostsHeldReading posts) {
        this.posts = posts;
    }

    List<OrderLine> of(Caller caller, List<SupervisionView> orders, Locale locale) {
        PostsHeld held = posts.of(caller);
        return orders.stream()
                .map(order -> new OrderLine(order, null, null, offers(caller, held, order, locale)))
                .toList();
    }

    private static List<ProblemPage.Offer> offers(Caller caller, PostsHeld held, SupervisionView order, Locale locale) {
        return Stream.of(OrderStep.values())
                .filter(step -> SupervisionLifecycle.after(order.state(), step.command())
                        .isPresent())
                .filter(step -> step != OrderStep.UPGRADE || order.level() != SupervisionLevel.RED)
                .filter(step -> step.isDepartments()
                        ? held.handlesAt(order.organisation().id())
                        : caller.is(Role.SUPERVISOR))
                .map(step -> new ProblemPage.Offer(
                        "/supervision/" + order.id() + "/" + step.command(), Messages.text(step.label(), locale)))
                .toList();
    }
}
