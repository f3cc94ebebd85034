package org.zoufang.account;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.annotations.CommandLineArguments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.zoufang.database.StartRefusal;
import org.zoufang.shared.ZoufangConfig;

/** Keeps a server for real use from running on data to which everybody has a password. */
@ApplicationScoped
class DemoGate {

    private final AccountOpening accounts;
    private final ZoufangConfig config;
    private final String[] arguments;

    DemoGate(AccountOpening accounts, ZoufangConfig config, @CommandLineArguments String[] arguments) {
        this.accounts = accounts;
        this.config = config;
        this.arguments = arguments;
    }

    void check(@Observes StartupEvent started) {
        if (config.demo() || arguments.length > 0) {
            return;
        }
        refuse(accounts.demoAccounts());
    }

    private void refuse(long demoAccounts) {
        if (demoAccounts > 0) {
            throw new StartRefusal("The data in " + config.data() + " holds " + demoAccounts
                    + " demo accounts, whose passwords everybody knows. Either remove them with the same command and"
                    + " remove-demo-accounts behind it (java … -jar quarkus-run.jar remove-demo-accounts), or choose a"
                    + " new data folder with -Dzoufang.data=…, or start the demonstration again with"
                    + " -Dzoufang.demo=true.");
        }
    }
}
