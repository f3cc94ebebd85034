package org.zoufang.phone.app.problem;

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
import org.zoufang.phone.draft.ProblemView;

/** The problems that this phone knows: what the person can do first, then what is due first. It works without signal. */
public final class ProblemsActivity extends Screen {

    private static final String VISIT = "visit";

    private ProblemLook look;
    private Rows<ProblemView> rows;

    /** All of them. */
    public static Intent all(Context context) {
        return new Intent(context, ProblemsActivity.class);
    }

    /** Those of one visit. */
    public static Intent of(Context context, UUID visit) {
        return all(context).putExtra(VISIT, visit.toString());
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.problems);
        look = new ProblemLook(this, words());
        rows = new Rows<>(this::draw);
        ListView list = findViewById(R.id.rows);
        list.setAdapter(rows);
        list.setOnItemClickListener((all, row, place, id) ->
                startActivity(ProblemActivity.of(this, rows.getItem(place).id())));
        say(R.id.title, getString(visit() == null ? R.string.problems_title : R.string.problems_of_visit));
    }

    private String visit() {
        return getIntent().getStringExtra(VISIT);
    }

    @Override
    protected void onStart() {
        super.onStart();
        String visit = visit();
        ask(
                parts -> visit == null
                        ? parts.problems().known().all()
                        : parts.problems().known().ofVisit(UUID.fromString(visit)),
                this::show);
    }

    private void show(List<ProblemView> problems) {
        rows.show(problems);
        ProblemsRow.Count count = ProblemsRow.Count.of(problems);
        say(
                R.id.summary,
                problems.isEmpty()
                        ? getString(R.string.problems_none)
                        : getString(R.string.problems_summary, count.open(), count.overdue()));
        findViewById(R.id.rows).setVisibility(problems.isEmpty() ? View.GONE : View.VISIBLE);
    }

    private View draw(ProblemView problem, View used) {
        RowView row = used instanceof RowView ? (RowView) used : new RowView(this);
        return row.show(ProblemLook.name(problem), look.about(problem)).chip(problem.standing());
    }
}
