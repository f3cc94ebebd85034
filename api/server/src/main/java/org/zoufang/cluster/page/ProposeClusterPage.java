package org.zoufang.cluster.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.zoufang.cluster.ClusterProposing;
import org.zoufang.cluster.input.ClusterProposeInput;
import org.zoufang.official.Caller;
import org.zoufang.official.CurrentCaller;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Refused;
import org.zoufang.web.Form;
import org.zoufang.web.Page;
import org.zoufang.web.Pages;

/** Where who goes to enterprises tells the office that some of their problems are one. */
@Page
@Path("/clusters/propose")
public class ProposeClusterPage {

    private static final String PROBLEMS = "problemIds";

    private final ClusterProposing proposing;
    private final TypedNumbers numbers;
    private final CurrentCaller current;
    private final Pages pages;

    ProposeClusterPage(ClusterProposing proposing, TypedNumbers numbers, CurrentCaller current, Pages pages) {
        this.proposing = proposing;
        this.numbers = numbers;
        this.current = current;
        this.pages = pages;
    }

    @CheckedTemplate(basePath = "cluster")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance propose(Form form);
    }

    @GET
    public Response ask() {
        return pages.show(Templates.propose(Form.blank().with("id", Ids.next())));
    }

    @POST
    public Response propose() {
        Caller caller = current.caller();
        Form form = pages.form();
        try {
            proposing.propose(
                    caller,
                    new ClusterProposeInput(
                            form.text("id"),
                            form.text("title"),
                            numbers.of(caller, form, PROBLEMS),
                            form.text("text")));
            return pages.done("/clusters", "cluster.proposed");
        } catch (Refused refused) {
            return pages.refused(Templates.propose(form.refused(refused, pages.locale())));
        }
    }
}
