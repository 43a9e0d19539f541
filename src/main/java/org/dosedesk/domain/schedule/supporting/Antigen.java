package org.dosedesk.domain.schedule.supporting;

import java.util.Comparator;
import java.util.List;
import org.dosedesk.domain.schedule.supporting.exclusion.Contraindication;
import org.dosedesk.domain.schedule.supporting.exclusion.Immunity;

/// A disease, the series against it, and what makes them needless or forbidden. Series that wait for the result of
/// others come last.
public record Antigen(
        String name, List<AntigenSeries> series, Immunity immunity, List<Contraindication> contraindications) {

    public Antigen {
        if (series.isEmpty()) {
            throw new IllegalArgumentException("The antigen '" + name + "' has no series");
        }
        contraindications = List.copyOf(contraindications);
        series = series.stream()
                .sorted(Comparator.comparing(AntigenSeries::waitsForOtherSeries))
                .toList();
    }

    /// Whether a rule against this disease asks for an observation with this code.
    public boolean asksFor(String observationCode) {
        return immunity.asksFor(observationCode)
                || contraindications.stream()
                        .anyMatch(one -> one.observationCode().equals(observationCode))
                || series.stream().anyMatch(one -> one.asksFor(observationCode));
    }
}
