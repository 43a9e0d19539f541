/// Everything that is H2 and not plain SQL: settings, sync, lock, error codes.
@NullMarked
package org.dosedesk.store.h2;

import org.jspecify.annotations.NullMarked;
