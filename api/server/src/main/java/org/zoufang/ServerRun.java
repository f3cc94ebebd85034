package org.zoufang;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import org.zoufang.account.AccountCommands;
import org.zoufang.backup.BackupCommands;
import org.zoufang.demo.DemoCity;
import org.zoufang.trail.TrailCommands;
import org.zoufang.welcome.Greeting;

/** What runs once the server is up: a command of the operator to its end, or the service until it is stopped. */
public class ServerRun implements QuarkusApplication {

    private final AccountCommands commands;
    private final TrailCommands trail;
    private final Greeting greeting;
    private final DemoCity demo;

    ServerRun(AccountCommands commands, TrailCommands trail, Greeting greeting, DemoCity demo) {
        this.trail = trail;
        this.demo = demo;
        this.commands = commands;
        this.greeting = greeting;
    }

    @Override
    public int run(String... arguments) {
        if (arguments.length == 0) {
            System.out.println(greeting.text() + demo.signIns());
            Quarkus.waitForExit();
            return 0;
        }
        try {
            System.out.println(trail.knows(arguments) ? trail.run() : commands.run(arguments));
            return 0;
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            if (!trail.knows(arguments) && !commands.knows(arguments)) {
                System.err.println(BackupCommands.USAGE);
            }
            return 2;
        }
    }
}
