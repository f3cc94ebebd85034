/** The register's edge for files: lists in, reports out. */
package org.zoufang.enterprise.rest;
