package vn.diemcau.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.diemcau.access.Caller;
import vn.diemcau.importing.ImportError;
import vn.diemcau.importing.ImportField;
import vn.diemcau.importing.ImportRow;
import vn.diemcau.importing.ImportTarget;
import vn.diemcau.importing.Judgement;
import vn.diemcau.importing.TakenRow;

/** People of the directory from lists. */
@ApplicationScoped
class PeopleImport implements ImportTarget {

    /** The parts of a name where a list keeps them in two columns; Vietnamese sort by the last. */
    static final String FAMILY_NAME = "familyName";

    static final String NAME = "name";
    static final String POSITION = "position";
    static final String ORGANIZATION = "organization";
    static final String EMAIL = "email";
    static final String PHONE = "phone";

    /** A number that a spreadsheet took for a quantity has lost the zero it begins with. */
    private static final Pattern WITHOUT_ZERO = Pattern.compile("[235789]\\d{8}");

    /** What a list about people has; other targets that name people have it too. */
    static final List<ImportField> FIELDS =
            List.of(
                    ImportField.of(
                                    FAMILY_NAME,
                                    100,
                                    "Họ và đệm",
                                    "Họ đệm",
                                    "Họ và tên đệm",
                                    "Họ lót",
                                    "Họ",
                                    "Family name",
                                    "Last name",
                                    "Surname")
                            .notAskedFor(),
                    ImportField.of(
                                    NAME,
                                    200,
                                    "Họ và tên",
                                    "Họ tên",
                                    "Họ & tên",
                                    "Tên đại biểu",
                                    "Đại biểu",
                                    "Người tham dự",
                                    "Tên",
                                    "Full name",
                                    "Name",
                                    "Given name",
                                    "First name")
                            .needed(),
                    ImportField.of(
                            POSITION,
                            200,
                            "Chức vụ",
                            "Chức danh",
                            "Chức vụ, chức danh",
                            "Vị trí công tác",
                            "Vị trí",
                            "Position",
                            "Job title",
                            "Title"),
                    ImportField.of(
                            ORGANIZATION,
                            300,
                            "Đơn vị",
                            "Đơn vị công tác",
                            "Cơ quan",
                            "Cơ quan công tác",
                            "Cơ quan, đơn vị",
                            "Nơi công tác",
                            "Tổ chức",
                            "Trường",
                            "Tên trường",
                            "Tên đơn vị",
                            "Tên cơ quan",
                            "Organization",
                            "Organisation",
                            "Unit",
                            "Office",
                            "Company",
                            "Workplace"),
                    ImportField.of(
                                    EMAIL,
                                    254,
                                    "Thư điện tử",
                                    "Email",
                                    "E-mail",
                                    "Địa chỉ email",
                                    "Địa chỉ thư điện tử",
                                    "Hộp thư",
                                    "Mail",
                                    "Email address")
                            .tidiedBy(PeopleImport::address),
                    ImportField.of(
                                    PHONE,
                                    50,
                                    "Điện thoại",
                                    "Số điện thoại",
                                    "Di động",
                                    "Điện thoại di động",
                                    "Số di động",
                                    "Số ĐT",
                                    "SĐT",
                                    "ĐT",
                                    "ĐTDĐ",
                                    "Phone",
                                    "Phone number",
                                    "Mobile",
                                    "Tel",
                                    "Telephone",
                                    "Cell")
                            .tidiedBy(PeopleImport::number));

    private final PersonJudge judge;
    private final ImportedPeople people;

    @Inject
    PeopleImport(PersonJudge judge, ImportedPeople people) {
        this.judge = judge;
        this.people = people;
    }

    @Override
    public String kind() {
        return "people";
    }

    @Override
    public String fileName() {
        return "danh-ba";
    }

    @Override
    public List<ImportField> fields() {
        return FIELDS;
    }

    @Override
    public void admit(Caller.SignedIn caller, @Nullable UUID subject) {
        Keeping.require(caller);
        if (subject != null) {
            throw ImportError.NOT_FOUND.refusal();
        }
    }

    @Override
    public String kin(ImportRow row) {
        return WrittenPerson.of(row).foldedName();
    }

    @Override
    public List<Judgement> judge(
            Caller.SignedIn caller, @Nullable UUID subject, List<ImportRow> rows) {
        return judge.judge(ListScope.DIRECTORY, rows.stream().map(WrittenPerson::of).toList());
    }

    @Override
    public void apply(Caller.SignedIn caller, @Nullable UUID subject, List<TakenRow> rows) {
        people.write(ListScope.DIRECTORY, rows);
    }

    /** Lists keep an address as "mailto:" or between brackets where a program made it a link. */
    private static String address(String typed) {
        return typed.replaceFirst("(?i)^mailto:", "").replaceAll("^<|>$", "").strip();
    }

    private static String number(String typed) {
        String bare = typed.replaceFirst("^['’]", "").strip();
        return WITHOUT_ZERO.matcher(bare).matches() ? "0" + bare : bare;
    }
}
