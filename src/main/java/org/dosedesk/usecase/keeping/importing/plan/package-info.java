/// What an import would do to the register: new, changed and same records, mistakes and warnings.
@NullMarked
package org.dosedesk.usecase.keeping.importing.plan;

import org.jspecify.annotations.NullMarked;
