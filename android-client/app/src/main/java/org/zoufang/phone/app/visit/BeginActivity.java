package org.zoufang.phone.app.visit;

import android.app.AlertDialog;
import android.content.Context;
import android.content.Intent;
import android.os.Bundle;
import android.widget.RadioButton;
import android.widget.RadioGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.zoufang.contract.LegalBasis;
import org.zoufang.contract.ProblemSource;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.Role;
import org.zoufang.contract.VisitKind;
import org.zoufang.phone.app.PhoneParts;
import org.zoufang.phone.app.R;
import org.zoufang.phone.app.look.Screen;
import org.zoufang.phone.app.problem.ProblemFormActivity;
import org.zoufang.phone.draft.ContactView;
import org.zoufang.phone.draft.Drafted;
import org.zoufang.phone.draft.ProblemDrafting;
import org.zoufang.phone.pack.EnterpriseLine;
import org.zoufang.phone.pack.Powers;

/** Begins a visit at an enterprise: in which capacity, of which kind, an inspection with what the law asks. A forbidden kind says why and cannot be begun. */
public final class BeginActivity extends Screen {

    private static final String ENTERPRISE = "enterprise";
    private static final int CAPACITY_IDS = 100;

    private UUID enterprise;
    private List<Role> capacities = List.of();
    private Role capacity;
    private VisitKind kind;
    private LegalPart legal;
    private PrincipalPart principals;

    /** The way to this screen. */
    public static Intent at(Context context, UUID enterprise) {
        return new Intent(context, BeginActivity.class).putExtra(ENTERPRISE, enterprise.toString());
    }

    private record Opening(
            EnterpriseLine enterprise, Set<Role> roles, boolean inspection, Powers powers, ContactView contact) {}

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.begin);
        enterprise = UUID.fromString(getIntent().getStringExtra(ENTERPRISE));
        principals = new PrincipalPart(findViewById(R.id.principal));
        legal = new LegalPart(findViewById(R.id.legal), words());
        on(R.id.begin, this::begin);
        on(R.id.raise, this::raise);
        ask(
                parts -> new Opening(
                        parts.register().enterprise(enterprise),
                        parts.capacities(),
                        parts.inspectionEnabled(),
                        parts.powers(),
                        parts.today().contacts().get(enterprise)),
                this::show);
    }

    private void show(Opening opening) {
        EnterpriseLine line = opening.enterprise();
        say(R.id.enterprise, line.name() == null ? line.id().toString() : line.name());
        say(R.id.about, Optional.ofNullable(line.address()).orElse(""));
        say(R.id.contact, ContactLook.all(this, words(), opening.contact()));
        capacities = new ArrayList<>(opening.roles());
        RadioGroup group = findViewById(R.id.capacities);
        for (Role role : capacities) {
            RadioButton button = KindList.button(this, words().of(role));
            button.setId(CAPACITY_IDS + role.ordinal());
            group.addView(button, new RadioGroup.LayoutParams(-1, -2));
        }
        group.setOnCheckedChangeListener((all, id) -> {
            capacity = Role.values()[id - CAPACITY_IDS];
            kind = null;
            legal.show(null);
            showKinds(opening.inspection());
            showBound(opening.powers());
        });
        if (capacities.isEmpty()) {
            say(R.id.refusal, getText(R.string.begin_no_capacity));
        } else {
            group.check(CAPACITY_IDS + capacities.get(0).ordinal());
        }
    }

    // What binds the capacity is said before anything is chosen, also without signal.
    private void showBound(Powers powers) {
        principals.show(capacity == Role.SECRETARY ? powers.principals() : null);
        if (capacity == Role.SECRETARY && powers.principals().isEmpty()) {
            say(R.id.refusal, words().of(Refusal.of(RefusalCode.DELEGATION_NOT_IN_FORCE, "onBehalfOfId")));
        } else if (capacity == Role.LIAISON_OFFICER && !powers.firms().contains(enterprise)) {
            say(R.id.refusal, words().of(Refusal.of(RefusalCode.ENTERPRISE_NOT_PAIRED, "enterpriseId")));
        }
    }

    private void showKinds(boolean inspection) {
        say(R.id.refusal, "");
        new KindList(
                        findViewById(R.id.kinds),
                        getResources().getConfiguration().getLocales().get(0))
                .show(capacity, inspection, (chosen, refusal) -> {
                    kind = chosen;
                    legal.show(refusal.isPresent() ? null : chosen);
                    say(R.id.refusal, refusal.orElse(""));
                });
    }

    private void begin() {
        if (kind == null) {
            say(R.id.refusal, getText(R.string.begin_choose));
            return;
        }
        VisitKind wanted = kind;
        Role as = capacity;
        LegalBasis basis = legal.basis();
        UUID principal = principals.chosen();
        ask(
                (PhoneParts parts) -> parts.visits().begin(enterprise, wanted, as, basis, principal),
                drafted -> begun(drafted, id -> VisitActivity.of(this, id)));
    }

    /** What was heard in a meeting or on the telephone needs no visit. */
    private void raise() {
        List<ProblemSource> sources = ProblemDrafting.ELSEWHERE;
        new AlertDialog.Builder(this)
                .setTitle(R.string.begin_raise_where)
                .setItems(
                        sources.stream().map(source -> words().of(source)).toArray(String[]::new),
                        (dialog, which) -> raise(sources.get(which)))
                .setNegativeButton(R.string.cancel, null)
                .show();
    }

    private void raise(ProblemSource source) {
        UUID principal = principals.chosen();
        ask(
                (PhoneParts parts) -> parts.problems().raising().beginAt(enterprise, source, principal),
                drafted -> begun(drafted, id -> ProblemFormActivity.of(this, id)));
    }

    private void begun(Drafted drafted, Function<UUID, Intent> next) {
        if (drafted.isKept()) {
            startActivity(next.apply(drafted.id()));
            finish();
        } else {
            say(R.id.refusal, words().of(drafted.refusals().get(0)));
        }
    }
}
