package org.zoufang.counter.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import org.zoufang.counter.VisitorCodeIssuing;
import org.zoufang.official.Caller;
import org.zoufang.visit.VisitPart;
import org.zoufang.visit.view.VisitView;

/** On the page of a visit: the button that shows the visitor's code, for who takes part while it lasts. */
@ApplicationScoped
@Priority(1)
class VisitorCodeOffer implements VisitPart {

    private final VisitorCodeIssuing issuing;

    VisitorCodeOffer(VisitorCodeIssuing issuing) {
        this.issuing = issuing;
    }

    @CheckedTemplate(basePath = "counter")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance offer(boolean open, String path);
    }

    @Override
    public TemplateInstance of(VisitView visit, Caller caller) {
        return Templates.offer(issuing.mayIssue(caller, visit), "/visits/" + visit.id() + "/visitor-code");
    }
}
