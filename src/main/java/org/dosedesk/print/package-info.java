/// Papers as PDF documents, their pages on the screen and on a printer.
@NullMarked
package org.dosedesk.print;

import org.jspecify.annotations.NullMarked;
