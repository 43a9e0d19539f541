/// What all papers share: printers, previews, files, and what can go wrong with them.
@NullMarked
package org.dosedesk.usecase.paper;

import org.jspecify.annotations.NullMarked;
