package org.zoufang.problem.page;

import jakarta.enterprise.context.ApplicationScoped;
import org.zoufang.official.AccessTable;
import org.zoufang.official.Caller;
import org.zoufang.problem.FormFiles;
import org.zoufang.problem.MutationName;
import org.zoufang.web.Form;

/** Takes the step that a form asks for, through the same door as the API: its row of the access table first. */
@ApplicationScoped
class StepTaking {

    private final AccessTable access;
    private final OfficeSteps office;
    private final DepartmentSteps departments;
    private final DoorSteps door;
    private final FormFiles files;

    StepTaking(AccessTable access, OfficeSteps office, DepartmentSteps departments, DoorSteps door, FormFiles files) {
        this.files = files;
        this.access = access;
        this.office = office;
        this.departments = departments;
        this.door = door;
    }

    /** @throws org.zoufang.shared.Refused with what stands against it */
    void take(Step step, Caller caller, String id, Form form) {
        access.require(caller, "Mutation." + MutationName.of("problem", step.command()));
        StepAnswers typed = withFiles(step, caller, StepAnswers.read(id, form, step));
        switch (step) {
            case ACCEPT,
                    ASK_MORE,
                    ANSWER_MORE,
                    REDIRECT,
                    ASSIGN,
                    DECIDE_OBJECTION,
                    DECIDE_EXTENSION,
                    HOLD_CASE_MEETING,
                    RESUME,
                    SAMPLE,
                    MERGE,
                    UNMERGE -> office.take(step, caller, typed);
            case DELIVER, CONFIRM, CONFIRM_INTERIM, DISSATISFIED, RETURN_VISIT, REOPEN, WITHDRAW ->
                door.take(step, caller, typed);
            default -> departments.take(step, caller, typed);
        }
    }

    /** What is wrong with the words is said before any file is kept. */
    private StepAnswers withFiles(Step step, Caller caller, StepAnswers typed) {
        return step.takesFiles() ? typed.with(files.kept(caller, typed.form())) : typed;
    }
}
