package org.zoufang.phone.store;

class MemoryStoreTest implements PhoneStoreContract {

    @Override
    public PhoneStore store() {
        return new MemoryStore();
    }
}
