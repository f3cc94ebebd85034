package org.zoufang.fleet.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.zoufang.fleet.FleetPhone;
import org.zoufang.fleet.Picture;

/** T5 and T6: photos come in by tus, each in one request, as the phone sends them that nothing went wrong with. */
final class PhotoRows {

    /** Shorter than for the others: a minute of photos fills a disk. */
    private static final double WARM_UP = Math.min(8, Measure.WARM_UP);

    private static final int ONE_MEGABYTE = 1_300;
    private static final int FIVE_MEGABYTES = 2_900;

    private final Town town;
    private final Measure measure;

    PhotoRows(Town town, Measure measure) {
        this.town = town;
        this.measure = measure;
    }

    List<Row> measure() throws Exception {
        try (FleetPhone phone = town.phone("leader", "camera")) {
            String bearer = phone.accessToken();
            byte[] one = picture(phone.folder(), ONE_MEGABYTE);
            byte[] five = picture(phone.folder(), FIVE_MEGABYTES);
            measure.warmUp(4, WARM_UP, number -> new TusClient(town.port(), bearer, one));
            Measure.Cpu cpu = measure.millis(4, number -> new TusClient(town.port(), bearer, one));
            Measure.Ratio ratio = measure.ratio(
                    1, number -> new TusClient(town.port(), bearer, five), number -> new DiskClient(town.data(), five));
            return List.of(
                    new Row(
                            "T5",
                            String.format(
                                    Locale.ROOT, "%.1f MB photo stored, hashed, fsynced; CPU ms", one.length / 1e6),
                            "ODK Central: 58",
                            "≤ 10",
                            String.format(
                                    Locale.ROOT,
                                    "**%.1f** (server %.1f, PostgreSQL %.1f)",
                                    cpu.total(),
                                    cpu.server(),
                                    cpu.postgres())),
                    new Row(
                            "T6",
                            String.format(
                                    Locale.ROOT,
                                    "%.1f MB photo, resumable, rate ÷ fsynced disk write",
                                    five.length / 1e6),
                            "tus-node 512 KiB chunks: 0.9, without fsync",
                            "≥ 0.5 with one fsync a photo; ≤ 512 KiB re-sent after a cut",
                            String.format(
                                    Locale.ROOT,
                                    "**%.2f** (%.1f ÷ %.1f photos/s); one request, every 64 KiB that arrives are kept",
                                    ratio.ratio(),
                                    ratio.ours(),
                                    ratio.limit())));
        }
    }

    private static byte[] picture(Path folder, int side) throws Exception {
        Path file = folder.resolve("picture-" + side + ".jpg");
        return Files.readAllBytes(Picture.take(file, side, side).toPath());
    }
}
