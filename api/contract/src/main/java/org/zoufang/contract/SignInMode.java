package org.zoufang.contract;

/** Who vouches for the people of a server. */
public enum SignInMode {
    /** 本系统账号: name and password of an account on this server. */
    LOCAL,
    /** 统一身份认证: a provider of identities that the city runs (OpenID Connect Core 1.0). */
    OIDC
}
