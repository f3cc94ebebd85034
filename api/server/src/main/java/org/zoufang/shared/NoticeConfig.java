package org.zoufang.shared;

import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** How enterprises are told, under {@code zoufang.notice.*}. Without any of it, notices are handed over by people. */
public interface NoticeConfig {

    /** The city's mail server. */
    Mail mail();

    /** A gateway for text messages that takes an HTTP POST. */
    Sms sms();

    /** How long a gateway may take to answer, as an ISO 8601 duration. */
    @WithDefault("PT10S")
    Duration timeout();

    /** How often sending is tried before a person is asked; the pause doubles from a minute on. */
    @WithDefault("5")
    int attempts();

    /** How the way to the mail server is secured. */
    enum Security {
        /** From the first byte. */
        TLS,
        /** Asked for, and required, before anything is said. */
        STARTTLS,
        /** Not at all: for a mail server on the same machine. */
        NONE
    }

    interface Mail {
        /** Its name; with zoufang.notice.mail.from, mails are sent. */
        Optional<String> host();

        /** Its port. */
        @WithDefault("587")
        int port();

        /** How the way to it is secured: STARTTLS, TLS, or NONE for a mail server on the same machine. */
        @WithDefault("STARTTLS")
        Security security();

        /** The user to sign in as; without one, nobody signs in. */
        Optional<String> username();

        /** The password of that user. */
        Optional<String> password();

        /** From which address mails come, for example office@city.example. */
        Optional<String> from();
    }

    interface Sms {
        /** Where the gateway takes messages; set, text messages are sent. */
        Optional<URI> url();

        /** The Authorization header that it wants, for example Bearer and a key. */
        Optional<String> authorization();

        /** The JSON it wants; the number and the text take their places in it. */
        @WithDefault("{\"phone\":\"{phone}\",\"text\":\"{text}\"}")
        String body();
    }
}
