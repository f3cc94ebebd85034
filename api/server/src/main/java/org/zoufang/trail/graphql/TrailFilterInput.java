package org.zoufang.trail.graphql;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.zoufang.shared.Ids;
import org.zoufang.trail.TrailFilter;

/** Which rows of the trail, as the API asks. */
@Input("TrailFilterInput")
@Description("Which rows of the trail; all that is given must hold")
public record TrailFilterInput(
        @Description("From this day on (in China)") LocalDate from,
        @Description("Up to and with this day (in China)") LocalDate to,
        @Id @Description("Done by this person") String officialId,
        @Id @Description("On this device") String deviceId,
        @Description("This action, such as visitRecord or photoOriginalRead") String action,
        @Description("To this kind of thing, such as VISIT") String subject,
        @Description("To this thing") String subjectId) {

    TrailFilter toFilter() {
        return new TrailFilter(
                from,
                to,
                Ids.parseIfGiven(officialId, "filter.officialId"),
                Ids.parseIfGiven(deviceId, "filter.deviceId"),
                action,
                subject,
                subjectId);
    }
}
