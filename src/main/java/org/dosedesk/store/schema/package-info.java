/// The database's tables, and how an older register comes up to date.
@NullMarked
package org.dosedesk.store.schema;

import org.jspecify.annotations.NullMarked;
