package org.zoufang.shared;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zoufang.contract.Role;
import org.zoufang.contract.SignInMode;

/**
 * Everything an operator may set, under {@code zoufang.*}: as a system property, in the environment
 * ({@code ZOUFANG_DATA}) or in {@code config/application.properties}. The defaults run as they are.
 * The page {@code docs/operate/configure.md} is made from this file.
 */
@ConfigMapping(prefix = "zoufang")
public interface ZoufangConfig {
    /** The one folder that holds all data: database, photos, keys. Back it up; give it to nobody. */
    @WithDefault("${user.home}/.zoufang")
    Path data();

    /** Fills a new data folder with an invented city and accounts whose passwords everybody knows. Never for real use. */
    @WithDefault("false")
    boolean demo();

    /**
     * Where phones find this server, for example https://zoufang.city.example; without it, the first address of this
     * machine in its network.
     */
    Optional<URI> address();

    /** The phone app to give out; without it, zoufang.apk beside the server's jar or in the data folder. */
    Optional<Path> app();

    /** The encrypted door, the only one that the network sees. Its port is quarkus.http.ssl-port. */
    Tls tls();

    /** What the city decides about visits. */
    Visit visit();

    /** The database: by default the PostgreSQL that comes along, or one of your own. */
    Database database();

    /** Signing in with accounts of this server. */
    SignIn signIn();

    /** The OpenID Connect provider of the city, where zoufang.sign-in.mode is oidc. */
    Oidc oidc();

    /** Where photos are kept, and how much is done with them at once. */
    Photo photo();

    interface Tls {
        /** Certificate chain of your own, as a PEM file; without one, a private authority is made and kept with the data. */
        Optional<Path> certificate();

        /** The private key of that certificate, as a PEM file (PKCS #8). */
        Optional<Path> key();

        /** The network address that TLS listens on. */
        @WithDefault("0.0.0.0")
        String host();
    }

    interface SignIn {
        /** Where people prove who they are: local, with accounts of this server, or oidc, at a provider; see sign-in.md. */
        @WithDefault("local")
        SignInMode mode();

        /** How long an access token opens the door, as an ISO 8601 duration. */
        @WithDefault("PT15M")
        Duration access();

        /** How long a phone may stay away before its person must sign in again, as an ISO 8601 duration. */
        @WithDefault("P30D")
        Duration refresh();

        /** How many passwords are checked at once; each takes 19 MiB of memory while it is checked. */
        @WithDefault("4")
        int parallel();

        /** Failed attempts that one address may make in ten minutes, all names together; a city may stand behind one. */
        @WithDefault("300")
        int failuresPerAddress();

        /** Signs of a password at least; those under 15 must also mix kinds of signs. */
        @WithDefault("8")
        int passwordLength();

        /** How long a password that an administrator has reset may be used to choose a new one. */
        @WithDefault("PT72H")
        Duration oneTimePassword();

        /** Whether only phones registered by the office's QR code may sign in; see devices.md. */
        @WithDefault("false")
        boolean registeredDevicesOnly();
    }

    interface Oidc {
        /** The provider's issuer address, for example https://login.city.example/realms/city. */
        Optional<URI> authServerUrl();
        /** Certificates by which the provider is known, as a PEM file, where it has them from an authority of the city. */
        Optional<Path> trustedCertificates();
        /** This server's name at the provider, for the pages (a confidential client). */
        Optional<String> clientId();
        /** The secret of that client. */
        Optional<String> clientSecret();
        /** What must stand in aud of the access tokens that phones and programs send; the provider must put it there. */
        Optional<String> audience();
        /** The phone's name at the provider (a public client with PKCE); without it nobody signs in on a phone. */
        Optional<String> phoneClientId();
        /** What the phone asks the provider for, apart by commas. */
        @WithDefault("openid,profile,offline_access")
        List<String> phoneScopes();
        /** The claim that holds the name of the account here. People must not be able to change it themselves. */
        @WithDefault("preferred_username")
        String nameClaim();
        /** How far the provider's clock may differ from ours, as an ISO 8601 duration of at most PT5M. */
        @WithDefault("PT30S")
        Duration leeway();
        /** A claim with roles, for example realm_access/roles. Set, people act only in those capacities that it confirms. */
        Optional<String> roleClaim();
        /** What the values of that claim mean, for example zoufang.oidc.role-map.leaders=OFFICIAL. */
        Map<String, Role> roleMap();
        /** Whether accounts that have a password may also sign in with it, for example while the provider is away. */
        @WithDefault("false")
        boolean passwords();
    }

    /** How long a phone may stay away. */
    DeviceConfig device();

    /** What time it is, for trials. */
    ClockConfig clock();

