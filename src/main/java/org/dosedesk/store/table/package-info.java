/// How domain records lie in relational tables, and how they read in the history.
@NullMarked
package org.dosedesk.store.table;

import org.jspecify.annotations.NullMarked;
