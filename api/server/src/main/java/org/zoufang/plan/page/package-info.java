/** The pages of plans. */
package org.zoufang.plan.page;
