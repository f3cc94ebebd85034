package org.zoufang.phone.operation;

import java.io.IOException;

/** One exchange by HTTP. The app does it with OkHttp; a fleet or a test with what it has. */
public interface Transport {

    /** @throws IOException if no whole answer came: whether the request arrived is not known */
    HttpAnswer exchange(HttpRequest request) throws IOException;
}
