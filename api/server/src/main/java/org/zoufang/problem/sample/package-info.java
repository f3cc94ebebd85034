/** Random samples of closed problems, looked at again by somebody who had no part in handling them (抽查). */
package org.zoufang.problem.sample;
