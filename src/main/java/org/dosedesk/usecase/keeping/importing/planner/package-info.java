/// Works out what an import would do: matches rows with the register's records, kind by kind.
@NullMarked
package org.dosedesk.usecase.keeping.importing.planner;

import org.jspecify.annotations.NullMarked;
