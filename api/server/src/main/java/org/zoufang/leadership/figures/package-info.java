/** The figures of the closed loop: from a problem to the enterprise's own word. Their definitions are docs/domain/figures.md. */
package org.zoufang.leadership.figures;
