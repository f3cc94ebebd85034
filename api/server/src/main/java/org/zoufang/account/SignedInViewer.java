package org.zoufang.account;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.zoufang.official.OfficialReading;
import org.zoufang.web.CurrentViewer;
import org.zoufang.web.Viewer;

/** Names who is signed in for the header of the pages. */
@ApplicationScoped
class SignedInViewer implements CurrentViewer {

    private final SecurityIdentity identity;
    private final OfficialReading officials;

    SignedInViewer(SecurityIdentity identity, OfficialReading officials) {
        this.identity = identity;
        this.officials = officials;
    }

    @Override
    public Optional<Viewer> viewer() {
        if (identity.getPrincipal() instanceof SignedIn signedIn) {
            return officials
                    .byId(signedIn.officialId())
                    .map(official -> new Viewer(
                            official.name(),
                            official.organisation() == null
                                    ? null
                                    : official.organisation().name(),
                            signedIn.roles()));
        }
        return Optional.empty();
    }
}
