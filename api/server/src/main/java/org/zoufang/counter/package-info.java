/** What an enterprise sees itself: who stands at its gate (来访核验码), and its own visits by a link (企业办事链接). */
package org.zoufang.counter;
