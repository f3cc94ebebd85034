package org.zoufang.cluster.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.zoufang.cluster.ClusterForming;
import org.zoufang.cluster.ClusterMeasuring;
import org.zoufang.cluster.input.ClusterAssignInput;
import org.zoufang.cluster.input.ClusterDraftMeasureInput;
import org.zoufang.cluster.input.ClusterMembersInput;
import org.zoufang.cluster.input.ClusterStepInput;
import org.zoufang.contract.ProblemOutcome;
import org.zoufang.official.AccessTable;
import org.zoufang.official.Caller;
import org.zoufang.problem.FormFiles;
import org.zoufang.problem.MutationName;
import org.zoufang.shared.NotFound;
import org.zoufang.web.Form;

/** Takes the step that a form asks for, through the same door as the API: its row of the access table first. */
@ApplicationScoped
class ClusterStepTaking {

    private static final String PROBLEMS = "problemIds";

    private final AccessTable access;
    private final ClusterForming forming;
    private final ClusterMeasuring measuring;
    private final FormFiles files;
    private final TypedNumbers numbers;

    ClusterStepTaking(
            AccessTable access,
            ClusterForming forming,
            ClusterMeasuring measuring,
            FormFiles files,
            TypedNumbers numbers) {
        this.access = access;
        this.forming = forming;
        this.measuring = measuring;
        this.files = files;
        this.numbers = numbers;
    }

    /** @throws org.zoufang.shared.Refused with what stands against it */
    UUID take(ClusterStep step, String command, Caller caller, String id, Form form) {
        access.require(caller, "Mutation." + MutationName.of("cluster", command));
        String stepId = form.text("stepId");
        String text = form.text("text");
        ClusterStepInput saying = new ClusterStepInput(id, stepId, text);
        return switch (step) {
            case ADD ->
                forming.add(caller, new ClusterMembersInput(id, stepId, numbers.of(caller, form, PROBLEMS), text));
            case REMOVE -> forming.remove(caller, new ClusterMembersInput(id, stepId, form.all(PROBLEMS), text));
            case DISSOLVE -> forming.dissolve(caller, saying);
            case ASSIGN -> {
                form.require("leadId");
                yield measuring.assign(caller, new ClusterAssignInput(id, stepId, form.text("leadId"), null, text));
            }
            case DRAFT_MEASURE -> {
                form.require("outcome", "text");
                ProblemOutcome outcome = form.term("outcome", ProblemOutcome.class);
                yield measuring.draft(
                        caller,
                        new ClusterDraftMeasureInput(
                                id, stepId, outcome, text, form.day("nextOn"), files.kept(caller, form)));
            }
            case RETURN_MEASURE -> measuring.sendBack(caller, saying);
            case APPROVE_MEASURE -> measuring.approve(caller, saying);
            case ISSUE_MEASURE -> measuring.issue(caller, saying);
            case FORM -> throw new NotFound("step");
        };
    }
}
