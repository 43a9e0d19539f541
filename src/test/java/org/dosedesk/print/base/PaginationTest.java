package org.dosedesk.print.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import org.dosedesk.print.base.Pagination.Page;
import org.junit.jupiter.api.Test;

class PaginationTest {
    @Test
    void noRowsStillMakeAPage() {
        assertThat(Pagination.pages(new float[0], new BitSet(), 100, 100, 20)).containsExactly(new Page(0, 0));
    }

    @Test
    void aPageIsFilledToTheLastPoint() {
        assertThat(Pagination.pages(rows(8, 25), new BitSet(), 50, 100, 0))
                .containsExactly(new Page(0, 2), new Page(2, 6), new Page(6, 8));
    }

    @Test
    void theEndingTakesTheLastRowWithIt() {
        assertThat(Pagination.pages(rows(4, 25), new BitSet(), 100, 100, 1))
                .containsExactly(new Page(0, 3), new Page(3, 4));
    }

    @Test
    void aHeadingGoesToThePageOfTheRowBelowIt() {
        BitSet headings = new BitSet();
        headings.set(3);
        assertThat(Pagination.pages(rows(6, 25), headings, 100, 100, 0))
                .containsExactly(new Page(0, 3), new Page(3, 6));
    }

    @Test
    void aRowTallerThanAPageStandsAlone() {
        assertThat(Pagination.pages(new float[] {25, 300, 25}, new BitSet(), 100, 100, 0))
                .containsExactly(new Page(0, 1), new Page(1, 2), new Page(2, 3));
    }

    private static float[] rows(int count, float height) {
        float[] heights = new float[count];
        Arrays.fill(heights, height);
        return heights;
    }
}
