/// Notices for the people of a site list: in piles, one for each foreman and shift, and the list for the board.
@NullMarked
package org.dosedesk.usecase.paper.notice;

import org.jspecify.annotations.NullMarked;
