package org.zoufang.photo;

import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zoufang.contract.Role;
import org.zoufang.official.Caller;
import org.zoufang.official.CurrentCaller;

/** Whoever the header {@code Test-Official} names: id and roles, separated by commas. */
@Alternative
@ApplicationScoped
public class TestCaller implements CurrentCaller {

    static final String HEADER = "Test-Official";

    private final RoutingContext request;

    TestCaller(RoutingContext request) {
        this.request = request;
    }

    @Override
    public Caller caller() {
        String header = request.request().getHeader(HEADER);
        if (header == null) {
            throw new UnauthorizedException();
        }
        String[] parts = header.split(",");
        Set<Role> roles = Stream.of(parts).skip(1).map(Role::valueOf).collect(Collectors.toSet());
        return new Caller(UUID.fromString(parts[0]), roles, null, Locale.SIMPLIFIED_CHINESE);
    }
}
