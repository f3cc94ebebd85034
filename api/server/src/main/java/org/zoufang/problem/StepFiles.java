package org.zoufang.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.zoufang.contract.Limits;
import org.zoufang.contract.MediaTypes;
import org.zoufang.contract.RefusalCode;
import org.zoufang.official.Caller;
import org.zoufang.photo.PhotoPossession;
import org.zoufang.photo.StoredPhoto;
import org.zoufang.problem.input.ProblemFileInput;
import org.zoufang.shared.Ids;
import org.zoufang.shared.InputCheck;
import org.zoufang.shared.Sql;

/** Files that go along with a step: of bytes that their official has handed in by the same way as photos. */
@ApplicationScoped
class StepFiles {

    private static final String ROW =
            """
            insert into problem_file (id, problem_id, step_id, position, name, sha256, given_by, given_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String NOT_IN_NAMES = "[\\p{Cntrl}\\p{Cf}/\\\\:*?\"<>|]";

    private final PhotoPossession possession;
    private final ProblemSteps steps;
    private final Sql sql;

    StepFiles(PhotoPossession possession, ProblemSteps steps, Sql sql) {
        this.possession = possession;
        this.steps = steps;
        this.sql = sql;
    }

    /** A file that may go along. */
    record Ready(String name, StoredPhoto bytes) {}

    /** Refuses what is too much, not handed in, or nothing that can be attached. */
    List<Ready> read(Caller caller, List<ProblemFileInput> files, InputCheck check) {
        return check.each(files, "files", Limits.STEP_FILES, (file, at) -> {
            String name = check.needed(file.name(), at + ".name", Limits.NAME);
            StoredPhoto bytes =
                    possession.of(caller.officialId(), file.sha256()).orElse(null);
            if (bytes == null) {
                check.refuse(RefusalCode.FILE_NOT_HANDED_IN, at);
            } else if (!MediaTypes.isAttachable(bytes.mediaType())) {
                check.refuse(RefusalCode.FILE_NOT_ATTACHABLE, at);
            }
            return new Ready(name, bytes);
        });
    }

    /** Writes them down beside the step, which stands already. */
    void attach(ProblemCase work, List<Ready> files) {
        for (int i = 0; i < files.size(); i++) {
            Ready file = files.get(i);
            sql.change(
                    ROW,
                    Ids.next(),
                    work.id(),
                    work.stepId(),
                    i,
                    named(file),
                    file.bytes().sha256(),
                    work.caller().officialId(),
                    steps.now());
        }
    }

    /** Without anything that means something to a file system, and with the ending of what it truly is. */
    private static String named(Ready file) {
        String ending = "." + MediaTypes.ending(file.bytes().mediaType());
        String bare = file.name().strip().replaceAll(NOT_IN_NAMES, "_");
        return bare.toLowerCase(Locale.ROOT).endsWith(ending) ? bare : bare + ending;
    }
}
