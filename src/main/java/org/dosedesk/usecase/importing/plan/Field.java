package org.dosedesk.usecase.importing.plan;

/// The fields that an import may change in a record that the register has.
public enum Field {
    SURNAME,
    FIRST_NAME,
    PATRONYMIC,
    IIN,
    BIRTH_DATE,
    SEX,
    WORKSHOP,
    SITE,
    POSITION,
    SHIFT,
    PHONE,
    HIRED,
    LEFT,
    LOT,
    EXPIRY,
    PLACE,
    CLINIC,
    GROUND,
    UNTIL,
    ONSET,
    RECOVERY
}
