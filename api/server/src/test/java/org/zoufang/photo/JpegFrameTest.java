package org.zoufang.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;

class JpegFrameTest {

    @Test
    void aSequentialJpegIsToldFromAProgressiveOne() throws IOException {
        assertThat(JpegFrame.isProgressive(new ByteArrayInputStream(ImageFixture.aPhoto(601))))
                .isFalse();
        assertThat(JpegFrame.isProgressive(new ByteArrayInputStream(progressive())))
                .isTrue();
    }

    @Test
    void whatEndsTooSoonIsNotProgressive() throws IOException {
        byte[] cut = Arrays.copyOf(progressive(), 40);
        assertThat(JpegFrame.isProgressive(new ByteArrayInputStream(cut))).isFalse();
    }

    private static byte[] progressive() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        writer.setOutput(ImageIO.createImageOutputStream(out));
        byte[] plain = ImageFixture.plain("png", 64, 64, 602);
        writer.write(null, new IIOImage(ImageIO.read(new ByteArrayInputStream(plain)), null, null), how);
        ((ImageOutputStream) writer.getOutput()).close();
        writer.dispose();
        return out.toByteArray();
    }
}
