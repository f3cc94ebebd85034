package org.zoufang.account.graphql;

import org.eclipse.microprofile.graphql.Description;
import org.zoufang.shared.DeviceConfig;

@Description("How long a phone may stay away from the server")
public record DeviceRules(
        @Description("Hours that a phone shows what it holds without having heard from the server; 0 for ever")
                int offlineHours,
        @Description("Days unheard of after which a phone empties itself, its unsent work sealed; 0 never")
                int wipeAfterDays) {

    static DeviceRules of(DeviceConfig config) {
        return new DeviceRules(config.offlineHours(), config.wipeAfterDays());
    }
}
