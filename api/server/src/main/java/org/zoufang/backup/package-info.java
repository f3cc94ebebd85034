/**
 * What an operator keeps against the day on which the machine is gone: database, photos and keys, taken while the server
 * runs, checked, and brought back in such a way that phones give again what is newer.
 */
package org.zoufang.backup;
