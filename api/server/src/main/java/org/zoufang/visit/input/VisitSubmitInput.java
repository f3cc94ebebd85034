package org.zoufang.visit.input;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** The lead hands the visit to the service office. */
@Input("VisitSubmitInput")
@Description("The lead hands the visit to the service office (服务企业办公室)")
public record VisitSubmitInput(@NonNull @Id @Description("The visit") String id) {}
