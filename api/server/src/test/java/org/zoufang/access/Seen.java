package org.zoufang.access;

/** What an answer shows; where it leads, if it is a redirect. */
record Seen(int status, String body, String location) {

    boolean isServerError() {
        return status >= 500 || body.contains("\"code\":\"INTERNAL\"");
    }

    boolean isForbidden() {
        return body.contains("\"code\":\"FORBIDDEN\"") || status == 403 && body.isEmpty();
    }

    /** A form that comes without its token: turned away before anybody asks who sends it. */
    boolean isForgedForm() {
        return status == 403 && body.startsWith("<!DOCTYPE html>");
    }

    boolean isUnauthorized() {
        return status == 401
                || body.contains("\"code\":\"UNAUTHENTICATED\"")
                || location != null && location.contains("/sign-in?next=");
    }
}
