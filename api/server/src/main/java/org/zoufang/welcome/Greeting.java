package org.zoufang.welcome;

import jakarta.enterprise.context.ApplicationScoped;

/** What the operator reads when the server is up. */
@ApplicationScoped
public class Greeting {

    private final Address address;
    private final AppFile app;

    Greeting(Address address, AppFile app) {
        this.address = address;
        this.app = app;
    }

    public String text() {
        StringBuilder text = new StringBuilder("\n走访 Zoufang is up.\n");
        text.append("  On this machine  ").append(address.onThisMachine()).append('\n');
        text.append("  For phones       ").append(address.forPhones()).append('\n');
        address.fingerprint()
                .ifPresent(print ->
                        text.append("  Its authority    SHA-256 ").append(print).append('\n'));
        text.append("  The app          ")
                .append(app.find().map(Object::toString).orElse("not built here; see the start page"))
                .append('\n');
        return text.toString();
    }
}
