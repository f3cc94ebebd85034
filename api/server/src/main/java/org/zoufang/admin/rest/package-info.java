/** Administration's edge for files: lists in, reports and templates out. */
package org.zoufang.admin.rest;
