package org.zoufang.phone.app.hazard;

import android.content.Context;
import android.content.Intent;
import android.os.Bundle;
import android.view.View;
import android.widget.ListView;
import java.util.List;
import java.util.UUID;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.look.RowView;
import org.zoufang.phone.app.look.Rows;
import org.zoufang.phone.app.look.Screen;
import org.zoufang.phone.draft.HazardView;

/** The hazards that this phone knows, of all enterprises or of one: danger first. It works without signal. */
public final class HazardsActivity extends Screen {

    private static final String ENTERPRISE = "enterprise";

    private HazardLook look;
    private Rows<HazardView> rows;

    /** All of them. */
    public static Intent all(Context context) {
        return new Intent(context, HazardsActivity.class);
    }

    /** Those at one enterprise. */
    public static Intent of(Context context, UUID enterprise) {
        return all(context).putExtra(ENTERPRISE, enterprise.toString());
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.problems);
        look = new HazardLook(this, words());
        rows = new Rows<>(this::draw);
        ListView list = findViewById(R.id.rows);
        list.setAdapter(rows);
        list.setOnItemClickListener((all, row, place, id) ->
                startActivity(HazardActivity.of(this, rows.getItem(place).id())));
        say(R.id.title, getString(enterprise() == null ? R.string.hazards_title : R.string.hazards_here));
    }

    private String enterprise() {
        return getIntent().getStringExtra(ENTERPRISE);
    }

    @Override
    protected void onStart() {
        super.onStart();
        String enterprise = enterprise();
        ask(
                parts -> enterprise == null
                        ? parts.hazards().reading().all()
                        : parts.hazards().reading().ofEnterprise(UUID.fromString(enterprise)),
                this::show);
    }

    private void show(List<HazardView> hazards) {
        rows.show(hazards);
        HazardsRow.Count count = HazardsRow.Count.of(hazards);
        say(
                R.id.summary,
                hazards.isEmpty()
                        ? getString(R.string.hazards_none)
                        : getString(R.string.hazards_summary, count.open(), count.overdue()));
        findViewById(R.id.rows).setVisibility(hazards.isEmpty() ? View.GONE : View.VISIBLE);
    }

    private View draw(HazardView hazard, View used) {
        RowView row = used instanceof RowView ? (RowView) used : new RowView(this);
        return row.show(HazardLook.name(hazard), look.about(hazard)).chip(hazard.standing());
    }
}
