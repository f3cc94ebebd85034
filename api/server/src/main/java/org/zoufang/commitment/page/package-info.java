/** The ledger of promises (承诺台账), one promise with what its reader may do now, and a form for each step. */
package org.zoufang.commitment.page;
