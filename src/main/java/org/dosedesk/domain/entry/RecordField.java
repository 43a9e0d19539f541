package org.dosedesk.domain.entry;

/// A field of a record that people fill in.
public interface RecordField {
    /// What it is called where the journal keeps the record as text: the component's name, a point before a part's.
    String key();
}
