/** Packages of evidence, as files. */
package org.zoufang.seal.rest;
