package org.zoufang.phone.app.outbox;

import android.os.Bundle;
import android.view.View;
import android.widget.Button;
import android.widget.CheckBox;
import android.widget.ListView;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.job.UploadService;
import org.zoufang.phone.app.look.Rows;
import org.zoufang.phone.app.look.Screen;
import org.zoufang.phone.app.rescue.RescueActivity;
import org.zoufang.phone.app.visit.VisitActivity;
import org.zoufang.phone.draft.Standing;
import org.zoufang.phone.sync.PhotoReport;
import org.zoufang.phone.sync.RoundReport;

/** The sync centre: what is not on the server yet, per record and per photo, why, when it goes, and the way out. */
public final class OutboxActivity extends Screen {

    private OutboxRows drawing;
    private Rows<OutboxRows.Line> rows;
    private OutboxHead head;

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.outbox);
        rows = new Rows<>((line, used) -> drawing.draw(line, used));
        ListView list = findViewById(R.id.rows);
        View top = getLayoutInflater().inflate(R.layout.outbox_head, list, false);
        head = new OutboxHead(this, top);
        list.addHeaderView(top, null, false);
        list.setAdapter(rows);
        list.setOnItemClickListener((all, row, place, id) -> open((OutboxRows.Line) list.getItemAtPosition(place)));
        RescueActivity.offer(this, list);
        on(R.id.sync, this::sync);
        top.findViewById(R.id.retry_all).setOnClickListener(view -> retryAll());
        top.findViewById(R.id.by_mobile).setOnClickListener(view -> byMobile());
        top.findViewById(R.id.wifi).setOnClickListener(view -> choose(((CheckBox) view).isChecked()));
    }

    @Override
    protected void onStart() {
        super.onStart();
        refresh("");
    }

    private void refresh(String report) {
        ask(OutboxOpening::of, opening -> {
            drawing = new OutboxRows(this, opening);
            rows.show(drawing.lines());
            head.show(opening, report);
        });
    }

    private void sync() {
        Button button = findViewById(R.id.sync);
        button.setEnabled(false);
        button.setText(R.string.outbox_syncing);
        phone().onNetwork(
                        parts -> {
                            parts.mending().hurry();
                            return parts.round();
                        },
                        report -> {
                            button.setEnabled(true);
                            button.setText(R.string.outbox_sync);
                            refresh(words(report));
                            upload(words(report));
                        });
    }

    private void upload(String report) {
        UploadService.upload(phone(), photos -> refresh(report.isEmpty() ? words(photos) : report));
    }

    private void byMobile() {
        ask(
                parts -> {
                    parts.mending().hurry();
                    parts.photoWay().goOnce();
                    return parts;
                },
                ready -> upload(""));
    }

    private void retryAll() {
        ask(
                parts -> {
                    parts.mending().retryAll();
                    return parts;
                },
                ready -> sync());
    }

    private void choose(boolean wifiOnly) {
        ask(
                parts -> {
                    parts.photoWay().choose(wifiOnly);
                    return parts;
                },
                ready -> upload(""));
    }

    private String words(RoundReport report) {
        return switch (report.end()) {
            case DONE -> "";
            case SIGN_IN_NEEDED -> getString(R.string.sync_sign_in);
            case REGISTRATION_NEEDED -> getString(R.string.sync_register);
            case DEVICE_REVOKED -> getString(R.string.revoked_title);
            default -> getString(R.string.sync_no_network);
        };
    }

    // What waits for Wi-Fi as was chosen is no trouble: each photo says so itself.
    private String words(PhotoReport report) {
        boolean trouble = report.end() == RoundReport.End.UNREACHABLE || report.end() == RoundReport.End.FAILED;
        return trouble ? getString(R.string.sync_no_network) : "";
    }

    private void open(OutboxRows.Line line) {
        if (line.visit() != null) {
            startActivity(VisitActivity.of(this, line.visit().id()));
        } else if (line.entry() != null) {
            boolean stuck = line.entry().standing() == Standing.NEEDS_YOU
                    || line.entry().standing() == Standing.SET_ASIDE;
            startActivity(stuck ? EntryActivity.of(this, line.entry().id()) : EntryActivity.way(this, line.entry()));
        }
    }
}
