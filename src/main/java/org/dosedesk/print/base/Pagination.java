package org.dosedesk.print.base;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Breaks rows into pages: no row is split, a heading stays with the row below it, and the ending with the last row.
final class Pagination {
    /// The rows of one page.
    ///
    /// @param from the first
    /// @param to the one after the last
    record Page(int from, int to) {}

    private Pagination() {}

    /// The pages, at least one.
    ///
    /// @param heights of the rows
    /// @param headings the rows that must not be the last of a page
    /// @param first room for rows on the first page
    /// @param later room for rows on every other page
    /// @param ending height of what follows the last row
    static List<Page> pages(float[] heights, BitSet headings, float first, float later, float ending) {
        List<Page> pages = new ArrayList<>();
        int from = 0;
        float room = first;
        int row = 0;
        while (row < heights.length) {
            int next = row + 1;
            while (next < heights.length && headings.get(next - 1)) {
                next++;
            }
            float needed = 0;
            for (int i = row; i < next; i++) {
                needed += heights[i];
            }
            float below = next == heights.length ? ending : 0;
            if (needed + below > room && row > from) {
                pages.add(new Page(from, row));
                from = row;
                room = later;
            }
            room -= needed;
            row = next;
        }
        pages.add(new Page(from, heights.length));
        return pages;
    }
}
