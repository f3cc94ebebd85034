package org.zoufang.account.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.account.SigningIn;
import org.zoufang.shared.Ids;

@Input("DeviceInput")
@Description("A phone with the app")
public record DeviceInput(
        @Id @NonNull @Description("Made by the app when it is installed, and kept") String id,
        @NonNull @Description("How its person knows it, such as its model") String name,
        @Description("The app's version number") Integer appVersion) {

    SigningIn.Phone phone() {
        return new SigningIn.Phone(Ids.parse(id, "device.id"), name, appVersion);
    }
}
