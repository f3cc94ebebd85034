package org.zoufang.account.password;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.zoufang.contract.Refusal;
import org.zoufang.contract.RefusalCode;
import org.zoufang.shared.Refused;
import org.zoufang.shared.ZoufangConfig;

/** Takes a password that a person has chosen. */
@ApplicationScoped
public class PasswordChoice {

    private final PasswordHash passwords;
    private final PasswordPolicy policy;

    PasswordChoice(PasswordHash passwords, ZoufangConfig config) {
        this.passwords = passwords;
        this.policy = new PasswordPolicy(config.signIn().passwordLength());
    }

    /**
     * What to keep of it.
     *
     * @param former the password it replaces
     * @param names what it must not be: how its person is called
     * @throws Refused with everything that is wrong with it
     */
    public String hash(String former, String chosen, List<String> names) {
        List<Refusal> wrong = new ArrayList<>(policy.check(chosen, names));
        if (chosen.equals(former)) {
            wrong.add(Refusal.of(RefusalCode.PASSWORD_UNCHANGED, "newPassword"));
        }
        Refused.ifAny(wrong);
        return passwords.of(chosen);
    }
}
