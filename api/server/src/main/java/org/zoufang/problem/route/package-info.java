/** Which department is suggested to lead a problem: the routing table (路由表), and its proposals. */
package org.zoufang.problem.route;
