/** Read only: the leaders' questions. It reads SQL views, so that no other room opens itself for it. */
package org.zoufang.leadership;
