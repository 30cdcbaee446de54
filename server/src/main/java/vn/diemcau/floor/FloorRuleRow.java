package vn.diemcau.floor;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A rule as it stands in the database. */
@Embeddable
class FloorRuleRow {

    @Column
    @Enumerated(EnumType.STRING)
    FairRule rule;

    @Column(name = "is_on")
    boolean on;

    @Column int weight;

    protected FloorRuleRow() {}

    FloorRuleRow(RuleSetting setting) {
        rule = setting.rule();
        on = setting.on();
        weight = setting.weight();
    }

    RuleSetting setting() {
        return new RuleSetting(rule, on, weight);
    }
}
