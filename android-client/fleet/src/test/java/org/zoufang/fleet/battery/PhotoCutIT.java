package org.zoufang.fleet.battery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zoufang.fleet.PhoneSetup;
import org.zoufang.fleet.Picture;
import org.zoufang.fleet.battery.FaultProxy.Way;

/** An upload is cut at every byte of its first and its last KiB and every 4 KiB between, and in its answers. */
@ExtendWith(CityExtension.class)
class PhotoCutIT {

    private static final int KIB = 1024;
    private static final int PHOTOS_OF_A_VISIT = 40;
    private static final long CUT_AT = 4_000 * KIB;

    private final Ledger ledger = new Ledger();
    private final City city;
    private int number;
    private UUID visit;

    PhotoCutIT(City city) {
        this.city = city;
    }

    @Test
    void whereverAnUploadIsCutItGoesOnAndTheBytesAreThoseTaken() throws Exception {
        try (FaultProxy network = new FaultProxy(city.server().port());
                Watched phone = city.phone("leader", network.address(), ledger, PhoneSetup.of(11))) {
            // Given
            aPhoto(phone);
            network.count();
            phone.phone().upload();
            long up = network.exchanges().stream()
                    .mapToLong(FaultProxy.Exchange::up)
                    .sum();
            long down = network.exchanges().stream()
                    .mapToLong(FaultProxy.Exchange::down)
                    .sum();
            int stride = Size.of("photo.stride", 64, 1);

            // When
            int cuts = 0;
            for (Way way : Way.values()) {
                for (long at : places(way == Way.UP ? up : down, stride)) {
                    aPhoto(phone);
                    network.cutAfter(way, at);
                    phone.phone().upload();
                    cuts += network.wasCut() ? 1 : 0;
                    network.calm();
                    phone.phone().upload();
                }
            }

            // Then
            phone.settle();
            Tally.note("cut an upload anywhere", cuts, city.judge(ledger, phone));
            assertThat(cuts).isGreaterThan(20);
        }
    }

    @Test
    void aLargePhotoSendsNoMoreThanHalfAMebibyteAgainAfterACut() throws Exception {
        try (FaultProxy network = new FaultProxy(city.server().port());
                Watched phone = city.phone("leader", network.address(), ledger, PhoneSetup.of(12))) {
            // Given
            visit = phone.begin(phone.anEnterprise(2));
            phone.sync();
            phone.attach(visit, Picture.take(phone.place("large.jpg"), 2_900, Size.seed()));
            network.cutAfter(Way.UP, CUT_AT);
            phone.phone().upload();
            assertThat(network.wasCut()).isTrue();
            network.calm();
            network.count();

            // When
            phone.settle();

            // Then
            long size = phone.place("large.jpg").toFile().length();
            long sent = network.exchanges().stream()
                    .mapToLong(FaultProxy.Exchange::up)
                    .sum();
            assertThat(sent).isLessThan(size - CUT_AT + 512 * KIB + 16 * KIB);
            Tally.note("a large photo goes on where it was cut", 1, city.judge(ledger, phone));
        }
    }

    private void aPhoto(Watched phone) throws IOException {
        if (number++ % PHOTOS_OF_A_VISIT == 0) {
            visit = phone.begin(phone.anEnterprise(2));
            phone.sync();
        }
        phone.attach(visit, Pictures.of(phone.place("cut" + number + ".jpg"), 5_000_000L + number));
    }

    private static List<Long> places(long length, int stride) {
        List<Long> places = new ArrayList<>();
        for (long at = 0; at < length; at++) {
            boolean edge = at < KIB || at >= length - KIB;
            if (edge ? at % stride == 0 : at % (4 * KIB) == 0) {
                places.add(at);
            }
        }
        return places;
    }
}
