package org.zoufang.account.oidc;

import static io.restassured.RestAssured.given;

import java.util.Map;

/** Whether a bearer comes in. */
final class OidcLogins {

    private OidcLogins() {}

    static boolean mayAsk(String token) {
        return given().header("Authorization", "Bearer " + token)
                        .contentType("application/json")
                        .body(Map.of("query", "{ me { roles } }"))
                        .post("/graphql")
                        .statusCode()
                == 200;
    }
}
