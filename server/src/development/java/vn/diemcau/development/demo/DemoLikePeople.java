package vn.diemcau.development.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.diemcau.directory.PersonService;
import vn.diemcau.directory.SavePerson;

/** Somebody who was written down twice, for whoever looks how two records become one. */
@ApplicationScoped
public class DemoLikePeople {

    private static final String ADDRESS = "hai.ban.ghi@demo.example";

    private final PersonService people;

    @Inject
    DemoLikePeople(PersonService people) {
        this.people = people;
    }

    void load() {
        people.create(
                new SavePerson("Ngô Hai Bản Ghi (demo)", "Chuyên viên", ADDRESS, null, null, null));
        people.create(
                new SavePerson(
                        "Ngo Hai Ban Ghi (demo)",
                        "Trưởng phòng",
                        ADDRESS,
                        "0900 000 000",
                        null,
                        null));
    }
}
