package org.zoufang.account.oidc;

import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.oidc.runtime.TenantConfigContext;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Whether the provider has told its addresses and keys; before that nobody can be sent there. */
@ApplicationScoped
public class OidcDiscovery {

    private final TenantConfigBean tenants;

    OidcDiscovery(TenantConfigBean tenants) {
        this.tenants = tenants;
    }

    /** Asks the provider now if it has not answered since the start. */
    public Uni<Boolean> isDone() {
        return tenants.getStaticTenant(OidcTenants.PAGES)
                .initialize()
                .map(TenantConfigContext::ready)
                .onFailure()
                .recoverWithItem(false);
    }
}
