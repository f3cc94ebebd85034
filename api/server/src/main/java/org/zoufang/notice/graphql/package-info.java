/** Notices through the front door. */
package org.zoufang.notice.graphql;
