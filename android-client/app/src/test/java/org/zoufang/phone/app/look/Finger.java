package org.zoufang.phone.app.look;

import android.os.SystemClock;
import android.view.MotionEvent;
import android.view.MotionEvent.PointerCoords;
import android.view.MotionEvent.PointerProperties;
import android.view.View;

/** A finger on a view; places are shares of its width and height. */
public final class Finger {

    private final View view;

    private Finger(View view) {
        this.view = view;
    }

    public static Finger on(View view) {
        return new Finger(view);
    }

    /** Put down, drawn along these places and lifted. */
    public Finger line(double... places) {
        drag(places);
        return touch(MotionEvent.ACTION_UP, places, places.length - 2);
    }

    /** The same, but the system takes it away before the end. */
    public Finger cancelled(double... places) {
        drag(places);
        return touch(MotionEvent.ACTION_CANCEL, places, places.length - 2);
    }

    /** The same, with a palm beside it that stays when the finger is lifted. */
    public Finger withPalm(double... places) {
        touch(MotionEvent.ACTION_DOWN, places, 0);
        int palm = 1 << MotionEvent.ACTION_POINTER_INDEX_SHIFT;
        both(MotionEvent.ACTION_POINTER_DOWN | palm, places, 0);
        for (int i = 2; i < places.length; i += 2) {
            both(MotionEvent.ACTION_MOVE, places, i);
        }
        both(MotionEvent.ACTION_POINTER_UP, places, places.length - 2);
        long now = SystemClock.uptimeMillis();
        PointerProperties[] who = {pointer(1)};
        PointerCoords[] where = {at(0.9, 0.9)};
        send(MotionEvent.obtain(now, now, MotionEvent.ACTION_MOVE, 1, who, where, 0, 0, 1, 1, 0, 0, 0, 0));
        send(MotionEvent.obtain(now, now, MotionEvent.ACTION_UP, 1, who, where, 0, 0, 1, 1, 0, 0, 0, 0));
        return this;
    }

    private void drag(double... places) {
        touch(MotionEvent.ACTION_DOWN, places, 0);
        for (int i = 2; i < places.length; i += 2) {
            touch(MotionEvent.ACTION_MOVE, places, i);
        }
    }

    private Finger touch(int action, double[] places, int place) {
        long now = SystemClock.uptimeMillis();
        PointerCoords where = at(places[place], places[place + 1]);
        send(MotionEvent.obtain(now, now, action, where.x, where.y, 0));
        return this;
    }

    private void both(int action, double[] places, int place) {
        long now = SystemClock.uptimeMillis();
        PointerProperties[] who = {pointer(0), pointer(1)};
        PointerCoords[] where = {at(places[place], places[place + 1]), at(0.9, 0.9)};
        send(MotionEvent.obtain(now, now, action, 2, who, where, 0, 0, 1, 1, 0, 0, 0, 0));
    }

    private static PointerProperties pointer(int id) {
        PointerProperties pointer = new PointerProperties();
        pointer.id = id;
        pointer.toolType = MotionEvent.TOOL_TYPE_FINGER;
        return pointer;
    }

    private PointerCoords at(double across, double down) {
        PointerCoords place = new PointerCoords();
        place.x = (float) (across * view.getWidth());
        place.y = (float) (down * view.getHeight());
        return place;
    }

    private void send(MotionEvent event) {
        view.dispatchTouchEvent(event);
        event.recycle();
    }
}
