package org.zoufang.phone.app.visit;

import android.content.Context;
import android.content.Intent;
import android.os.Bundle;
import android.widget.RadioButton;
import android.widget.RadioGroup;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.contract.ParticipantRole;
import org.zoufang.contract.Role;
import org.zoufang.contract.VisitKind;
import org.zoufang.contract.VisitKindPolicy;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.look.Screen;
import org.zoufang.phone.draft.Drafted;
import org.zoufang.phone.draft.VisitView;
import org.zoufang.phone.pack.OfficialLine;

/** What a colleague does on the visit and in which capacity, before he is added. Offered are the capacities that fit the visit's kind. */
public final class JoinActivity extends Screen {

    private static final String VISIT = "visit";
    private static final String OFFICIAL = "official";
    private static final String ROLE = "role";
    private static final String CAPACITY = "capacity";
    private static final int CAPACITY_IDS = 100;

    private UUID visit;
    private UUID official;
    private ParticipantRole role = ParticipantRole.MEMBER;
    private Role capacity;

    /** The way to this screen. */
    public static Intent of(Context context, UUID visit, UUID official) {
        return new Intent(context, JoinActivity.class)
                .putExtra(VISIT, visit.toString())
                .putExtra(OFFICIAL, official.toString());
    }

    private record Opening(OfficialLine official, Optional<VisitView> visit) {}

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.join);
        visit = UUID.fromString(getIntent().getStringExtra(VISIT));
        official = UUID.fromString(getIntent().getStringExtra(OFFICIAL));
        if (state != null) {
            role = ParticipantRole.valueOf(state.getString(ROLE));
            capacity = state.getString(CAPACITY) == null ? null : Role.valueOf(state.getString(CAPACITY));
        }
        on(R.id.join, this::join);
        ask(
                parts -> new Opening(
                        parts.register().official(official), parts.reading().visit(visit)),
                this::show);
    }

    @Override
    protected void onSaveInstanceState(Bundle state) {
        super.onSaveInstanceState(state);
        state.putString(ROLE, role.name());
        state.putString(CAPACITY, capacity == null ? null : capacity.name());
    }

    private void show(Opening opening) {
        String name = opening.official().name();
        say(R.id.name, name == null ? official.toString() : name);
        say(R.id.about, PeopleActivity.about(opening.official()));
        RadioGroup roles = findViewById(R.id.roles);
        for (ParticipantRole one : ParticipantRole.values()) {
            if (one != ParticipantRole.LEAD) {
                offer(roles, words().of(one), one.ordinal() + 1, one == role);
            }
        }
        roles.setOnCheckedChangeListener((all, id) -> role = ParticipantRole.values()[id - 1]);
        RadioGroup capacities = findViewById(R.id.capacities);
        VisitKind kind = opening.visit().map(VisitView::kind).orElse(null);
        for (Role one : Role.values()) {
            if (kind == null || VisitKindPolicy.mayRecord(kind, one)) {
                capacity = capacity == null ? one : capacity;
                offer(capacities, words().of(one), one.ordinal() + CAPACITY_IDS, one == capacity);
            }
        }
        capacities.setOnCheckedChangeListener((all, id) -> capacity = Role.values()[id - CAPACITY_IDS]);
    }

    private void offer(RadioGroup group, String words, int id, boolean chosen) {
        RadioButton button = KindList.button(this, words);
        button.setId(id);
        group.addView(button, new RadioGroup.LayoutParams(-1, -2));
        if (chosen) {
            group.check(id);
            button.jumpDrawablesToCurrentState();
        }
    }

    private void join() {
        ParticipantRole as = role;
        Role in = capacity;
        if (in != null) {
            ask(parts -> parts.visits().addParticipant(visit, official, as, in), this::joined);
        }
    }

    private void joined(Drafted drafted) {
        if (drafted.isKept()) {
            finish();
        } else {
            say(R.id.refusal, words().of(drafted.refusals().get(0)));
        }
    }
}
