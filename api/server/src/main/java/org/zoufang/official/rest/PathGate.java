package org.zoufang.official.rest;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.zoufang.official.AccessTable;
import org.zoufang.shared.Forbidden;
import org.zoufang.web.Page;

/** Looks each path outside GraphQL up in the access table before it runs: method and template, as {@code GET /photos/{photo}/view}. */
public class PathGate {

    private final AccessTable table;
    private final SecurityIdentity identity;
    private final Map<Method, String> operations = new ConcurrentHashMap<>();

    PathGate(AccessTable table, SecurityIdentity identity) {
        this.table = table;
        this.identity = identity;
    }

    @ServerRequestFilter
    public void pass(ContainerRequestContext request, ResourceInfo resource) {
        String operation = operations.computeIfAbsent(resource.getResourceMethod(), PathGate::operation);
        if (table.allowsStranger(operation)) {
            return;
        }
        if (identity.isAnonymous()) {
            if (resource.getResourceClass().isAnnotationPresent(Page.class)) {
                // the gate of the pages sends him to sign in, and keeps what he typed
                return;
            }
            throw new UnauthorizedException(operation);
        }
        if (!table.allows(operation, identity.getRoles())) {
            throw new Forbidden(operation);
        }
    }

    /** The name under which a resource's method stands in the table. */
    public static String operation(Method method) {
        Path ofClass = method.getDeclaringClass().getAnnotation(Path.class);
        Path ofMethod = method.getAnnotation(Path.class);
        String path = ("/" + text(ofClass) + "/" + text(ofMethod)).replaceAll("/+", "/");
        String trimmed = path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return verb(method) + " " + trimmed;
    }

    private static String text(Path path) {
        return path == null ? "" : path.value();
    }

    private static String verb(Method method) {
        for (Annotation annotation : method.getAnnotations()) {
            HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (verb != null) {
                return verb.value();
            }
        }
        throw new IllegalStateException("no HTTP method on " + method);
    }
}
