/** Coming in by an enterprise's link (企业办事链接), without an account: who holds it, and where alone it speaks for a request. */
package org.zoufang.account.link;
