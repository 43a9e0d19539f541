package org.dosedesk.rules.read;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dosedesk.domain.schedule.Gender;
import org.dosedesk.domain.schedule.supporting.Antigen;
import org.dosedesk.domain.schedule.supporting.AntigenSeries;
import org.dosedesk.domain.schedule.supporting.SelectSeries;
import org.dosedesk.rules.xml.Xml;
import org.dosedesk.usecase.keeping.ruleset.RulePlace.Fault;

/// Reads an `antigenSupportingData` file: the series against one disease.
final class AntigenReader {

    private AntigenReader() {}

    static Antigen antigen(Xml root) {
        List<AntigenSeries> series =
                root.all("series").stream().map(AntigenReader::series).toList();
        if (series.isEmpty()) {
            throw root.error(Fault.MISSING, "series", "has no series");
        }
        String name = series.getFirst().antigen();
        for (AntigenSeries one : series) {
            if (!one.antigen().equals(name)) {
                throw root.error("holds series against both '" + name + "' and '" + one.antigen() + "'");
            }
        }
        return new Antigen(name, series, ExclusionReader.immunity(root), ExclusionReader.contraindications(root));
    }

    private static AntigenSeries series(Xml series) {
        AntigenSeries.Type type = series.constant("seriesType", AntigenSeries.Type.class);
        if (type == null) {
            throw series.error(Fault.MISSING, "seriesType", "the element 'seriesType' is missing or empty");
        }
        if (series.all("seriesDose").isEmpty()) {
            throw series.error(Fault.MISSING, "seriesDose", "has no seriesDose");
        }
        return new AntigenSeries(
                series.requiredText("seriesName"),
                series.requiredText("targetDisease"),
                series.requiredText("vaccineGroup"),
                type,
                series.list("equivalentSeriesGroups"),
                genders(series),
                select(series.required("selectSeries")),
                indications(series),
                SeriesDoseReader.doses(series),
                SourceReader.source(series));
    }

    private static Set<Gender> genders(Xml series) {
        Set<Gender> genders = EnumSet.noneOf(Gender.class);
        for (Xml gender : series.all("requiredGender")) {
            String name = gender.text();
            if (name != null) {
                try {
                    genders.add(Gender.valueOf(name.toUpperCase(Locale.ROOT)));
                } catch (IllegalArgumentException e) {
                    throw gender.error(Fault.NONSENSE, name, "'" + name + "' is no gender of this schema");
                }
            }
        }
        return genders;
    }

    private static SelectSeries select(Xml select) {
        Integer preference = select.parsed("seriesPreference", Integer::valueOf);
        return new SelectSeries(
                select.yes("defaultSeries"),
                select.yes("productPath"),
                select.requiredText("seriesGroup"),
                select.requiredText("seriesPriority"),
                preference == null ? Integer.MAX_VALUE : preference,
                select.span("minAgeToStart"),
                select.span("maxAgeToStart"));
    }

    private static List<AntigenSeries.Indication> indications(Xml series) {
        List<AntigenSeries.Indication> indications = new ArrayList<>();
        for (Xml indication : series.all("indication")) {
            Xml observation = indication.child("observationCode");
            String code = observation == null ? null : observation.text("code");
            if (code != null) {
                indications.add(
                        new AntigenSeries.Indication(code, indication.span("beginAge"), indication.span("endAge")));
            }
        }
        return indications;
    }
}
