package org.zoufang.notice.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.contract.NoticeWay;

/** Has a notice sent. */
@Input("NoticeSendInput")
@Description("Has a notice sent")
public record NoticeSendInput(
        @NonNull @Id @Description("The notice") String id,
        @NonNull @Description("By which gateway; one that the operator has switched on") NoticeWay way,
        @NonNull @Description("To which mail address or mobile number") String address) {}
