package org.zoufang.visit.input;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A time as a device knows it: evidence. */
@Input("DeviceTimeInput")
@Description("Device time is evidence: wall time, milliseconds since boot, boot count")
public record DeviceTimeInput(
        @NonNull @Description("What the device's clock said") Instant wall,
        @Description("Milliseconds since the device was booted") Long elapsedMillis,
        @Description("How often the device has been booted") Integer bootCount) {}
