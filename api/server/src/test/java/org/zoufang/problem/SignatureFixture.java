package org.zoufang.problem;

import java.util.ArrayList;
import java.util.List;
import org.zoufang.contract.DrawnSignature;
import org.zoufang.contract.DrawnSignature.Point;

/** A signature as a finger would write it. */
public final class SignatureFixture {

    /** Three strokes and a dot. */
    public static final String DRAWN = drawn();

    private SignatureFixture() {}

    private static String drawn() {
        List<Point> wave = new ArrayList<>();
        for (int x = 80; x <= 900; x += 4) {
            wave.add(new Point(x, (int) (200 + 110 * Math.sin(x / 60.0) * Math.cos(x / 190.0))));
        }
        List<Point> down = List.of(new Point(230, 40), new Point(215, 160), new Point(190, 350));
        List<Point> across = List.of(new Point(120, 90), new Point(330, 70));
        return DrawnSignature.of(List.of(across, down, wave, List.of(new Point(930, 300))));
    }
}
