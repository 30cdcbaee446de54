package vn.diemcau.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.diemcau.importing.ImportField;
import vn.diemcau.importing.ImportRow;
import vn.diemcau.importing.Judgement;
import vn.diemcau.importing.TakenRow;

/**
 * Lists of people for features that do something with whom they name: read, judged and written as
 * those of the directory are. Who may is decided there; both join the caller's transaction.
 */
@ApplicationScoped
public class PeopleLists {

    /** What a list about people has. */
    public static final List<ImportField> FIELDS = PeopleImport.FIELDS;

    /** The field in which notes about the person as such stand. */
    public static final String NAME = PeopleImport.NAME;

    private final PersonJudge judge;
    private final ImportedPeople imported;
    private final OwnPeople people;

    @Inject
    PeopleLists(PersonJudge judge, ImportedPeople imported, OwnPeople people) {
        this.judge = judge;
        this.imported = imported;
        this.people = people;
    }

    /** Rows of one file that have the same kin may mean the same person. */
    public static String kin(ImportRow row) {
        return WrittenPerson.of(row).foldedName();
    }

    /** Whom the rows mean, and what they say anew about them. */
    public List<Judgement> judge(ListScope scope, List<ImportRow> rows) {
        return judge.judge(scope, rows.stream().map(WrittenPerson::of).toList());
    }

    /**
     * Writes new people, and what is new about known ones.
     *
     * @param rows as they were judged in this transaction, in the same scope
     * @return whom each row means, in their order
     */
    public List<PersonView> write(ListScope scope, List<TakenRow> rows) {
        List<PersonId> written = imported.write(scope, rows);
        Map<PersonId, PersonView> views = people.list(written);
        return written.stream().map(id -> Objects.requireNonNull(views.get(id))).toList();
    }
}
