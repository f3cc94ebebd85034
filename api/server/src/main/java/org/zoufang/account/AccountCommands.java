package org.zoufang.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.zoufang.account.device.OfficeKeys;
import org.zoufang.account.token.KeyRotating;
import org.zoufang.contract.OrganisationKind;
import org.zoufang.contract.Role;
import org.zoufang.official.OfficialAppointing;
import org.zoufang.official.Organisation;
import org.zoufang.shared.Ids;
import org.zoufang.shared.ZoufangConfig;

/** What an operator does with accounts at the machine itself, while the server stands still. */
@ApplicationScoped
public class AccountCommands {

    private static final String REMOVE_DEMO = "remove-demo-accounts";
    private static final String OPEN = "open-account";
    private static final String RESET = "reset-password";
    private static final int PASSWORD_BYTES = 12;
    private static final int OPEN_ARGUMENTS = 7;
    private static final String USAGE = "Commands:\n  keep-trail\n  " + REMOVE_DEMO + "\n  " + OPEN
            + " <sign-in name> <person> <pinyin> <initials> <role> <organisation>\n"
            + "    for example: " + OPEN + " admin 张三 zhangsan zs ADMINISTRATOR 云溪市大数据局\n  roles: "
            + List.of(Role.values()) + "\n  " + RESET + " <sign-in name>" + "\n  " + KeyRotating.COMMAND + "\n  "
            + OfficeKeys.COMMAND;

    private final AccountOpening accounts;
    private final OfficialAppointing appointing;
    private final PasswordResetting resetting;
    private final PasswordDoor passwords;
    private final ZoufangConfig config;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    AccountCommands(
            AccountOpening accounts,
            OfficialAppointing appointing,
            PasswordResetting resetting,
            PasswordDoor passwords,
            ZoufangConfig config,
            Clock clock) {
        this.resetting = resetting;
        this.passwords = passwords;
        this.config = config;
        this.accounts = accounts;
        this.appointing = appointing;
        this.clock = clock;
    }

    /** Whether the command is one of these, however it goes on. */
    public boolean knows(String... arguments) {
        return List.of(REMOVE_DEMO, OPEN, RESET).contains(arguments[0]);
    }

    /** Carries out one command and returns what to show; what it is not able to do is an IllegalArgumentException. */
    @Transactional
    public String run(String... arguments) {
        if (REMOVE_DEMO.equals(arguments[0])) {
            return accounts.removeDemoAccounts() + " demo accounts removed.";
        }
        if (OPEN.equals(arguments[0]) && arguments.length == OPEN_ARGUMENTS) {
            return open(arguments);
        }
        if (RESET.equals(arguments[0]) && arguments.length == 2) {
            PasswordResetting.OneTime made = resetting.reset(arguments[1]);
            return "Password of " + made.name() + ", shown this once and good until " + made.until()
                    + " for choosing a new one: " + made.password();
        }
        throw new IllegalArgumentException(USAGE);
    }

    private String open(String... arguments) {
        Role role = Role.valueOf(arguments[5]);
        UUID organisation = appointing.foundIfNew(new Organisation(Ids.next(), arguments[6], OrganisationKind.OTHER));
        UUID official = Ids.next();
        appointing.appoint(
                new OfficialAppointing.Person(official, arguments[2], arguments[3], arguments[4], false),
                new OfficialAppointing.Post(Ids.next(), organisation, role, "", LocalDate.now(clock)),
                official);
        if (!passwords.isOpen()) {
            accounts.openWithoutPassword(official, arguments[1]);
            return "Account " + arguments[1] + " opened for " + arguments[2] + ", who signs in with this name at "
                    + config.oidc().authServerUrl().orElseThrow() + ".";
        }
        byte[] bytes = new byte[PASSWORD_BYTES];
        random.nextBytes(bytes);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        accounts.open(official, arguments[1], password, false);
        return "Account " + arguments[1] + " opened for " + arguments[2] + ". Password, shown this once: " + password;
    }
}
