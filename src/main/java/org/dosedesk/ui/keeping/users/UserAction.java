package org.dosedesk.ui.keeping.users;

/// What the side of the screen is about.
enum UserAction {
    NONE,
    ADD,
    ROLE,
    REMOVE,
    PASSWORD,
    CODE
}
