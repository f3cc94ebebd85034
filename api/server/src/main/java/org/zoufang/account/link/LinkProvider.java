package org.zoufang.account.link;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.zoufang.official.AccessTable;

/** Recognises the holder of an enterprise's link. He has one role, which opens what its column of the access table opens. */
@ApplicationScoped
class LinkProvider implements IdentityProvider<LinkRequest> {

    private final LinkCheck links;

    LinkProvider(LinkCheck links) {
        this.links = links;
    }

    @Override
    public Class<LinkRequest> getRequestType() {
        return LinkRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(LinkRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> links.holder(request.token())
                .map(LinkProvider::identityOf)
                .orElseThrow(() -> new AuthenticationFailedException("link not valid")));
    }

    private static SecurityIdentity identityOf(LinkHolder holder) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(holder)
                .addRole(AccessTable.ENTERPRISE_CONTACT)
                .build();
    }
}
