package org.dosedesk.ui.sitelist;

import java.time.LocalDate;
import org.dosedesk.domain.sitelist.SiteList;

/// A list that was printed before.
///
/// @param rows how many workers it names
public record EarlierList(int number, String siteName, LocalDate day, int rows, SiteList list) {
    static EarlierList of(SiteList list) {
        return new EarlierList(
                list.number(), list.siteName(), list.day(), list.rows().size(), list);
    }
}
