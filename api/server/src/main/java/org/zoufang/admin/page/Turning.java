package org.zoufang.admin.page;

import io.vertx.ext.web.RoutingContext;
import org.zoufang.shared.PageInfo;
import org.zoufang.web.Addresses;

/**
 * Where a list goes on.
 *
 * @param first the first page, or null: this is it
 * @param next the next page, or null: there is none
 */
public record Turning(String first, String next) {

    private static final String AFTER = "after";

    static Turning of(RoutingContext request, PageInfo page) {
        return new Turning(
                request.request().getParam(AFTER) == null ? null : Addresses.with(request, AFTER, null),
                page.hasNextPage() ? Addresses.with(request, AFTER, page.endCursor()) : null);
    }
}
