package org.zoufang.quarantine.parcel;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.ThreadLocalRandom;
import javax.imageio.ImageIO;
import org.zoufang.account.SignedInFixture.Person;
import org.zoufang.contract.Registration;

/** Parcels on their way to the server: by the office's hand, and by the phone itself. */
final class ParcelAsking {

    private static final int SIDE = 64;
    private static final int COLOURS = 0x1000000;

    private ParcelAsking() {}

    static Response imports(Person office, byte[] parcel) {
        return given().header("Authorization", office.bearer())
                .header("Accept-Language", "en")
                .contentType("application/octet-stream")
                .body(parcel)
                .post("/quarantine/parcels");
    }

    static Response handsIn(String deviceToken, String sha256, byte[] parcel) {
        return given().header(Registration.DEVICE_HEADER, deviceToken)
                .contentType("application/octet-stream")
                .body(parcel)
                .put("/devices/parcels/" + sha256);
    }

    static Response asks(String deviceToken, String sha256) {
        return given().header(Registration.DEVICE_HEADER, deviceToken).get("/devices/parcels/" + sha256);
    }

    static byte[] aPhoto() {
        BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < SIDE * SIDE; i++) {
            image.setRGB(i % SIDE, i / SIDE, ThreadLocalRandom.current().nextInt(COLOURS));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
