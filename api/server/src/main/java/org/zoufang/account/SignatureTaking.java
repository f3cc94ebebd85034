package org.zoufang.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.TransactionExceptionResult;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.zoufang.contract.RefusalCode;
import org.zoufang.contract.SignatureWay;
import org.zoufang.official.Caller;
import org.zoufang.official.OwnSignature;
import org.zoufang.shared.Refused;
import org.zoufang.shared.Sql;

/** A signature is the person's own password, typed again, or, where a provider keeps the passwords, his open session. */
@ApplicationScoped
class SignatureTaking implements OwnSignature {

    private static final String NAMED =
            "select name from account where official_id = ? and password_hash is not null and disabled_at is null";

    private final PasswordDoor door;
    private final PasswordCheck check;
    private final Sql sql;

    SignatureTaking(PasswordDoor door, PasswordCheck check, Sql sql) {
        this.door = door;
        this.check = check;
        this.sql = sql;
    }

    @Override
    public SignatureWay sign(Caller caller, String password) {
        Optional<String> name = named(caller);
        if (name.isEmpty()) {
            return SignatureWay.SESSION;
        }
        if (password == null || password.isBlank()) {
            throw Refused.because(RefusalCode.REQUIRED, "password");
        }
        checked(name.get(), password, caller.deviceId());
        return SignatureWay.PASSWORD;
    }

    @Override
    public boolean asksPassword(Caller caller) {
        return named(caller).isPresent();
    }

    private Optional<String> named(Caller caller) {
        return door.isOpen() ? sql.one(NAMED, row -> row.getString("name"), caller.officialId()) : Optional.empty();
    }

    /** A wrong one counts as one at the door and is noted: a signature is no way to guess. */
    private void checked(String name, String password, UUID phone) {
        try {
            QuarkusTransaction.requiringNew()
                    .exceptionHandler(thrown -> TransactionExceptionResult.COMMIT)
                    .run(() -> check.opened(name, password, phone));
        } catch (Refused refused) {
            if (refused.refusals().get(0).code() == RefusalCode.SIGN_IN_FAILED) {
                throw Refused.because(RefusalCode.SIGNATURE_FAILED, "password");
            }
            throw refused;
        }
    }
}
