/** People, organisations and postings, and who may see what. */
package org.zoufang.official;
