package org.dosedesk.usecase.numbers.charts;

import org.dosedesk.text.Language;

/// Port: puts the charts on paper.
@FunctionalInterface
public interface ChartsPaper {
    /// The paper as a PDF document. Called off the FX thread.
    byte[] render(ChartsSheet sheet, Language language);
}
