/**
 * What server and phone must answer alike: the words, the rules and the ids. Pure Java as Android API 26 has it; knows
 * nothing else.
 */
package org.zoufang.contract;
