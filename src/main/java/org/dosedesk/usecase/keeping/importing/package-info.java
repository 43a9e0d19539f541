/// Importing files of workers, doses, exemptions, refusals and illnesses: read, plan, look, then all or nothing.
@NullMarked
package org.dosedesk.usecase.keeping.importing;

import org.jspecify.annotations.NullMarked;
