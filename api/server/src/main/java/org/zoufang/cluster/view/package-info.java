/** What the API shows of common problems. */
package org.zoufang.cluster.view;
