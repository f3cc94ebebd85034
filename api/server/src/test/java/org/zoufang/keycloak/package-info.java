/** The packaged server with a real Keycloak, both as processes; run with {@code -Pkeycloak}. */
package org.zoufang.keycloak;
