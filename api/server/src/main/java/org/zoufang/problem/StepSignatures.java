package org.zoufang.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.zoufang.contract.DeliveryWay;
import org.zoufang.contract.DrawnSignature;
import org.zoufang.contract.ProblemStepPolicy;
import org.zoufang.contract.RefusalCode;
import org.zoufang.problem.view.StepSignature;
import org.zoufang.shared.InputCheck;
import org.zoufang.shared.Sql;

/** What was signed on the glass at an enterprise's door. Nobody has to sign; what is signed stands with its step for good. */
@ApplicationScoped
class StepSignatures {

    private final Sql sql;

    StepSignatures(Sql sql) {
        this.sql = sql;
    }

    /** Refuses what is no drawing, and any from an enterprise's own link: there nobody stands before a phone of ours. */
    String read(ProblemCase work, String drawn, InputCheck check) {
        if (drawn != null && work.isEnterprise()) {
            check.refuse(RefusalCode.SIGNATURE_NOT_HERE, "signature");
        }
        check.refuseAll(DrawnSignature.refusals(drawn, "signature"));
        return drawn;
    }

    /** The same with a delivery, which may have gone another way. */
    String read(ProblemCase work, DeliveryWay way, String drawn, InputCheck check) {
        check.refuseAll(ProblemStepPolicy.signed(way, drawn));
        return read(work, drawn, check);
    }

    /** Writes it down beside the step, which stands already; nothing if it was left empty. */
    void keep(ProblemCase work, String drawn, String signedBy) {
        if (drawn != null) {
            sql.change(
                    "insert into problem_signature (step_id, problem_id, signed_by, path) values (?, ?, ?, ?)",
                    work.stepId(),
                    work.id(),
                    signedBy,
                    drawn);
        }
    }

    /** Of a row with the columns {@code signed_by} and {@code path}; null where there is none. */
    static StepSignature of(ResultSet row) throws SQLException {
        String path = row.getString("path");
        return path == null ? null : new StepSignature(row.getString("signed_by"), path);
    }
}
