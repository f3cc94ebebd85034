package org.zoufang.fleet.battery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.zoufang.contract.Limits;
import org.zoufang.contract.MediaTypes;
import org.zoufang.contract.PhotoSource;
import org.zoufang.fleet.PhoneSetup;
import org.zoufang.phone.draft.PhotoDrafting;
import org.zoufang.phone.sync.RoundReport;

/** A very large visit drains whole, and voice notes and files go the way of photos. */
@ExtendWith(CityExtension.class)
class LargeVisitIT {

    private static final int BLOCKS = 500;
    private static final int PHOTOS = 300;

    private final Ledger ledger = new Ledger();
    private final City city;
    private Barred network;
    private Watched phone;
    private UUID visit;

    LargeVisitIT(City city) {
        this.city = city;
    }

    @BeforeEach
    void aVisit() throws IOException {
        PhoneSetup setup = PhoneSetup.of(19).withNetwork(plain -> network = new Barred(plain));
        phone = city.phone("leader", city.server().address(), ledger, setup);
        visit = phone.begin(phone.anEnterprise(19));
    }

    @AfterEach
    void end() {
        phone.close();
    }

    @Test
    void aVisitWithFiveHundredBlocksAndThreeHundredPhotosDrains() throws Exception {
        // Given
        for (int i = 0; i < BLOCKS; i++) {
            phone.write(visit, "block " + i + " of " + visit);
        }
        for (int i = 0; i < PHOTOS; i++) {
            phone.attach(visit, Pictures.of(phone.place("large" + i + ".jpg"), visit.getLeastSignificantBits() + i));
        }
        List<String> through = network.through();

        // When
        RoundReport.End end = phone.sync();
        int requests =
                (int) through.stream().filter(one -> one.endsWith("/graphql")).count();
        phone.settle();

        // Then
        assertThat(end).isEqualTo(RoundReport.End.DONE);
        assertThat(requests).as("cut over several").isGreaterThan((BLOCKS + PHOTOS) / Limits.PUSH_GROUPS);
        assertThat(phone.phone().outbox().entries()).isEmpty();
        assertThat(phone.phone().visit(visit).notes()).hasSize(BLOCKS);
        assertThat(Arrived.of(city, visit)).isEqualTo(PHOTOS + " of " + PHOTOS);
        city.judgeWhole(ledger, phone);
    }

    @Test
    void voiceNotesAndFilesArriveAsTheyAre() throws Exception {
        // Given
        attach("voice.aac", MediaTypes.VOICE, frames());
        attach("annual.pdf", "application/pdf", ("%PDF-1.7\n% " + visit + "\n%%EOF\n").getBytes());
        network.barPhotos();
        phone.sync();
        assertThat(Arrived.of(city, visit)).isEqualTo("0 of 2");

        // When
        network.open();
        phone.settle();

        // Then
        assertThat(Arrived.of(city, visit)).isEqualTo("2 of 2");
        city.judgeWhole(ledger, phone);
    }

    private void attach(String name, String mediaType, byte[] bytes) throws IOException {
        Path file = Files.write(phone.place(name), bytes);
        PhotoDrafting.About about = new PhotoDrafting.About(mediaType, name, null, null, PhotoSource.PICKED);
        UUID id = phone.phone().photos().attach(visit, file.toFile(), about).id();
        ledger.photo(id, visit, Bytes.sha256(file), phone.official());
    }

    /** Two frames of AAC (ISO/IEC 14496-3, ADTS) with this visit's id in them. */
    private byte[] frames() {
        byte[] frame = new byte[64];
        byte[] head = {(byte) 0xFF, (byte) 0xF1, 0x60, 0x40, (byte) (frame.length >> 3), 0x1F, (byte) 0xFC};
        System.arraycopy(head, 0, frame, 0, head.length);
        byte[] own = visit.toString().getBytes();
        System.arraycopy(own, 0, frame, 16, own.length);
        byte[] both = new byte[2 * frame.length];
        System.arraycopy(frame, 0, both, 0, frame.length);
        System.arraycopy(frame, 0, both, frame.length, frame.length);
        return both;
    }
}
