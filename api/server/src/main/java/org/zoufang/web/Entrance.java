package org.zoufang.web;

import jakarta.ws.rs.core.Response;

/** Where strangers are sent; the room that signs people in keeps it. */
public interface Entrance {

    /**
     * The sign-in page in place of the answer to a form that came when the session had ended. It keeps the form, so that
     * nothing typed is lost.
     */
    Response keeping(HeldForm form);
}
