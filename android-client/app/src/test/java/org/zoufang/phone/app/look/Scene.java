package org.zoufang.phone.app.look;

import android.app.Activity;
import android.content.Intent;
import android.widget.EditText;
import android.widget.RadioGroup;
import java.util.Locale;
import java.util.UUID;
import org.robolectric.Robolectric;
import org.zoufang.contract.NoteKind;
import org.zoufang.contract.Role;
import org.zoufang.contract.VisitKind;
import org.zoufang.phone.app.PhoneFixture;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.TestPhone;
import org.zoufang.phone.app.rescue.RescueActivity;
import org.zoufang.phone.app.signin.SignInActivity;
import org.zoufang.phone.app.today.TodayActivity;
import org.zoufang.phone.app.visit.BeginActivity;
import org.zoufang.phone.app.visit.JoinActivity;
import org.zoufang.phone.app.visit.PeopleActivity;
import org.zoufang.phone.app.visit.VisitActivity;

/** The moments of every screen that are worth looking at. */
enum Scene {
    SIGN_IN {
        @Override
        Activity open(TestPhone phone) {
            return screen(phone, SignInActivity.class, new Intent());
        }
    },
    SIGN_IN_REFUSED {
        @Override
        Activity open(TestPhone phone) {
            return EntryScenes.refused(phone);
        }
    },
    SIGN_IN_OUTSIDE {
        @Override
        Activity open(TestPhone phone) {
            return EntryScenes.outside(phone);
        }
    },
    SIGN_IN_MANAGED {
        @Override
        Activity open(TestPhone phone) {
            return EntryScenes.managed(phone);
        }
    },
    REGISTER_WAYS {
        @Override
        Activity open(TestPhone phone) {
            return EntryScenes.ways(phone);
        }
    },
    REGISTER_CODE {
        @Override
        Activity open(TestPhone phone) {
            return EntryScenes.code(phone);
        }
    },
    REVOKED {
        @Override
        Activity open(TestPhone phone) {
            return EntryScenes.revoked(phone);
        }
    },
    CONTACT {
        @Override
        Activity open(TestPhone phone) throws Exception {
            return AwayScenes.closed(phone);
        }
    },
    CONTACT_LAST {
        @Override
        Activity open(TestPhone phone) throws Exception {
            return AwayScenes.last(phone);
        }
    },
    TODAY_AWAY {
        @Override
        Activity open(TestPhone phone) throws Exception {
            return AwayScenes.warned(phone);
        }
    },
    UNSEEN {
        @Override
        Activity open(TestPhone phone) throws Exception {
            return AwayScenes.emptied(phone);
        }
    },
    RESCUE {
        @Override
        Activity open(TestPhone phone) throws Exception {
            VisitFixture.recorded(phone);
            PhoneFixture.knowsTheOffice(phone);
            return screen(phone, RescueActivity.class, new Intent());
        }
    },
    TODAY_TO_REGISTER {
        @Override
        Activity open(TestPhone phone) {
            PhoneFixture.signedIn(phone);
            phone.core(parts -> {
                parts.account().askRegistration("?");
                return null;
            });
            return screen(phone, TodayActivity.class, new Intent());
        }
    },
    BEGIN_FOR_WHOM {
        @Override
        Activity open(TestPhone phone) {
            PhoneFixture.secretary(phone, 2);
            return screen(phone, BeginActivity.class, BeginActivity.at(phone, PhoneFixture.FOUNDRY));
        }
    },
    BEGIN_NOT_PAIRED {
        @Override
        Activity open(TestPhone phone) {
            PhoneFixture.secretary(phone, 1);
            Activity screen = screen(phone, BeginActivity.class, BeginActivity.at(phone, PhoneFixture.DYEING));
            ((RadioGroup) screen.findViewById(R.id.capacities)).check(100 + Role.LIAISON_OFFICER.ordinal());
            phone.idle();
            return screen;
        }
    },
    VISIT_BEHALF {
        @Override
        Activity open(TestPhone phone) {
            PhoneFixture.secretary(phone, 1);
            UUID visit = phone.core(parts -> {
                UUID id = parts.visits()
                        .begin(PhoneFixture.FOUNDRY, VisitKind.LEADER_STUDY, Role.SECRETARY, null, PhoneFixture.LEADER)
                        .id();
                parts.progress().arrive(id);
                parts.notes().write(id, NoteKind.LEADER_INSTRUCTION, null, "用电增容一周内答复企业。", PhoneFixture.LEADER);
                parts.progress().end(id);
                parts.progress().closeNotes(id);
                return id;
            });
            return screen(phone, VisitActivity.class, VisitActivity.of(phone, visit));
        }
    },
    TODAY {
        @Override
        Activity open(TestPhone phone) throws Exception {
            VisitFixture.recorded(phone);
            return screen(phone, TodayActivity.class, new Intent());
        }
    },
    TODAY_SEARCH {
        @Override
        Activity open(TestPhone phone) {
            PhoneFixture.signedIn(phone);
            return searching(phone, "btz");
        }
    },
    TODAY_SEARCH_NOTES {
        @Override
        Activity open(TestPhone phone) throws Exception {
            VisitFixture.recorded(phone);
            return searching(phone, "变压器");
        }
    },
    TODAY_NOTHING_FOUND {
        @Override
        Activity open(TestPhone phone) {
            PhoneFixture.signedIn(phone);
            return searching(phone, "没有这家");
        }
    },
    BEGIN_REFUSED {
        @Override
        Activity open(TestPhone phone) {
            PhoneFixture.signedIn(phone);
            Activity screen = screen(phone, BeginActivity.class, BeginActivity.at(phone, PhoneFixture.FOUNDRY));
            ((RadioGroup) screen.findViewById(R.id.kinds)).check(VisitKind.ADMIN_INSPECTION.ordinal() + 1);
            phone.idle();
            return screen;
        }
    },
    BEGIN_INSPECTION {
        @Override
        Activity open(TestPhone phone) {
            PhoneFixture.inspector(phone, true);
            Activity screen = screen(phone, BeginActivity.class, BeginActivity.at(phone, PhoneFixture.FOUNDRY));
            ((RadioGroup) screen.findViewById(R.id.capacities)).check(100 + Role.REGULATOR.ordinal());
            ((RadioGroup) screen.findViewById(R.id.kinds)).check(VisitKind.ADMIN_INSPECTION.ordinal() + 1);
            screen.findViewById(R.id.begin).performClick();
            phone.idle();
            return Screens.atEnd(phone, screen, R.id.legal);
        }
    },
    VISIT {
        @Override
        Activity open(TestPhone phone) throws Exception {
            UUID visit = VisitFixture.recorded(phone);
            return screen(phone, VisitActivity.class, VisitActivity.of(phone, visit));
        }
    },
    VISIT_PEOPLE {
        @Override
        Activity open(TestPhone phone) throws Exception {
            UUID visit = VisitFixture.recorded(phone);
            return Screens.atEnd(phone, screen(phone, VisitActivity.class, VisitActivity.of(phone, visit)), R.id.hosts);
        }
    },
    VISIT_PHOTOS {
        @Override
        Activity open(TestPhone phone) throws Exception {
            UUID visit = VisitFixture.recorded(phone);
            return Screens.at(
                    phone, screen(phone, VisitActivity.class, VisitActivity.of(phone, visit)), R.id.add_notes);
        }
    },
    VOICE {
        @Override
        Activity open(TestPhone phone) {
            return VoiceScenes.ready(phone);
        }
    },
    VISIT_MEDIA {
        @Override
        Activity open(TestPhone phone) throws Exception {
            return VoiceScenes.media(phone);
        }
    },
    PEOPLE {
        @Override
        Activity open(TestPhone phone) {
            PhoneFixture.signedIn(phone);
            return screen(phone, PeopleActivity.class, PeopleActivity.pick(phone, PhoneFixture.ME));
        }
    },
    JOIN {
        @Override
        Activity open(TestPhone phone) throws Exception {
            UUID visit = VisitFixture.recorded(phone);
            return screen(phone, JoinActivity.class, JoinActivity.of(phone, visit, PhoneFixture.COLLEAGUE));
        }
    },
    WITHDRAW_REFUSED {
        @Override
        Activity open(TestPhone phone) throws Exception {
            return NoteScenes.withdrawRefused(phone);
        }
    },
    OUTBOX_SETTLED {
        @Override
        Activity open(TestPhone phone) throws Exception {
            return OutboxScenes.settled(phone);
        }
    },
    OUTBOX_REFUSED {
        @Override
        Activity open(TestPhone phone) throws Exception {
            return OutboxScenes.refused(phone);
        }
    },
    OUTBOX_WIFI {
        @Override
        Activity open(TestPhone phone) throws Exception {
            return OutboxScenes.wifi(phone);
        }
    },
    OUTBOX_END {
        @Override
        Activity open(TestPhone phone) throws Exception {
            return OutboxScenes.end(phone);
        }
    },
    OUTBOX {
        @Override
        Activity open(TestPhone phone) throws Exception {
            return OutboxScenes.whole(phone);
        }
    };

    /** Opens the screen and lets it come to rest. */
    abstract Activity open(TestPhone phone) throws Exception;

    String fileName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Activity searching(TestPhone phone, String typed) {
        Activity screen = screen(phone, TodayActivity.class, new Intent());
        ((EditText) screen.findViewById(R.id.search)).setText(typed);
        phone.idle();
        return screen;
    }

    static <A extends Activity> A screen(TestPhone phone, Class<A> type, Intent intent) {
        A screen = Robolectric.buildActivity(type, intent).setup().get();
        phone.idle();
        return screen;
    }
}
