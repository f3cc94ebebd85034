/** What enterprises have to be told about their problems, until somebody has handed it over or a gateway has taken it. */
package org.zoufang.notice;
