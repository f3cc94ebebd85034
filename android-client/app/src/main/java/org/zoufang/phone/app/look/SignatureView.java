package org.zoufang.phone.app.look;

import android.content.Context;
import android.graphics.Canvas;
import android.graphics.Paint;
import android.graphics.Path;
import android.os.Bundle;
import android.os.Parcelable;
import android.util.AttributeSet;
import android.view.MotionEvent;
import android.view.View;
import java.util.ArrayList;
import java.util.List;
import org.zoufang.contract.DrawnSignature;
import org.zoufang.contract.DrawnSignature.Point;
import org.zoufang.phone.app.R;

/**
 * Where somebody signs with a finger, if he wants to. Keeps the strokes on the grid of {@link DrawnSignature}, so that a
 * turned or smaller screen shows the same, and with the screen's state, as fields do. The page does not scroll under it.
 */
public final class SignatureView extends View {

    private static final int WIDEST_DP = 480;
    private static final int PEN_DP = 3;
    private static final String STROKES = "strokes";
    private static final String REST = "rest";

    private final Paint pen = new Paint(Paint.ANTI_ALIAS_FLAG);
    private final List<List<Point>> strokes = new ArrayList<>();
    private Runnable changed = () -> {};
    private int finger;

    public SignatureView(Context context, AttributeSet attributes) {
        super(context, attributes);
        pen.setStyle(Paint.Style.STROKE);
        pen.setStrokeCap(Paint.Cap.ROUND);
        pen.setStrokeJoin(Paint.Join.ROUND);
        pen.setStrokeWidth(dp(PEN_DP));
        pen.setColor(Colours.of(context, R.attr.ink));
        setFocusable(true);
        tell();
    }

    /** {@code changed} hears of each stroke, and of the clearing. */
    public void onChange(Runnable change) {
        changed = change;
    }

    /** What stands here as it is sent; null if nobody signed. */
    public String drawn() {
        return DrawnSignature.of(strokes);
    }

    /** Shows what {@link #drawn} gave before; null for nothing. */
    public void show(String drawn) {
        strokes.clear();
        if (drawn != null) {
            strokes.addAll(DrawnSignature.strokes(drawn));
        }
        drawnAnew();
    }

    public boolean isSigned() {
        return !strokes.isEmpty();
    }

    /** Takes away what was drawn. */
    public void clear() {
        strokes.clear();
        drawnAnew();
    }

    @Override
    protected void onMeasure(int widthSpec, int heightSpec) {
        int width = Math.min(MeasureSpec.getSize(widthSpec), dp(WIDEST_DP));
        setMeasuredDimension(width, width * DrawnSignature.HEIGHT / DrawnSignature.WIDTH);
    }

    @Override
    public boolean onTouchEvent(MotionEvent event) {
        switch (event.getActionMasked()) {
            case MotionEvent.ACTION_DOWN -> {
                getParent().requestDisallowInterceptTouchEvent(true);
                finger = event.getPointerId(0);
                strokes.add(new ArrayList<>());
                follow(event);
            }
            case MotionEvent.ACTION_MOVE -> follow(event);
            case MotionEvent.ACTION_UP -> {
                follow(event);
                performClick();
                drawnAnew();
            }
            case MotionEvent.ACTION_CANCEL -> {
                if (isSigned()) {
                    strokes.remove(strokes.size() - 1);
                }
                drawnAnew();
            }
            default -> {
                // another finger came or went
            }
        }
        invalidate();
        return true;
    }

    /** Where the finger was between the last event and this one; a second finger or a palm draws nothing. */
    private void follow(MotionEvent event) {
        int place = event.findPointerIndex(finger);
        if (!isSigned() || place < 0) {
            return;
        }
        List<Point> stroke = strokes.get(strokes.size() - 1);
        for (int i = 0; i < event.getHistorySize(); i++) {
            stroke.add(point(event.getHistoricalX(place, i), event.getHistoricalY(place, i)));
        }
        stroke.add(point(event.getX(place), event.getY(place)));
    }

    private Point point(float x, float y) {
        return new Point(
                Math.round(x * DrawnSignature.WIDTH / getWidth()), Math.round(y * DrawnSignature.HEIGHT / getHeight()));
    }

    private void drawnAnew() {
        tell();
        invalidate();
        changed.run();
    }

    private void tell() {
        setContentDescription(getContext().getString(isSigned() ? R.string.signature_there : R.string.signature_empty));
    }

    @Override
    protected void onDraw(Canvas canvas) {
        super.onDraw(canvas);
        for (List<Point> stroke : strokes) {
            Path path = new Path();
            for (Point point : stroke) {
                float x = (float) point.x() * getWidth() / DrawnSignature.WIDTH;
                float y = (float) point.y() * getHeight() / DrawnSignature.HEIGHT;
                if (path.isEmpty()) {
                    path.moveTo(x, y);
                }
                path.lineTo(x, y);
            }
            canvas.drawPath(path, pen);
        }
    }

    @Override
    protected Parcelable onSaveInstanceState() {
        Bundle state = new Bundle();
        state.putParcelable(REST, super.onSaveInstanceState());
        state.putString(STROKES, drawn());
        return state;
    }

    @Override
    protected void onRestoreInstanceState(Parcelable state) {
        Bundle kept = (Bundle) state;
        super.onRestoreInstanceState(kept.getParcelable(REST));
        show(kept.getString(STROKES));
    }

    private int dp(int size) {
        return Math.round(size * getResources().getDisplayMetrics().density);
    }
}
