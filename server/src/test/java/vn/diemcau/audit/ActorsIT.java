package vn.diemcau.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.diemcau.kernel.Ids;
import vn.diemcau.link.LinkPurpose;
import vn.diemcau.link.Links;
import vn.diemcau.testing.Product;
import vn.diemcau.testing.ProductTest;

@ProductTest
class ActorsIT {

    @Test
    void whoActsIsCalledAsTheirAccountOrTheirLinkIs(Product product) {
        Actors actors = product.bean(Actors.class);
        Links links = product.bean(Links.class);
        String token = links.issue(LinkPurpose.HOST_ENTRY, Ids.next(), "Sở GD&ĐT", List.of(), null);

        assertThat(actors.name(new Actor(Actor.Kind.ACCOUNT, product.callers().account().id(), "")))
                .isEqualTo("Người thử");
        assertThat(
                        actors.name(
                                new Actor(
                                        Actor.Kind.LINK,
                                        links.find(LinkPurpose.HOST_ENTRY, token).id(),
                                        "")))
                .isEqualTo("Sở GD&ĐT");
    }

    @Test
    void whomNobodyKnowsHasNoName(Product product) {
        Actors actors = product.bean(Actors.class);

        assertThat(actors.name(new Actor(Actor.Kind.ACCOUNT, Ids.next(), ""))).isEmpty();
        assertThat(actors.name(new Actor(Actor.Kind.PRODUCT, null, ""))).isEmpty();
    }
}
