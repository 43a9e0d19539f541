package org.dosedesk.usecase.paper.person;

/// Port: puts sheets about workers on paper. Safe for use by several threads; takes a moment.
@FunctionalInterface
public interface PersonPaper {
    /// One PDF document: each person begins on a new page.
    byte[] render(PersonSheet sheet);
}
