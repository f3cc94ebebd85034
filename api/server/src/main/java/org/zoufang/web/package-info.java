/** The shell of all pages: layout, languages, forms, navigation, headers, failures. {@code docs/contribute/pages.md} says how to add a page. */
package org.zoufang.web;
