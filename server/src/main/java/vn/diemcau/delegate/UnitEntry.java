package vn.diemcau.delegate;

import java.net.URI;

/** Where somebody comes in who names for an organization; shown once. */
public record UnitEntry(URI url) {

    @Override
    public String toString() {
        return "UnitEntry[…]";
    }
}
