package org.zoufang.account.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("PasswordChangeInput")
@Description("A new password for an account")
public record PasswordChangeInput(
        @NonNull @Description("The account's name") String name,
        @NonNull @Description("The former password") String password,
        @NonNull @Description("The new password") String newPassword,
        @Description("The phone, if it is one") DeviceInput device) {

    @Override
    public String toString() {
        return "PasswordChangeInput of " + name;
    }
}
