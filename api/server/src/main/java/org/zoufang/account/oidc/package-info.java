/** People whom an OpenID Connect provider vouches for: its settings, its keys, and the sessions it has ended. */
package org.zoufang.account.oidc;
