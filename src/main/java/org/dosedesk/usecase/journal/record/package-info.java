/// A record as the journal keeps it: its text, its fields, and what changed between two of them.
@NullMarked
package org.dosedesk.usecase.journal.record;

import org.jspecify.annotations.NullMarked;
