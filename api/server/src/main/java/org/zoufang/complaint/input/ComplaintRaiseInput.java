package org.zoufang.complaint.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A complaint about conduct, to the discipline channel alone. */
@Input("ComplaintRaiseInput")
@Description("A complaint about the conduct of officials (投诉工作作风), to the discipline channel alone")
public record ComplaintRaiseInput(
        @NonNull
                @Id
                @Description("UUID made once, when somebody acts; the same again is the same success. It is not kept")
                String id,
        @NonNull @Description("Whether nothing is kept of who complains: no name, no address, no time of day")
                boolean anonymous,
        @NonNull @Description("Whom or which body it is about") String about,
        @NonNull @Description("What happened, when and where") String text,
        @Description("The complainant's name; not for an anonymous one") String name,
        @Description("How to reach him; may be given for an anonymous one too") String reach) {}
