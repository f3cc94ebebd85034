package org.zoufang.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParcelTest {

    private final SecureRandom random = new SecureRandom();
    private final KeyPair office = pair();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1000, Parcel.SEGMENT - 1, Parcel.SEGMENT, Parcel.SEGMENT + 1, 5 * Parcel.SEGMENT})
    void whatIsSealedIsOpenedByTheOffice(int size) throws IOException {
        // Given
        byte[] work = work(size);

        // When
        byte[] opened = open(office, seal(work));

        // Then
        assertThat(opened).isEqualTo(work);
    }

    @Test
    void writtenAndReadByteByByteItIsTheSame() throws IOException {
        // Given
        byte[] work = work(300);
        ByteArrayOutputStream file = new ByteArrayOutputStream();

        // When
        try (OutputStream sealing = Parcel.seal((ECPublicKey) office.getPublic(), file, random)) {
            for (byte each : work) {
                sealing.write(each);
            }
            sealing.flush();
        }

        // Then
        try (InputStream opening = opening(office, file.toByteArray())) {
            assertThat(opening.read(new byte[0])).isZero();
            for (byte each : work) {
                assertThat(opening.read()).isEqualTo(each & 0xFF);
            }
            assertThat(opening.read()).isNegative();
        }
    }

    @Test
    void closedTwiceItEndsOnce() throws IOException {
        // Given
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        OutputStream sealing = Parcel.seal((ECPublicKey) office.getPublic(), file, random);
        sealing.write(work(10));

        // When
        sealing.close();
        sealing.close();

        // Then
        assertThat(open(office, file.toByteArray())).isEqualTo(work(10));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, ParcelSegment.TAG - 1, Parcel.SEGMENT + ParcelSegment.TAG + 1, -1, Integer.MAX_VALUE})
    void aSegmentOfALengthThatNoneHasIsNotReadIntoMemory(int length) throws IOException {
        // Given
        byte[] sealed = seal(work(10));
        ByteBuffer.wrap(sealed).putInt(5 + Parcel.KEY_BYTES, length);

        // When
        assertThatThrownBy(() -> open(office, sealed))
                // Then
                .isInstanceOf(IOException.class)
                .hasMessage("the parcel was changed");
    }

    @Test
    void nothingOfTheWorkCanBeReadInTheFile() throws IOException {
        // Given
        byte[] work = "二号炉停产两天".getBytes(StandardCharsets.UTF_8);

        // When
        byte[] sealed = seal(work);

        // Then
        assertThat(new String(sealed, StandardCharsets.UTF_8))
                .doesNotContain("二号炉")
                .startsWith("ZFP1\n");
        assertThat(seal(work)).isNotEqualTo(sealed);
    }

    @Test
    void anotherOfficeCannotOpenIt() throws IOException {
        // Given
        byte[] sealed = seal(work(1000));

        // When
        assertThatThrownBy(() -> open(pair(), sealed))
                // Then
                .isInstanceOf(IOException.class)
                .hasMessageContaining("another office");
    }

    @Test
    void aChangeOfAnyByteIsNoticed() throws IOException {
        // Given
        byte[] sealed = seal(work(100));

        // When
        for (int place = 0; place < sealed.length; place++) {
            byte[] changed = sealed.clone();
            changed[place] ^= 1;

            // Then
            assertThatThrownBy(() -> open(office, changed)).as("byte " + place).isInstanceOf(IOException.class);
        }
    }

    @Test
    void aFileThatWasCutOffIsNoticedWhereverItWasCut() throws IOException {
        // Given
        byte[] sealed = seal(work(2 * Parcel.SEGMENT + 10));
        int segment = Parcel.SEGMENT + ParcelSegment.TAG + Integer.BYTES;
        int head = 5 + Parcel.KEY_BYTES;

        // When
        for (int length : new int[] {0, 3, head, head + 2, head + segment, head + 2 * segment, sealed.length - 1}) {
            byte[] cut = Arrays.copyOf(sealed, length);

            // Then
            assertThatThrownBy(() -> open(office, cut)).as(length + " bytes").isInstanceOf(IOException.class);
        }
    }

    @Test
    void segmentsCannotBeSwappedOrLeftOut() throws IOException {
        // Given
        byte[] sealed = seal(work(3 * Parcel.SEGMENT));
        int segment = Parcel.SEGMENT + ParcelSegment.TAG + Integer.BYTES;
        int head = 5 + Parcel.KEY_BYTES;

        // When
        ByteArrayOutputStream without = new ByteArrayOutputStream();
        without.write(sealed, 0, head);
        without.write(sealed, head + segment, 2 * segment);

        // Then
        assertThatThrownBy(() -> open(office, without.toByteArray())).isInstanceOf(IOException.class);
    }

    @Test
    void aKeyThatIsNotOnTheCurveIsRefused() throws IOException {
        // Given
        byte[] sealed = seal(work(10));
        sealed[5 + Parcel.KEY_BYTES - 1] ^= 1;

        // When
        assertThatThrownBy(() -> open(office, sealed))
                // Then
                .isInstanceOf(IOException.class)
                .hasMessageContaining("key");
    }

    private byte[] seal(byte[] work) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (OutputStream sealing = Parcel.seal((ECPublicKey) office.getPublic(), file, random)) {
            sealing.write(work);
        }
        return file.toByteArray();
    }

    private static byte[] open(KeyPair with, byte[] sealed) throws IOException {
        return opening(with, sealed).readAllBytes();
    }

    private static InputStream opening(KeyPair with, byte[] sealed) throws IOException {
        return Parcel.open(
                (ECPrivateKey) with.getPrivate(), (ECPublicKey) with.getPublic(), new ByteArrayInputStream(sealed));
    }

    private static byte[] work(int size) {
        byte[] work = new byte[size];
        new Random(size).nextBytes(work);
        return work;
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator pairs = KeyPairGenerator.getInstance("EC");
            pairs.initialize(new ECGenParameterSpec("secp256r1"));
            return pairs.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
