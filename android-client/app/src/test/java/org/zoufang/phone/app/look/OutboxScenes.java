package org.zoufang.phone.app.look;

import android.app.Activity;
import android.content.Intent;
import android.widget.ListView;
import java.util.List;
import java.util.UUID;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.TestPhone;
import org.zoufang.phone.app.outbox.EntryActivity;
import org.zoufang.phone.app.outbox.OutboxActivity;
import org.zoufang.phone.draft.Standing;
import org.zoufang.phone.outbox.Answer;
import org.zoufang.phone.outbox.CommandGroup;
import org.zoufang.phone.outbox.GroupState;

/** The moments of the sync centre. */
final class OutboxScenes {

    static Activity whole(TestPhone phone) throws Exception {
        VisitFixture.recorded(phone);
        return Scene.screen(phone, OutboxActivity.class, new Intent());
    }

    static Activity refused(TestPhone phone) throws Exception {
        VisitFixture.recorded(phone);
        UUID refused = phone.core(parts -> parts.outbox().entries().stream()
                .filter(entry -> entry.standing() == Standing.NEEDS_YOU)
                .findFirst()
                .get()
                .id());
        return Scene.screen(phone, EntryActivity.class, EntryActivity.of(phone, refused));
    }

    /** What the office set aside after its author had left the team. */
    static Activity settled(TestPhone phone) throws Exception {
        Refusal refusal = Refusal.of(RefusalCode.OFFICE_SET_ASIDE, null, "与上周的笔记重复");
        VisitFixture.recorded(phone);
        UUID settled = phone.core(parts -> {
            CommandGroup group = parts.store().outbox().all().stream()
                    .filter(one -> one.state() == GroupState.REJECTED)
                    .findFirst()
                    .get();
            String words = Screens.words(phone).of(refusal);
            Answer answer = new Answer(
                    List.of(), "OFFICE_SET_ASIDE", null, words, parts.clock().now());
            parts.store().outbox().put(group.answered(GroupState.REJECTED, answer));
            return group.id();
        });
        return Scene.screen(phone, EntryActivity.class, EntryActivity.of(phone, settled));
    }

    /** One set aside, and photos that wait for Wi-Fi. */
    static Activity wifi(TestPhone phone) throws Exception {
        VisitFixture.recorded(phone);
        phone.core(parts -> {
            parts.photoWay().choose(true);
            parts.outbox().entries().forEach(entry -> parts.mending().setAside(entry.id()));
            return null;
        });
        return Scene.screen(phone, OutboxActivity.class, new Intent());
    }

    static Activity end(TestPhone phone) throws Exception {
        Activity screen = wifi(phone);
        ListView list = screen.findViewById(R.id.rows);
        list.setSelection(list.getCount() - 1);
        phone.idle();
        return screen;
    }

    private OutboxScenes() {}
}
