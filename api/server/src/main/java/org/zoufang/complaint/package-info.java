/** Complaints about the conduct of officials (投诉工作作风): only the discipline channel reads them. */
package org.zoufang.complaint;
