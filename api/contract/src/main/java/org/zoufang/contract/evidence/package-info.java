/**
 * A problem's evidence as one package (证据链): how it is written, and the verifier, which needs nothing but the JDK. These
 * files are shipped in every package as one program, {@code Verify.java}; they know no other class of the house.
 */
package org.zoufang.contract.evidence;
