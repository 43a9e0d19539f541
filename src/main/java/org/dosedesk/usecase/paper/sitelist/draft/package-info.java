/// Who would stand on a list, and who is left out and why.
@NullMarked
package org.dosedesk.usecase.paper.sitelist.draft;

import org.jspecify.annotations.NullMarked;
