package org.zoufang.official;

/** The caller of the request at hand; inject it at the edge and hand the {@link Caller} on. */
public interface CurrentCaller {

    /**
     * Who asks, with the roles of his postings today.
     *
     * @throws io.quarkus.security.UnauthorizedException if nobody is signed in
     */
    Caller caller();
}
