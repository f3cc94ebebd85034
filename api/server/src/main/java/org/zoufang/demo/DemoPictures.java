package org.zoufang.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Random;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.zoufang.official.Caller;
import org.zoufang.photo.PhotoUploading;

/** Photos for the demonstration, drawn and not taken: a works yard under one sky or another, its road dry or flooded. */
@ApplicationScoped
class DemoPictures {

    private static final int WIDTH = 1600;
    private static final int HEIGHT = 1200;
    private static final int HORIZON = 620;

    private final PhotoUploading uploading;

    DemoPictures(PhotoUploading uploading) {
        this.uploading = uploading;
    }

    /** A picture that is kept: the SHA-256 of its bytes, and how many they are. */
    record Kept(String sha256, int size) {}

    /**
     * Draws one and hands its bytes in, as this person's phone does.
     *
     * @param flooded whether water stands on the road
     */
    Kept keep(Caller caller, int seed, boolean flooded) {
        try {
            ByteArrayOutputStream drawn = new ByteArrayOutputStream();
            ImageIO.write(drawn(new Random(seed), flooded), "jpg", drawn);
            byte[] bytes = drawn.toByteArray();
            String sha256 = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            UUID upload = uploading.begin(caller, sha256, bytes.length).id();
            uploading.append(caller, upload, 0, bytes.length, null, new ByteArrayInputStream(bytes));
            return new Kept(sha256, bytes.length);
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static BufferedImage drawn(Random dice, boolean flooded) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        Color sky = flooded ? new Color(0x8A97A3) : Color.getHSBColor(0.56f, 0.25f + dice.nextFloat() * 0.2f, 0.9f);
        pen.setPaint(new GradientPaint(0, 0, sky, 0, HORIZON, new Color(0xE8ECEF)));
        pen.fillRect(0, 0, WIDTH, HORIZON);
        pen.setColor(flooded ? new Color(0x6B6A60) : new Color(0x9A9788));
        pen.fillRect(0, HORIZON, WIDTH, HEIGHT - HORIZON);
        works(pen, dice);
        road(pen, flooded);
        if (flooded) {
            water(pen, dice);
        }
        pen.dispose();
        return image;
    }

    /** Sheds with their windows, and a chimney. */
    private static void works(Graphics2D pen, Random dice) {
        int left = 60 + dice.nextInt(120);
        for (int i = 0; i < 3; i++) {
            int width = 300 + dice.nextInt(140);
            int height = 180 + dice.nextInt(150);
            pen.setColor(Color.getHSBColor(0.58f, 0.12f, 0.45f + i * 0.1f));
            pen.fillRect(left, HORIZON - height, width, height);
            pen.setColor(new Color(0xD9E2E8));
            for (int x = left + 24; x < left + width - 40; x += 56) {
                pen.fillRect(x, HORIZON - height + 40, 32, 44);
            }
            left += width + 30 + dice.nextInt(60);
        }
        pen.setColor(new Color(0x8C5A46));
        pen.fillRect(WIDTH - 260 + dice.nextInt(60), HORIZON - 470, 46, 470);
    }

    private static void road(Graphics2D pen, boolean flooded) {
        Path2D road = new Path2D.Double();
        road.moveTo(WIDTH * 0.44, HORIZON);
        road.lineTo(WIDTH * 0.56, HORIZON);
        road.lineTo(WIDTH * 0.92, HEIGHT);
        road.lineTo(WIDTH * 0.08, HEIGHT);
        road.closePath();
        pen.setColor(flooded ? new Color(0x4A4C4E) : new Color(0x5B5E62));
        pen.fill(road);
        pen.setColor(new Color(0xDADADA));
        pen.setStroke(new BasicStroke(8, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {40, 50}, 0));
        pen.drawLine(WIDTH / 2, HORIZON + 20, WIDTH / 2, HEIGHT);
    }

    /** Brown water up to the kerb, and its ripples. */
    private static void water(Graphics2D pen, Random dice) {
        pen.setPaint(new GradientPaint(0, 760, new Color(110, 96, 74, 235), 0, HEIGHT, new Color(84, 74, 58, 245)));
        pen.fillRect(0, 760, WIDTH, HEIGHT - 760);
        pen.setStroke(new BasicStroke(3));
        pen.setColor(new Color(190, 180, 160, 120));
        for (int i = 0; i < 90; i++) {
            int y = 780 + dice.nextInt(HEIGHT - 800);
            int x = dice.nextInt(WIDTH);
            pen.drawArc(x, y, 60 + (y - 760) / 3, 10 + (y - 760) / 24, 20, 140);
        }
    }
}
