package org.zoufang.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.RefusalCode;
import org.zoufang.official.Caller;
import org.zoufang.official.ProblemSight;
import org.zoufang.shared.Condition;
import org.zoufang.shared.Refused;
import org.zoufang.shared.Sql;

/** Which problem a person means who writes its number. */
@ApplicationScoped
public class ProblemNumbers {

    private final Sql sql;

    ProblemNumbers(Sql sql) {
        this.sql = sql;
    }

    /** @throws Refused with UNKNOWN_ID on the field if there is none that the caller may see */
    public UUID id(Caller caller, String number, String field) {
        Condition seen = ProblemSight.seenBy(caller, "p");
        return sql.one(
                        "select p.id from problem p where p.number = ? and " + seen.text(),
                        row -> Sql.id(row, "id"),
                        seen.between(List.of(number)))
                .orElseThrow(() -> Refused.because(RefusalCode.UNKNOWN_ID, field, number));
    }
}
