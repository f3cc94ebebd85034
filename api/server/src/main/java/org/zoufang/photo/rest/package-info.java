/** The edge of the room for bytes: upload by tus 1.0, renditions and originals. */
package org.zoufang.photo.rest;
