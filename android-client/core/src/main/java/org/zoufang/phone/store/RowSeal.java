package org.zoufang.phone.store;

/** Closes what people wrote before it goes into the file, and opens it again. */
public interface RowSeal {

    /** Leaves everything as it is. */
    RowSeal OPEN = new RowSeal() {
        @Override
        public String close(String text) {
            return text;
        }

        @Override
        public String open(String sealed) {
            return sealed;
        }
    };

    String close(String text);

    /** @throws IllegalStateException if it was not closed with the same key, or was changed since */
    String open(String sealed);
}
