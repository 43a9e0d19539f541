package org.dosedesk.usecase.keeping.importing.plan;

/// The fields that an import may change in a record that the register has.
public enum Field {
    PERSONNEL_NUMBER("personnelNumber"),
    SURNAME("name.surname"),
    FIRST_NAME("name.firstName"),
    PATRONYMIC("name.patronymic"),
    IIN("iin"),
    BIRTH_DATE("birthDate"),
    SEX("sex"),
    WORKSHOP("workshop"),
    SITE("site"),
    POSITION("position"),
    SHIFT("shift"),
    PHONE("phone"),
    HIRED("hired"),
    LEFT("left"),
    LOT("lot"),
    EXPIRY("expiry"),
    PLACE("place"),
    CLINIC("clinic"),
    GROUND("ground"),
    UNTIL("until"),
    ONSET("onset"),
    RECOVERY("date");

    private final String inHistory;

    Field(String inHistory) {
        this.inHistory = inHistory;
    }

    /// What the field is called where the journal keeps the record as text.
    public String inHistory() {
        return inHistory;
    }
}
