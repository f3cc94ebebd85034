/** The tamper-evident chain (证据链): a closed problem as one package that anybody can verify without this server. */
package org.zoufang.seal;
