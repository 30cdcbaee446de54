package vn.diemcau.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.diemcau.platform.Expiring;

/**
 * Links in letters whose time is over; those by which somebody came in go after the login session.
 */
@ApplicationScoped
class ExpiredGuestLinks implements Expiring {

    private final Links links;

    @Inject
    ExpiredGuestLinks(Links links) {
        this.links = links;
    }

    @Override
    public String what() {
        return "guest links";
    }

    @Override
    public int deleteSome(int most) {
        return links.deleteExpired(most);
    }
}
