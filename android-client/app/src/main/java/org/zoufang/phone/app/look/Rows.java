package org.zoufang.phone.app.look;

import android.view.View;
import android.view.ViewGroup;
import android.widget.BaseAdapter;
import java.util.List;
import java.util.function.BiFunction;

/** A list whose rows are drawn when they come into sight. */
public final class Rows<T> extends BaseAdapter {

    private final BiFunction<T, View, View> drawing;
    private List<T> rows = List.of();

    /** @param drawing draws an entry, into the view that is handed in if there is one to use again */
    public Rows(BiFunction<T, View, View> drawing) {
        this.drawing = drawing;
    }

    /** Shows these instead. */
    public void show(List<T> rows) {
        this.rows = rows;
        notifyDataSetChanged();
    }

    @Override
    public int getCount() {
        return rows.size();
    }

    @Override
    public T getItem(int position) {
        return rows.get(position);
    }

    @Override
    public long getItemId(int position) {
        return position;
    }

    @Override
    public View getView(int position, View used, ViewGroup list) {
        return drawing.apply(rows.get(position), used);
    }
}
