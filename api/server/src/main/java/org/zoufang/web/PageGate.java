package org.zoufang.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/** Stands before every page: forged forms do not pass, strangers are sent to the sign-in page. */
class PageGate {

    /** What changes nothing. */
    static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final FormTokens tokens;
    private final CurrentViewer current;
    private final Entrance entrance;
    private final Pages pages;
    private final TypedForm typed;
    private final RefusedRequests refused;

    PageGate(
            FormTokens tokens,
            CurrentViewer current,
            Entrance entrance,
            Pages pages,
            TypedForm typed,
            RefusedRequests refused) {
        this.tokens = tokens;
        this.current = current;
        this.entrance = entrance;
        this.pages = pages;
        this.typed = typed;
        this.refused = refused;
    }

    @Page
    @WithFormRead
    @ServerRequestFilter
    public Response before(
            ResteasyReactiveContainerRequestContext request, ResourceInfo resource, RoutingContext routing) {
        boolean sends = !SAFE.contains(request.getMethod());
        if (sends) {
            typed.keep(read(((ResteasyReactiveRequestContext) request.getServerRequestContext()).getFormData())
                    .telling(refused::tell));
            if (!tokens.isOurs(routing, typed.form().text(FormTokens.FIELD))) {
                refused.tell("FORGED_FORM");
                return pages.failure(Response.Status.FORBIDDEN, "forged");
            }
        }
        if (isOpen(resource) || current.viewer().isPresent()) {
            return null;
        }
        String path = routing.request().uri();
        return sends
                ? entrance.keeping(held(path))
                : Response.seeOther(signIn(path)).build();
    }

    private static boolean isOpen(ResourceInfo resource) {
        return resource.getResourceMethod().isAnnotationPresent(PermitAll.class)
                || resource.getResourceClass().isAnnotationPresent(PermitAll.class);
    }

    private static URI signIn(String path) {
        return URI.create("/sign-in?next=" + URLEncoder.encode(path, StandardCharsets.UTF_8));
    }

    private HeldForm held(String path) {
        Map<String, List<String>> fields = new LinkedHashMap<>(typed.form().values());
        fields.remove(FormTokens.FIELD);
        return new HeldForm(path, fields);
    }

    private static Form read(FormData data) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        Map<String, Form.Upload> uploads = new LinkedHashMap<>();
        if (data != null) {
            for (String name : data) {
                for (FormValue value : data.get(name)) {
                    if (!value.isFileItem()) {
                        values.computeIfAbsent(name, any -> new ArrayList<>()).add(value.getValue());
                    } else if (!value.getFileName().isBlank()) {
                        uploads.put(
                                name,
                                new Form.Upload(
                                        value.getFileName(), value.getFileItem().getFile()));
                    }
                }
            }
        }
        return Form.of(values, uploads);
    }
}
