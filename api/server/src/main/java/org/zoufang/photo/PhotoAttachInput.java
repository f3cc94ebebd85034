package org.zoufang.photo;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.zoufang.contract.PhotoSource;

/** A photo that a visit's record lists. */
@Input("PhotoAttachInput")
@Description("A photo, voice note or file to expect; its bytes come by tus to /photos")
public record PhotoAttachInput(
        @NonNull @Id @Description("Made by the client, UUIDv7") String id,
        @NonNull @Id @Description("The visit it belongs to") String visitId,
        @NonNull @Description("SHA-256 of the original bytes, 64 hexadecimal digits") String sha256,
        @Description("Bytes of the original") int size,
        @NonNull @Description("What the client takes it for, such as image/jpeg; the server looks for itself")
                String mediaType,
        @Description("Words of the author below the photo") String caption,
        @Id @Description("The note block it illustrates") String noteId,
        @Description("When it was taken, by the device's clock: evidence, never order") Instant takenAt,
        @NonNull @Description("Taken through the app or picked") PhotoSource source) {}
