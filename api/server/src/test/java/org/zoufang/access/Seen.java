package org.zoufang.access;

/** What an answer shows; where it leads, if it is a redirect. */
record Seen(int status, String body, String location) {

    boolean isServerError() {
        return status >= 500 || body.contains("\"INTERNAL\"");
    }

    boolean isForbidden() {
        return body.contains("\"code\":\"FORBIDDEN\"") || status == 403 && body.isEmpty();
    }

    /** Not let in: told to sign in, sent there, or (a form without its token) turned away before that. */
    boolean isUnauthorized() {
        return status == 401
                || status == 403
                || body.contains("\"code\":\"UNAUTHENTICATED\"")
                || location != null && location.contains("/sign-in?next=");
    }
}
