package org.zoufang.problem;

import io.restassured.path.json.JsonPath;
import java.util.Map;
import java.util.UUID;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.visit.Asking;

/** Asks for the figures of the closed loop, as leaders do. */
final class Figures {

    private static final String FIELDS =
            """
            key name taken given answered outcomes { outcome share { count n } } confirmedSolved { count n percent }
            result { asked satisfied fairlySatisfied dissatisfied noAnswer { count n } content { count n percent } }
            manner { asked satisfied fairlySatisfied dissatisfied noAnswer { count n } content { count n percent } }
            samplesPassed { count n percent } reworked { count n } refusals { waiting upheld overturned }
            firstSeen { firstSeenBy share { count n } }
            handlingDays { n mean median } openForEnterpriseDays { n mean median }
            """;

    private Figures() {}

    /** Of a department; the arguments besides, such as {@code by: MONTH}. */
    static JsonPath of(Person who, UUID department, String arguments) {
        return Asking.as(who)
                .ask(
                        "query($id: ID!) { closedLoop(departmentId: $id " + arguments + ") { from to total { " + FIELDS
                                + " } groups { " + FIELDS + " } } }",
                        Map.of("id", department.toString()))
                .jsonPath()
                .setRootPath("data.closedLoop");
    }

    /** The confirmed-solved rate in per cent. */
    static double solvedRate(Person who, UUID department) {
        return of(who, department, "").getDouble("total.confirmedSolved.percent");
    }
}
