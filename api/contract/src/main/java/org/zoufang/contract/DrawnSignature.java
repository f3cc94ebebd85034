package org.zoufang.contract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * A signature that a person wrote on the glass of a phone (手写签名): strokes on a fixed grid, in one text that is at once the
 * path data of SVG 1.1 (section 8.3), {@code M12 40L15 42L19 42M…}. Each stroke is one move and at least one line, in whole
 * numbers without signs or leading zeros; a dot is a line to where it began. So it is small enough to stand in the command
 * that it signs, can be written in one way only, and holds nothing but strokes.
 */
public final class DrawnSignature {

    /** Units from the left edge to the right one. */
    public static final int WIDTH = 1_000;

    /** Units from the upper edge to the lower one. */
    public static final int HEIGHT = 400;

    /** Units by which a line may leave the finger's way at first, and at most if it would be too long otherwise. */
    private static final int FINE = 1;

    private static final int COARSE = 16;

    /** A place on the grid, from the upper left corner. */
    public record Point(int x, int y) {}

    private DrawnSignature() {}

    /** What stands against it; it may be left out. */
    public static List<Refusal> refusals(String drawn, String field) {
        if (drawn == null) {
            return List.of();
        }
        if (drawn.length() > Limits.SIGNATURE) {
            return List.of(Refusal.of(RefusalCode.TOO_LONG, field, Limits.SIGNATURE));
        }
        return strokes(drawn).isEmpty() ? List.of(Refusal.of(RefusalCode.SIGNATURE_UNREADABLE, field)) : List.of();
    }

    /**
     * What was drawn, as it is sent: without points that change nothing, and coarser where it would be too long.
     *
     * @param strokes each the way of the finger; places beyond the edge count as on it
     * @return null if nothing was drawn
     */
    public static String of(List<List<Point>> strokes) {
        String drawn = written(strokes, FINE);
        for (int leave = 2 * FINE; drawn.length() > Limits.SIGNATURE && leave <= COARSE; leave *= 2) {
            drawn = written(strokes, leave);
        }
        return drawn.isEmpty() ? null : drawn;
    }

    /** The strokes of a text that {@link #of} could have written; none if it could not. */
    public static List<List<Point>> strokes(String drawn) {
        List<List<Point>> strokes = new ArrayList<>();
        int at = 0;
        while (at < drawn.length()) {
            boolean begins = drawn.charAt(at) == 'M';
            int gap = drawn.indexOf(' ', at + 1);
            int end = end(drawn, at + 1);
            Point point =
                    gap < 0 || gap >= end ? null : point(drawn.substring(at + 1, gap), drawn.substring(gap + 1, end));
            if (point == null || !begins && strokes.isEmpty()) {
                return List.of();
            }
            if (begins) {
                strokes.add(new ArrayList<>());
            }
            strokes.get(strokes.size() - 1).add(point);
            at = end;
        }
        return strokes.stream().allMatch(stroke -> stroke.size() > 1) ? strokes : List.of();
    }

    private static int end(String drawn, int from) {
        int end = from;
        while (end < drawn.length() && drawn.charAt(end) != 'M' && drawn.charAt(end) != 'L') {
            end++;
        }
        return end;
    }

    private static Point point(String x, String y) {
        int across = number(x, WIDTH);
        int down = number(y, HEIGHT);
        return across < 0 || down < 0 ? null : new Point(across, down);
    }

    /** -1 if it is no number of the grid, or written in another way. */
    private static int number(String text, int most) {
        boolean written = text.matches("0|[1-9][0-9]{0,3}");
        return written && Integer.parseInt(text) <= most ? Integer.parseInt(text) : -1;
    }

    private static String written(List<List<Point>> strokes, int leave) {
        StringBuilder path = new StringBuilder();
        for (List<Point> stroke : strokes) {
            List<Point> kept = simpler(onGrid(stroke), leave);
            for (int i = 0; i < kept.size(); i++) {
                line(path, i == 0 ? 'M' : 'L', kept.get(i));
            }
            if (kept.size() == 1) {
                line(path, 'L', kept.get(0));
            }
        }
        return path.toString();
    }

    private static void line(StringBuilder path, char how, Point to) {
        path.append(how).append(to.x()).append(' ').append(to.y());
    }

    /** Within the edges, and no place twice in a row. */
    private static List<Point> onGrid(List<Point> stroke) {
        List<Point> way = new ArrayList<>();
        for (Point each : stroke) {
            Point point = new Point(within(each.x(), WIDTH), within(each.y(), HEIGHT));
            if (way.isEmpty() || !way.get(way.size() - 1).equals(point)) {
                way.add(point);
            }
        }
        return way;
    }

    private static int within(int value, int most) {
        return Math.max(0, Math.min(most, value));
    }

    /** By Ramer, Douglas and Peucker (1972, 1973): only points that lie further off than {@code leave} are kept. */
    private static List<Point> simpler(List<Point> way, int leave) {
        boolean[] kept = new boolean[way.size()];
        Deque<int[]> parts = new ArrayDeque<>();
        if (!way.isEmpty()) {
            kept[0] = true;
            kept[way.size() - 1] = true;
            parts.push(new int[] {0, way.size() - 1});
        }
        while (!parts.isEmpty()) {
            int[] part = parts.pop();
            int furthest = furthest(way, part[0], part[1], leave);
            if (furthest > 0) {
                kept[furthest] = true;
                parts.push(new int[] {part[0], furthest});
                parts.push(new int[] {furthest, part[1]});
            }
        }
        List<Point> simpler = new ArrayList<>();
        for (int i = 0; i < kept.length; i++) {
            if (kept[i]) {
                simpler.add(way.get(i));
            }
        }
        return simpler;
    }

    /** The place of the point that lies furthest off the line between two, 0 if none lies further than {@code leave}. */
    private static int furthest(List<Point> way, int from, int to, int leave) {
        int furthest = 0;
        double most = leave;
        for (int i = from + 1; i < to; i++) {
            double off = off(way.get(i), way.get(from), way.get(to));
            if (off > most) {
                most = off;
                furthest = i;
            }
        }
        return furthest;
    }

    /** Units from a point to the line between two others, or to where the line is a point. */
    private static double off(Point point, Point from, Point to) {
        double x = to.x() - from.x();
        double y = to.y() - from.y();
        double length = x * x + y * y;
        double along = length == 0 ? 0 : ((point.x() - from.x()) * x + (point.y() - from.y()) * y) / length;
        double at = Math.max(0, Math.min(1, along));
        return Math.hypot(point.x() - from.x() - at * x, point.y() - from.y() - at * y);
    }
}
