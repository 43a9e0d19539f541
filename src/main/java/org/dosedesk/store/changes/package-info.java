/// Every save a second time, in files beside the database.
@NullMarked
package org.dosedesk.store.changes;

import org.jspecify.annotations.NullMarked;
