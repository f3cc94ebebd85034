package org.zoufang.shared;

import io.smallrye.config.WithDefault;

/** How much comes in at once, under {@code zoufang.limits.*}. */
public interface LimitsConfig {

    /** Requests a minute of one person at one device; a phone that has been away for a week needs some hundred. */
    @WithDefault("1200")
    int signedInPerMinute();

    /** Requests a minute without signing in from one address; a whole city may come from one. */
    @WithDefault("6000")
    int strangerPerMinute();

    /** Requests a minute of one person at one device to look at photos. */
    @WithDefault("3000")
    int photosPerMinute();

    /** Requests a minute of one person at one device to hand photos in; a photo takes three or more. */
    @WithDefault("1200")
    int uploadsPerMinute();

    /** Lists that one person may hand in within an hour. */
    @WithDefault("120")
    int importsPerHour();

    /** Requests a minute to the enterprise's own pages by one link. */
    @WithDefault("120")
    int counterPerMinute();

    /** Problems that may be reported within an hour by one link. */
    @WithDefault("20")
    int reportsPerHour();

    /** Complaints about conduct, and inquiries about them, within an hour by one person, link or address. */
    @WithDefault("60")
    int complaintsPerHour();

    /** Bytes of a problem that an enterprise reports, its photos included. */
    @WithDefault("41943040")
    long reportBytes();

    /** People, devices and addresses that are remembered for these limits; beyond, the longest idle are forgotten. */
    @WithDefault("100000")
    int remembered();

    /** GraphQL requests in hand, the waiting ones included; one more is told to come back later. */
    @WithDefault("1000")
    int inHand();

    /** Bytes of a request's body at any address that has no limit of its own. */
    @WithDefault("1048576")
    long bodyBytes();

    /** Bytes of a list that is handed in. */
    @WithDefault("209715200")
    long importBytes();

    /** Bytes of a sealed parcel of unsent work, which a phone hands in or somebody brings as a file. */
    @WithDefault("2147483648")
    long parcelBytes();
}
