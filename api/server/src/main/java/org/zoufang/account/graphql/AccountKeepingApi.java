package org.zoufang.account.graphql;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.zoufang.account.AccountKeeping;
import org.zoufang.account.AccountReading;
import org.zoufang.account.AccountView;
import org.zoufang.account.PasswordResetting;
import org.zoufang.official.Caller;
import org.zoufang.official.CurrentCaller;
import org.zoufang.official.register.RegisteredOfficial;
import org.zoufang.shared.Ids;
import org.zoufang.shared.Refused;
import org.zoufang.shared.UserError;

/** Accounts through the front door, for administrators. */
@GraphQLApi
@Authenticated
@Blocking
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class AccountKeepingApi {

    private final CurrentCaller current;
    private final AccountKeeping keeping;
    private final AccountReading reading;

    AccountKeepingApi(CurrentCaller current, AccountKeeping keeping, AccountReading reading) {
        this.current = current;
        this.keeping = keeping;
        this.reading = reading;
    }

    @Mutation
    @Description("Opens an account for a person, with a one-time password that is shown this once")
    public AccountPayload accountOpen(@NonNull @Description("What is asked") AccountOpenInput input) {
        return answer(input.officialId(), (caller, official) -> keeping.open(caller, official, input.name()));
    }

    @Mutation
    @Description("Disables an account; its sessions and tokens end at once")
    public AccountPayload accountDisable(@NonNull @Description("Whose") AccountOfInput input) {
        return answer(input.officialId(), (caller, official) -> {
            keeping.disable(caller, official);
            return null;
        });
    }

    @Mutation
    @Description("Lets a disabled account in again")
    public AccountPayload accountEnable(@NonNull @Description("Whose") AccountOfInput input) {
        return answer(input.officialId(), (caller, official) -> {
            keeping.enable(caller, official);
            return null;
        });
    }

    @Mutation
    @Description("Replaces a forgotten password by a one-time one that is shown this once, and ends the sessions")
    public AccountPayload accountReset(@NonNull @Description("Whose") AccountOfInput input) {
        return answer(input.officialId(), keeping::reset);
    }

    @Description("The account, if there is one")
    public List<AccountView> account(@Source List<RegisteredOfficial> of) {
        Map<UUID, AccountView> found =
                reading.of(of.stream().map(RegisteredOfficial::id).toList());
        List<AccountView> accounts = new ArrayList<>();
        of.forEach(one -> accounts.add(found.get(one.id())));
        return accounts;
    }

    private AccountPayload answer(String officialId, BiFunction<Caller, UUID, PasswordResetting.OneTime> activity) {
        Caller caller = current.caller();
        try {
            UUID official = Ids.parse(officialId, "officialId");
            PasswordResetting.OneTime made = activity.apply(caller, official);
            return new AccountPayload(
                    reading.of(List.of(official)).get(official),
                    made == null ? null : made.password(),
                    made == null ? null : made.until(),
                    List.of());
        } catch (Refused refused) {
            return new AccountPayload(null, null, null, UserError.of(refused, caller.locale()));
        }
    }
}
