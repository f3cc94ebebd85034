/** Phones: registered by the office's QR code, known by a token of their own, revoked when they are lost. */
package org.zoufang.account.device;
