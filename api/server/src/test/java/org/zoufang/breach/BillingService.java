package org.zoufang.breach;

/** Breaks a wall on purpose: see ArchitectureTest. */
public class BillingService {}
