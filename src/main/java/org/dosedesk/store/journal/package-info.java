/// The journal's table: every row is bound to the one before it by a hash.
@NullMarked
package org.dosedesk.store.journal;

import org.jspecify.annotations.NullMarked;
