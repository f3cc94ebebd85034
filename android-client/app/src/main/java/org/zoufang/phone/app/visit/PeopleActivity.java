package org.zoufang.phone.app.visit;

import android.content.Context;
import android.content.Intent;
import android.os.Bundle;
import android.view.View;
import android.widget.EditText;
import android.widget.ListView;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.look.RowView;
import org.zoufang.phone.app.look.Rows;
import org.zoufang.phone.app.look.Screen;
import org.zoufang.phone.app.look.Typing;
import org.zoufang.phone.pack.OfficialLine;

/** Picks a colleague out of those this phone knows, without signal; then {@link JoinActivity} asks what he does on the visit. */
public final class PeopleActivity extends Screen {

    private static final String VISIT = "visit";
    private static final int AT_MOST = 50;

    private final Rows<OfficialLine> rows = new Rows<>((line, used) -> row(line, used));

    public static Intent pick(Context context, UUID visit) {
        return new Intent(context, PeopleActivity.class).putExtra(VISIT, visit.toString());
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.people);
        UUID visit = UUID.fromString(getIntent().getStringExtra(VISIT));
        ListView list = findViewById(R.id.rows);
        list.setAdapter(rows);
        list.setOnItemClickListener((all, row, place, id) -> {
            UUID official = rows.getItem(place).id();
            startActivity(JoinActivity.of(this, visit, official));
            finish();
        });
        Typing.in((EditText) findViewById(R.id.search), this::search);
        search("");
    }

    private void search(String typed) {
        ask(parts -> parts.register().officials(typed, AT_MOST), found -> {
            if (typed.equals(((EditText) findViewById(R.id.search)).getText().toString())) {
                show(found);
            }
        });
    }

    private void show(List<OfficialLine> found) {
        rows.show(found);
        findViewById(R.id.empty).setVisibility(found.isEmpty() ? View.VISIBLE : View.GONE);
    }

    private View row(OfficialLine line, View used) {
        RowView row = used == null ? new RowView(this) : (RowView) used;
        return row.show(String.valueOf(line.name()), about(line));
    }

    static String about(OfficialLine line) {
        return Stream.of(line.title(), line.organisation())
                .filter(text -> text != null && !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
