package org.zoufang.account.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("DeviceRegisterInput")
@Description("A phone that has scanned the office's QR code")
public record DeviceRegisterInput(
        @NonNull @Description("The ticket in the QR code") String ticket,
        @Id @NonNull @Description("Made by the app when it is installed, and kept until it is emptied") String id,
        @NonNull @Description("How its person knows it, such as its model") String name,
        @Description("The app's version number") Integer appVersion) {

    @Override
    public String toString() {
        return "DeviceRegisterInput of " + id;
    }
}
