package org.zoufang.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * Tells our own forms from forged ones: a secret in a cookie that no other site can read or set, and in each form what
 * only its holder can make of it. It outlives the session, so that a form sent too late can still be told for ours.
 */
@ApplicationScoped
class FormTokens {

    /** The form's hidden field. */
    static final String FIELD = "form-token";

    private static final String COOKIE = "zoufang-form";
    private static final String MADE = "org.zoufang.web.form";
    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    /** For a form of the answer to this request. */
    String of(RoutingContext request) {
        String secret = Cookies.read(request, COOKIE);
        if (secret == null || secret.isEmpty()) {
            secret = request.get(MADE);
        }
        if (secret == null) {
            byte[] bytes = new byte[BYTES];
            random.nextBytes(bytes);
            secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            request.put(MADE, secret);
            Cookies.set(request, COOKIE, secret);
        }
        return made(secret);
    }

    /** Whether the form was made for who sends it, and is not sent by another site. */
    boolean isOurs(RoutingContext request, String token) {
        String secret = Cookies.read(request, COOKIE);
        String site = request.request().getHeader("Sec-Fetch-Site");
        boolean foreign = site != null && !site.equals("same-origin") && !site.equals("none");
        return !foreign
                && secret != null
                && !secret.isEmpty()
                && token != null
                && MessageDigest.isEqual(
                        made(secret).getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }

    private static String made(String secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(("zoufang form " + secret).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
