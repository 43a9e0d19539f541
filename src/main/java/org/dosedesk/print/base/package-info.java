/// What every paper shares: embedded fonts, cells, pages with repeated head, foot and column heads.
///
/// Papers are made by OpenPDF: of the libraries tried it is the fastest by far (500 rows of nine columns in a third
/// of the time of an HTML template at the first call, a quarter later) and its files are a third of the size. The
/// pages are broken here and not by the library, so that no row is ever split or cut, a heading never stands alone at
/// the foot of a page, and the number of pages is known when the first one is drawn.
@NullMarked
package org.dosedesk.print.base;

import org.jspecify.annotations.NullMarked;
