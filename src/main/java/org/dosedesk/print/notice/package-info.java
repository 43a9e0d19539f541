/// The papers of notices, in Kazakh and Russian at once: slips in piles, the log of piles, and the notice board's
/// list.
@NullMarked
package org.dosedesk.print.notice;

import org.jspecify.annotations.NullMarked;
