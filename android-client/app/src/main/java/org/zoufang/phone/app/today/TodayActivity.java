package org.zoufang.phone.app.today;

import android.content.Intent;
import android.os.Bundle;
import android.view.View;
import android.widget.EditText;
import android.widget.ListView;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.zoufang.phone.account.Absence;
import org.zoufang.phone.app.PhoneApplication;
import org.zoufang.phone.app.PhoneParts;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.commitment.CommitmentsActivity;
import org.zoufang.phone.app.commitment.CommitmentsRow;
import org.zoufang.phone.app.enterprise.EnterpriseActivity;
import org.zoufang.phone.app.hazard.HazardsActivity;
import org.zoufang.phone.app.hazard.HazardsRow;
import org.zoufang.phone.app.inbox.InboxActivity;
import org.zoufang.phone.app.inbox.InboxRow;
import org.zoufang.phone.app.job.SyncJob;
import org.zoufang.phone.app.job.UploadService;
import org.zoufang.phone.app.look.RowView;
import org.zoufang.phone.app.look.Rows;
import org.zoufang.phone.app.look.Screen;
import org.zoufang.phone.app.look.Strength;
import org.zoufang.phone.app.look.Typing;
import org.zoufang.phone.app.outbox.OutboxActivity;
import org.zoufang.phone.app.outbox.OutboxCount;
import org.zoufang.phone.app.problem.ProblemsActivity;
import org.zoufang.phone.app.problem.ProblemsRow;
import org.zoufang.phone.app.signin.RevokedActivity;
import org.zoufang.phone.app.signin.SignInActivity;
import org.zoufang.phone.app.visit.VisitActivity;
import org.zoufang.phone.draft.ContactView;
import org.zoufang.phone.draft.FoundVisit;
import org.zoufang.phone.draft.InboxView;
import org.zoufang.phone.draft.TodayView;
import org.zoufang.phone.draft.VisitSearch;
import org.zoufang.phone.pack.EnterpriseLine;

/** The first screen: what is open, what is planned, the enterprises this phone knows, and what waits to be sent. It reads the store alone. */
public final class TodayActivity extends Screen {

    private static final int AT_MOST = 50;

    private TodayRows drawing;
    private Rows<TodayRows.Entry> rows;
    private volatile VisitSearch search;

    private record Opening(
            boolean signedIn,
            boolean revoked,
            Notice notice,
            Absence.View away,
            TodayView today,
            List<EnterpriseLine> found,
            List<FoundVisit> visits,
            OutboxCount outbox,
            InboxView inbox,
            ProblemsRow.Count problems,
            Map<UUID, ContactView> contacts,
            HazardsRow.Count hazards,
            CommitmentsRow.Count promises,
            Instant now) {}

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.today);
        rows = new Rows<>((entry, used) -> drawing.draw(entry, used));
        ListView list = findViewById(R.id.rows);
        list.setAdapter(rows);
        list.setOnItemClickListener((all, row, place, id) -> open(rows.getItem(place)));
        Typing.in((EditText) findViewById(R.id.search), typed -> refresh());
        on(R.id.outbox, () -> startActivity(new Intent(this, OutboxActivity.class)));
        on(R.id.account, () -> new AccountDialog(this).show());
        on(R.id.strong, () -> {
            Strength.setStrong(this, !Strength.isStrong(this));
            recreate();
        });
    }

    @Override
    protected void onStart() {
        super.onStart();
        search = null;
        refresh();
        phone().onNetwork(PhoneParts::round, ended -> {
            refresh();
            BatteryHint.showIfDue(this);
        });
        UploadService.upload(phone(), ended -> refresh());
        SyncJob.soon(this);
    }

    private void refresh() {
        if (isDestroyed()) {
            return;
        }
        String typed = text(R.id.search);
        ask(parts -> opening(parts, typed), opening -> {
            if (!opening.signedIn()) {
                startActivity(new Intent(this, opening.revoked() ? RevokedActivity.class : SignInActivity.class));
                finish();
            } else if (typed.equals(text(R.id.search))) {
                show(opening, typed);
            }
        });
    }

    private Opening opening(PhoneParts parts, String typed) {
        if (parts.me() == null) {
            boolean revoked = parts.account().revoked().isPresent();
            return new Opening(false, revoked, null, null, null, null, null, null, null, null, null, null, null, null);
        }
        Absence.View away = parts.absence().now();
        if (search == null) {
            search = parts.search();
        }
        return new Opening(
                true,
                false,
                Notice.of(parts.account(), away),
                away,
                typed.isEmpty() ? parts.today().today() : null,
                parts.register().enterprises(typed, AT_MOST, parts.powers().firms()),
                search.visits(typed, AT_MOST),
                OutboxCount.of(parts.outbox().entries()),
                parts.inbox().all(),
                ProblemsRow.Count.of(parts.problems().known().all()),
                parts.today().contacts(),
                HazardsRow.Count.of(parts.hazards().reading().all()),
                CommitmentsRow.Count.ofMine(parts.promises().known().all()),
                parts.clock().now());
    }

    private void show(Opening opening, String typed) {
        opening.notice().show(this, findViewById(R.id.notice), opening.away());
        drawing = new TodayRows(this, words(), opening.now(), opening.contacts());
        List<TodayRows.Entry> entries = typed.isEmpty()
                ? drawing.of(opening.today(), opening.found())
                : drawing.of(opening.found(), opening.visits());
        rows.show(entries);
        boolean empty = entries.isEmpty();
        say(
                R.id.empty,
                !empty
                        ? ""
                        : typed.isEmpty() ? getString(R.string.today_none) : getString(R.string.search_none, typed));
        findViewById(R.id.rows).setVisibility(empty ? View.GONE : View.VISIBLE);
        RowView outbox = findViewById(R.id.outbox);
        outbox.show(getString(R.string.outbox_title), opening.outbox().words(this))
                .chip(opening.outbox().standing());
        ProblemsRow.show(
                findViewById(R.id.problems), opening.problems(), () -> startActivity(ProblemsActivity.all(this)));
        RowView hazards = findViewById(R.id.hazards);
        hazards.setVisibility(opening.hazards().open() == 0 ? View.GONE : View.VISIBLE);
        HazardsRow.show(
                hazards, R.string.hazards_title, opening.hazards(), () -> startActivity(HazardsActivity.all(this)));
        CommitmentsRow.show(
                findViewById(R.id.promises),
                getString(R.string.promises_title),
                opening.promises(),
                () -> startActivity(CommitmentsActivity.all(this)));
        InboxRow.show(findViewById(R.id.inbox), opening.inbox(), () -> startActivity(InboxActivity.all(this)));
    }

    private void open(TodayRows.Entry entry) {
        if (entry.visit() != null) {
            startActivity(VisitActivity.of(this, entry.visit().id()));
        } else if (entry.stop() != null) {
            startActivity(EnterpriseActivity.of(this, entry.stop().enterprise().id()));
        } else if (entry.enterprise() != null) {
            startActivity(EnterpriseActivity.of(this, entry.enterprise().id()));
        }
    }

    PhoneApplication phoneOf() {
        return phone();
    }
}
