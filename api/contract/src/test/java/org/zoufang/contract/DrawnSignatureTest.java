package org.zoufang.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zoufang.contract.DrawnSignature.Point;

/** Strokes on the glass, as phone and server both write and read them. */
class DrawnSignatureTest {

    private static List<Point> way(int... numbers) {
        List<Point> way = new ArrayList<>();
        for (int i = 0; i < numbers.length; i += 2) {
            way.add(new Point(numbers[i], numbers[i + 1]));
        }
        return way;
    }

    private static List<RefusalCode> codes(String drawn) {
        return DrawnSignature.refusals(drawn, "signature").stream()
                .map(Refusal::code)
                .toList();
    }

    /** A finger that wanders over the whole grid, and is lifted now and then. */
    private static List<List<Point>> scrawl(int points, int eachStroke) {
        Random random = new Random(7);
        List<List<Point>> strokes = new ArrayList<>();
        for (int i = 0; i < points; i++) {
            if (i % eachStroke == 0) {
                strokes.add(new ArrayList<>());
            }
            int x = random.nextInt(DrawnSignature.WIDTH + 1);
            strokes.get(strokes.size() - 1).add(new Point(x, random.nextInt(DrawnSignature.HEIGHT + 1)));
        }
        return strokes;
    }

    @Test
    void strokesBecomeThePathDataOfSvgAndAreReadBack() {
        // Given
        List<List<Point>> strokes = List.of(way(12, 40, 15, 90, 80, 42), way(0, 0, 1000, 400));

        // When
        String drawn = DrawnSignature.of(strokes);

        // Then
        assertThat(drawn).isEqualTo("M12 40L15 90L80 42M0 0L1000 400");
        assertThat(DrawnSignature.strokes(drawn)).isEqualTo(strokes);
        assertThat(codes(drawn)).isEmpty();
    }

    @Test
    void whatIsLeftEmptyIsNothingAndInOrder() {
        assertThat(DrawnSignature.of(List.of())).isNull();
        assertThat(DrawnSignature.of(List.of(List.of()))).isNull();
        assertThat(codes(null)).isEmpty();
    }

    @Test
    void aDotIsALineToWhereItBegan() {
        assertThat(DrawnSignature.of(List.of(way(5, 6, 5, 6, 5, 6)))).isEqualTo("M5 6L5 6");
        assertThat(codes("M5 6L5 6")).isEmpty();
    }

    @Test
    void pointsThatChangeNothingAreLeftOutAndCornersStay() {
        // Given
        List<Point> way = new ArrayList<>();
        for (int x = 0; x <= 300; x++) {
            way.add(new Point(x, 100 + x % 2));
        }
        for (int y = 100; y <= 300; y++) {
            way.add(new Point(300, y));
        }

        // When
        String drawn = DrawnSignature.of(List.of(way));

        // Then
        assertThat(drawn).isEqualTo("M0 100L300 100L300 300");
    }

    @Test
    void aLoopThatEndsWhereItBeganKeepsItsShape() {
        assertThat(DrawnSignature.of(List.of(way(10, 10, 200, 10, 200, 90, 10, 90, 10, 10))))
                .isEqualTo("M10 10L200 10L200 90L10 90L10 10");
    }

    @Test
    void beyondTheEdgeCountsAsOnIt() {
        assertThat(DrawnSignature.of(List.of(way(-7, 20, 1200, 900)))).isEqualTo("M0 20L1000 400");
    }

    @Test
    void aLongWayIsMadeCoarserUntilItFits() {
        // Given
        List<Point> way = new ArrayList<>();
        for (int i = 0; i < 6_000; i++) {
            double turn = i / 20.0;
            way.add(new Point((int) (500 + (i % 480) * Math.cos(turn)), (int) (200 + (i % 190) * Math.sin(turn))));
        }

        // When
        String drawn = DrawnSignature.of(List.of(way));

        // Then
        assertThat(drawn.length()).isBetween(1_000, Limits.SIGNATURE);
        assertThat(codes(drawn)).isEmpty();
        assertThat(DrawnSignature.strokes(drawn).get(0)).startsWith(way.get(0)).endsWith(way.get(way.size() - 1));
    }

    @Test
    void whatCannotBeMadeToFitIsRefusedAndNothingIsTakenAwayFromIt() {
        // Given
        List<List<Point>> scrawl = scrawl(6_000, 2);

        // When
        String drawn = DrawnSignature.of(scrawl);

        // Then
        assertThat(codes(drawn)).containsExactly(RefusalCode.TOO_LONG);
        assertThat(DrawnSignature.strokes(drawn)).hasSize(scrawl.size());
    }

    @Test
    void whateverIsDrawnIsReadAsItIsWritten() {
        for (int each = 1; each < 9; each++) {
            String drawn = DrawnSignature.of(scrawl(200, each));
            assertThat(codes(drawn)).isEmpty();
            assertThat(DrawnSignature.of(DrawnSignature.strokes(drawn))).isEqualTo(drawn);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "M",
                "M1 2",
                "L1 2L3 4",
                "M1 2M3 4L5 6",
                "M1 2L3 4M5 6",
                "M1 2L3 401",
                "M1 2L1001 4",
                "M1 2L-3 4",
                "M1 2L03 4",
                "M1 2L+3 4",
                "M1 2L3.5 4",
                "M1 2L3  4",
                "M1 2 L3 4",
                "M1 2L3,4",
                "M1 2L3 4 ",
                " M1 2L3 4",
                "M1 2L3 4Z",
                "M1 2l3 4",
                "M1 2L3 4C5 6",
                "M1 2L٣ 4",
                "M1 2L99999999999 4",
                "M1 2L3 4\"/><script>alert(1)</script>",
                "王厂长"
            })
    void whatIsNoStrokesIsRefused(String drawn) {
        assertThat(codes(drawn)).containsExactly(RefusalCode.SIGNATURE_UNREADABLE);
    }

    @Test
    void theLimitIsOfTheWholeText() {
        // Given
        String piece = "L1 1";
        String most = "M1 2" + piece.repeat(Limits.SIGNATURE / piece.length() - 1);

        // Then
        assertThat(most).hasSize(Limits.SIGNATURE);
        assertThat(codes(most)).isEmpty();
        assertThat(codes(most + piece)).containsExactly(RefusalCode.TOO_LONG);
    }
}
