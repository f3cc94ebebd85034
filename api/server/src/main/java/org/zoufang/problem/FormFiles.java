package org.zoufang.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.zoufang.official.Caller;
import org.zoufang.photo.PhotoTaking;
import org.zoufang.problem.input.ProblemFileInput;
import org.zoufang.shared.Refused;
import org.zoufang.web.Form;
import org.zoufang.web.StepField;

/** Keeps the files that came with the form of a step, before the step points to them. */
@ApplicationScoped
public class FormFiles {

    private final PhotoTaking bytes;

    FormFiles(PhotoTaking bytes) {
        this.bytes = bytes;
    }

    /**
     * Those of the form's fields for files, in their order; from now on the caller has handed them in.
     *
     * @throws Refused on the field of a file that cannot be attached
     */
    public List<ProblemFileInput> kept(Caller caller, Form form) {
        List<ProblemFileInput> kept = new ArrayList<>();
        for (String field : StepField.FILE_INPUTS) {
            form.upload(field)
                    .ifPresent(file ->
                            kept.add(new ProblemFileInput(bytes.take(caller, file.content(), field), file.name())));
        }
        return kept;
    }
}
