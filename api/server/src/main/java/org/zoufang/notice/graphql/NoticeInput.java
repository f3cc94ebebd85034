package org.zoufang.notice.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Names a notice. */
@Input("NoticeInput")
@Description("Names a notice")
public record NoticeInput(@NonNull @Id @Description("The notice") String id) {}