    /** The tokens that this server signs, and their keys. */
    Token token();

    interface Token {
        /** How long a registered phone stays registered, as an ISO 8601 duration. */
        @WithDefault("P730D")
        Duration device();

        /** How long a QR code registers a phone, as an ISO 8601 duration; at most PT24H. */
        @WithDefault("PT1H")
        Duration registration();

        /** How long a visitor's code (来访核验码) is good, as an ISO 8601 duration. */
        @WithDefault("PT10M")
        Duration visitorCode();

        /** How long an enterprise's link (企业办事链接) is good, as an ISO 8601 duration. */
        @WithDefault("P14D")
        Duration counterLink();

        /** After what time each kind of token gets a new key, as an ISO 8601 duration. */
        @WithDefault("P90D")
        Duration keyRotation();
    }

    /** Sessions at the pages. */
    Page page();

    interface Page {
        /** How long somebody signed in at a page may rest before he must sign in again, as an ISO 8601 duration. */
        @WithDefault("PT30M")
        Duration idle();

        /** How long a session at a page lasts at most, as an ISO 8601 duration. */
        @WithDefault("PT12H")
        Duration longest();
    }

    interface Database {
        /** JDBC address of a PostgreSQL of your own, for example jdbc:postgresql://db/zoufang. Set, no database is started. */
        Optional<String> url();

        /** The user the server works as, in a PostgreSQL of your own. It cannot change what was written to the trail. */
        @WithDefault("zoufang_server")
        String username();

        /** The password of that user. */
        Optional<String> password();

        /** The user that owns the tables and migrates them, in a PostgreSQL of your own. */
        @WithDefault("zoufang_owner")
        String ownerUsername();

        /** The password of the owner. */
        Optional<String> ownerPassword();

        /** The user that keeps the trail, in a PostgreSQL of your own: it drops what has expired and can do nothing else. */
        @WithDefault("zoufang_keeper")
        String keeperUsername();

        /** The password of the keeper; without it, nothing of the trail is ever dropped. */
        Optional<String> keeperPassword();

        /** Loopback port of the PostgreSQL that comes along; 0 takes a free one and writes it to postgres/port in the data folder. */
        @WithDefault("0")
        int port();
    }

    interface Visit {
        /**
         * Whether qualified bodies may record administrative inspections (行政检查, 国办发〔2024〕54号) here. A service visit is
         * not an inspection; off by default.
         */
        @WithDefault("false")
        boolean adminInspectionEnabled();
    }

    /** Who did what when, and how long it is kept. */
    Trail trail();

    /** How long traces of signing in are kept after they are over. */
    Expunge expunge();

    interface Expunge {
        /** Days that ended sessions are kept, those of phones and those of pages. */
        @WithDefault("30")
        int sessionDays();

        /** Days that expired tickets for registering phones are kept; one that was used stays with its phone. */
        @WithDefault("30")
        int ticketDays();
    }

    interface Trail {
        /** Months that the trail is kept, 6 at least (网络安全法 art. 21); older months are dropped whole. */
        @WithDefault("36")
        int keepMonths();
    }

    /** What one GraphQL request may ask for. */
    GraphqlConfig graphql();

    /** How much comes in at once. */
    LimitsConfig limits();

    /** How enterprises are told. */
    NoticeConfig notice();

    /** What is kept against the day on which the machine is gone. */
    BackupConfig backup();

    interface Photo {
        /** The folder of originals, unfinished uploads and renditions; by default photos in the data folder. */
        Optional<Path> folder();

        /** Days an unfinished upload is kept; with fewer than 30, phones of people on leave start anew. */
        @WithDefault("30")
        int keepUnfinishedDays();

        /** Millions of pixels beyond which a photo is refused. */
        @WithDefault("100")
        int megapixels();

        /** How many renditions are made at the same time; each takes some tens of megabytes while it is made. */
        @WithDefault("2")
        int renditionsAtOnce();

        /** A bucket for the originals instead of the folder. */
        S3 s3();
    }

    interface S3 {
        /** The bucket, which must exist; set, originals go there. Unfinished uploads and renditions stay in the folder. */
        Optional<String> bucket();

        /** Where the object store is, unless it is Amazon's own. */
        Optional<URI> endpoint();

        /** The region, for stores that have some. */
        @WithDefault("us-east-1")
        String region();

        /** The access key; without one, the usual places of AWS credentials are asked. */
        Optional<String> accessKey();

        /** The secret of the access key. */
        Optional<String> secretKey();

        /** Whether the bucket stands in the path, as with most stores that one runs oneself. */
        @WithDefault("true")
        boolean pathStyle();
    }
}
