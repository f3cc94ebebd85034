package org.zoufang.phone.app.commitment;

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
import org.zoufang.phone.draft.CommitmentView;

/** The promises that this phone knows: the person's own first, by their day. It works without signal. */
public final class CommitmentsActivity extends Screen {

    private static final String ENTERPRISE = "enterprise";

    private CommitmentLook look;
    private Rows<CommitmentView> rows;

    /** All of them. */
    public static Intent all(Context context) {
        return new Intent(context, CommitmentsActivity.class);
    }

    /** Those to one enterprise. */
    public static Intent of(Context context, UUID enterprise) {
        return all(context).putExtra(ENTERPRISE, enterprise.toString());
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.problems);
        look = new CommitmentLook(this, words());
        rows = new Rows<>(this::draw);
        ListView list = findViewById(R.id.rows);
        list.setAdapter(rows);
        list.setOnItemClickListener((all, row, place, id) ->
                startActivity(CommitmentActivity.of(this, rows.getItem(place).id())));
        say(R.id.title, getString(enterprise() == null ? R.string.promises_title : R.string.promises_to_enterprise));
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
                        ? parts.promises().known().all()
                        : parts.promises().known().toEnterprise(UUID.fromString(enterprise)),
                this::show);
    }

    private void show(List<CommitmentView> promises) {
        rows.show(promises);
        CommitmentsRow.Count count =
                enterprise() == null ? CommitmentsRow.Count.ofMine(promises) : CommitmentsRow.Count.of(promises);
        say(
                R.id.summary,
                promises.isEmpty()
                        ? getString(R.string.promises_none)
                        : getString(R.string.promises_summary, count.owed(), count.overdue()));
        findViewById(R.id.rows).setVisibility(promises.isEmpty() ? View.GONE : View.VISIBLE);
    }

    private View draw(CommitmentView promise, View used) {
        RowView row = used instanceof RowView ? (RowView) used : new RowView(this);
        return row.show(CommitmentLook.name(promise), look.about(promise)).chip(promise.standing());
    }
}
