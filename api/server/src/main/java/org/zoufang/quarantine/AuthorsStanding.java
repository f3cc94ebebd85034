package org.zoufang.quarantine;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.zoufang.official.Caller;
import org.zoufang.official.Standing;
import org.zoufang.official.StandingReading;

/** Somebody as the author of what he wrote at a phone, with his rights of a moment. */
@ApplicationScoped
public class AuthorsStanding {

    private final StandingReading standings;

    AuthorsStanding(StandingReading standings) {
        this.standings = standings;
    }

    /** With the rights he has now. */
    public Caller now(UUID author, UUID device, Locale locale) {
        return caller(author, standings.of(author), device, locale);
    }

    /** With the rights he had at that moment. */
    public Caller asOf(UUID author, Instant moment, UUID device, Locale locale) {
        return caller(author, standings.asOf(author, moment), device, locale);
    }

    private static Caller caller(UUID author, Standing standing, UUID device, Locale locale) {
        return new Caller(author, standing.roles(), standing.reach(), device, locale);
    }
}
